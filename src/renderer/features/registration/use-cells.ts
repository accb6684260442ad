import { useMemo, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { ShownCell, ShownColumn, ShownRow } from '../../grid/view/types.js';
import { cellKey } from '../../grid/engine/edits.js';
import { amountsLeft, cellAt, hasNote, type SheetCell } from './model/cells.js';
import { aheadOf, type SentCell, tellsOf } from './model/sent-cells.js';
import type { SheetState } from './sheet-store.js';
import { sentMarks, useSentWords } from './use-sent-words.js';

/** Rows that are remembered as they are drawn: several screens full. */
const mostRows = 500;

/** The cells of a row as they are drawn. A row whose cells say the same keeps its array, so that it is not drawn again. */
export function useCells(state: SheetState, columns: readonly ShownColumn[], whole: boolean) {
  const t = useTexts('registration');
  const format = useFormat();
  const { index, invalid, sent } = state;
  const { edits } = state.history;
  const sentWords = useSentWords();
  const [drawn] = useState(() => new Drawn());
  return useMemo(() => {
    const remark = (cell: SheetCell): string => {
      if (cell.state === 'unread') return t('unread');
      if (cell.state === 'invalid') return t('cell.invalid', { text: cell.typed ?? '' });
      const was = cell.was === null ? t('cell.empty') : format.decimal(cell.was);
      const amounts = amountsLeft(cell);
      return [
        cell.state === 'changed' ? `${t('cell.was')} ${was}` : '',
        amounts.length < 2
          ? ''
          : t('cell.lines', { count: amounts.length, lines: amounts.map(format.decimal).join(' + ') }),
        hasNote(cell) ? t('cell.noted') : '',
      ]
        .filter((part) => part !== '')
        .join('; ');
    };
    const markOf = (cell: SheetCell): string => {
      if (cell.state === 'invalid') return '!';
      const count = amountsLeft(cell).length;
      return count > 1 ? t('cell.linesMark', { count }) : '';
    };
    const written = whole ? format.decimal : format.figure;
    const draw = (cell: SheetCell, after: SentCell | undefined): ShownCell => {
      const text = cell.typed ?? (cell.state === 'unread' ? '…' : cell.value === null ? '' : written(cell.value));
      const noted = hasNote(cell);
      if (!after || !tellsOf(after, cell))
        return { text, state: cell.state, remark: remark(cell), mark: markOf(cell), noted };
      const both = [sentWords(after), remark(cell)].filter((part) => part !== '').join('; ');
      const ahead = aheadOf(after, cell);
      const shown = ahead === undefined ? text : ahead === null ? '' : written(ahead);
      return { text: shown, state: after.state, remark: both, mark: sentMarks[after.state], noted };
    };
    // Moving about asks for the same rows again and again; only what was written makes new ones.
    const made = new MadeRows();
    return (row: ShownRow): readonly ShownCell[] =>
      made.of(row.id, () =>
        drawn.keep(
          row.id,
          columns.map(({ id }) => draw(cellAt(index, edits, invalid, row.id, id), sent.get(cellKey(row.id, id)))),
        ),
      );
  }, [columns, drawn, whole, index, edits, invalid, sent, sentWords, format, t]);
}

/** Rows that were made since something was written. */
class MadeRows {
  readonly #rows = new Map<number, readonly ShownCell[]>();

  of(row: number, make: () => readonly ShownCell[]): readonly ShownCell[] {
    const known = this.#rows.get(row);
    if (known) return known;
    if (this.#rows.size >= mostRows) this.#rows.clear();
    const cells = make();
    this.#rows.set(row, cells);
    return cells;
  }
}

/** The cells that each row was drawn with last. */
class Drawn {
  readonly #rows = new Map<number, readonly ShownCell[]>();

  /** The former array when it says the same. */
  keep(row: number, fresh: readonly ShownCell[]): readonly ShownCell[] {
    const before = this.#rows.get(row);
    if (before && same(before, fresh)) return before;
    this.#rows.set(row, fresh);
    return fresh;
  }
}

const same = (a: readonly ShownCell[], b: readonly ShownCell[]): boolean =>
  a.length === b.length &&
  a.every((cell, at) => {
    const other = b[at];
    return cell.text === other?.text && cell.state === other.state && cell.remark === other.remark;
  });
