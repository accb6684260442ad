import { useMemo, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { ShownCell, ShownColumn, ShownRow } from '../../grid/view/types.js';
import { cellAt, type SheetCell } from './model/cells.js';
import type { SheetState } from './sheet-store.js';

/** The cells of a row as they are drawn. A row whose cells say the same keeps its array, so that it is not drawn again. */
export function useCells(state: SheetState, columns: readonly ShownColumn[], whole: boolean) {
  const t = useTexts('registration');
  const format = useFormat();
  const { index, invalid } = state;
  const { edits } = state.history;
  const [drawn] = useState(() => new Drawn());
  return useMemo(() => {
    const remark = (cell: SheetCell): string => {
      if (cell.state === 'unread') return t('unread');
      if (cell.state === 'changed')
        return `${t('cell.was')} ${cell.was === null ? t('cell.empty') : format.decimal(cell.was)}`;
      if (cell.state === 'invalid') return t('cell.invalid', { text: cell.typed ?? '' });
      if (cell.lines.length < 2) return '';
      return t('cell.lines', { count: cell.lines.length, lines: cell.lines.map(format.decimal).join(' + ') });
    };
    const markOf = (cell: SheetCell): string =>
      cell.state === 'invalid' ? '!' : cell.lines.length > 1 ? t('cell.linesMark', { count: cell.lines.length }) : '';
    const written = whole ? format.decimal : format.figure;
    const draw = (cell: SheetCell): ShownCell => ({
      text: cell.typed ?? (cell.state === 'unread' ? '…' : cell.value === null ? '' : written(cell.value)),
      state: cell.state,
      remark: remark(cell),
      mark: markOf(cell),
    });
    return (row: ShownRow): readonly ShownCell[] =>
      drawn.keep(
        row.id,
        columns.map(({ id }) => draw(cellAt(index, edits, invalid, row.id, id))),
      );
  }, [columns, drawn, whole, index, edits, invalid, format, t]);
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
