import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { ShownCell, ShownColumn, ShownRow } from '../../grid/view/types.js';
import { cellAt, type SheetCell } from './model/cells.js';
import type { SheetState } from './sheet-store.js';

/** The cells of a row as they are drawn. A row whose cells say the same keeps its array, so that it is not drawn again. */
export function useCells(state: SheetState, columns: readonly ShownColumn[]) {
  const t = useTexts('registration');
  const format = useFormat();
  const { index, invalid } = state;
  const { edits } = state.history;
  // Rows that were drawn with the columns of now; another set of columns starts afresh.
  const drawn = useMemo(() => new Map<number, readonly ShownCell[]>(), [columns, format]);
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
    const draw = (cell: SheetCell): ShownCell => ({
      text:
        cell.typed ??
        (cell.state === 'unread'
          ? '…'
          : cell.value === null
            ? ''
            : twoPlaces(format.decimal(cell.value), format.language)),
      state: cell.state,
      remark: remark(cell),
      mark: markOf(cell),
    });
    return (row: ShownRow): readonly ShownCell[] => {
      const fresh = columns.map(({ id }) => draw(cellAt(index, edits, invalid, row.id, id)));
      const before = drawn.get(row.id);
      if (before && same(before, fresh)) return before;
      drawn.set(row.id, fresh);
      return fresh;
    };
  }, [columns, drawn, index, edits, invalid, format, t]);
}

const same = (a: readonly ShownCell[], b: readonly ShownCell[]): boolean =>
  a.length === b.length &&
  a.every((cell, at) => {
    const other = b[at];
    return cell.text === other?.text && cell.state === other.state && cell.remark === other.remark;
  });

/** Two decimals at least, so that figures line up; more are shown as they are. */
function twoPlaces(text: string, language: string): string {
  const sign = language === 'en' ? '.' : ',';
  const [whole = '', places = ''] = text.split(sign);
  if (language === 'en' && text.includes('.') && places.length >= 2) return text;
  return `${whole}${sign}${places.padEnd(2, '0')}`;
}
