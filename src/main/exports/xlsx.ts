import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import { type BookCell, writeBook } from './xlsx-book.js';

/** A calendar date, shown as dd-mm-yyyy and sorted as a date. */
export interface DateCell {
  readonly date: CalendarDate;
}

/** Plain decimal text, shown with this many places. */
export interface DecimalCell {
  readonly decimal: string;
  readonly places: number;
}

export type Cell = string | number | DateCell | DecimalCell;

export const dateCell = (date: CalendarDate): DateCell => ({ date });
export const decimalCell = (decimal: string, places: number): DecimalCell => ({ decimal, places });

export interface XlsxSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows in bold, from 0: sums. */
  readonly strong?: ReadonlySet<number>;
}

/** Control characters that XML 1.0 cannot hold: Excel calls a file with one of them damaged. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Excel takes no longer text in a cell. */
const longest = 32_767;

/** One sheet with a standing head. Text is written as text, so that nothing in it is ever a formula. */
export const toXlsx = (sheet: XlsxSheet): Promise<Uint8Array> => toXlsxBook([sheet]);

/** Several of them in one file. `signal`: stops it on the way; what comes then is no file. */
export function toXlsxBook(sheets: readonly XlsxSheet[], signal?: AbortSignal): Promise<Uint8Array> {
  return writeBook(
    sheets.map(({ name, heads, rows, strong }) => ({
      name: name.replace(unwritable, ' '),
      widths: heads.map((head, at) => widthOf(head, rows, at)),
      rows: rows.length + 1,
      row: (at) =>
        at === 0
          ? heads.map((head) => cellOf(head, true))
          : (rows[at - 1] ?? []).map((cell) => cellOf(cell, strong?.has(at - 1) ?? false)),
    })),
    signal,
  );
}

function cellOf(value: Cell, bold: boolean): BookCell {
  if (typeof value === 'number') return { number: value, format: null, bold };
  if (typeof value === 'string') return { text: value.replace(unwritable, '\uFFFD').slice(0, longest), bold };
  if ('decimal' in value) {
    const places = value.places === 0 ? '' : `.${'0'.repeat(value.places)}`;
    return { number: Number(value.decimal), format: `#,##0${places}`, bold };
  }
  return { number: excelDay(value.date), format: 'dd-mm-yyyy', bold };
}

/** Days since 30 December 1899, as Excel counts them from 1 March 1900 on. No zone plays a part. */
function excelDay(date: CalendarDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Years that begin in March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((153 * m + 2) / 5) + day - 1 - 693_899;
}

/** In characters, by the first rows: wide enough to read, never wider than half a screen. */
const widthOf = (head: string, rows: XlsxSheet['rows'], at: number): number =>
  Math.min(48, Math.max(head.length, ...rows.slice(0, 200).map((row) => textOf(row[at]).length)) + 2);

const textOf = (cell: Cell | undefined): string =>
  typeof cell !== 'object' ? String(cell ?? '') : 'date' in cell ? cell.date : `${cell.decimal}  `;
