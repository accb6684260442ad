import type { ReportTable } from '../../../../shared/ipc/reports.js';
import { columnHead } from '../../../../shared/reports/words/index.js';
import type { Language } from '../../../../shared/ipc/app.js';
import { kindOf, type Look } from '../model/first-view.js';

/** Least widths in px. Words share what is left. */
const least = { text: 140, code: 96, amount: 128, number: 104, date: 104 } as const;

/** Fixed widths for figures and codes, so that rows and head line up by themselves. */
export const gridTemplate = (table: ReportTable, look: Look, columns: readonly number[]): string =>
  columns
    .map((column) => {
      const kind = kindOf(table, look, column);
      const width = Math.max(least[kind], headWidth(table, column));
      return kind === 'text' ? `minmax(${width}px, 1fr)` : `${width}px`;
    })
    .join(' ');

/** Room for the word over a narrow column. */
const headWidth = (table: ReportTable, column: number): number => 24 + 7 * headWord(table, column, 'nl').length;

export const leastWidth = (table: ReportTable, look: Look, columns: readonly number[]): number =>
  24 + columns.reduce((sum, column) => sum + Math.max(least[kindOf(table, look, column)], headWidth(table, column)), 0);

/** The word for a column; with what is around it where two have one name. */
export function headWord(table: ReportTable, column: number, language: Language): string {
  const found = table.columns[column];
  return found ? columnHead(found, language) : '';
}
