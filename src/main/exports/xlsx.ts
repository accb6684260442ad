import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import { inSlices, type Slices } from '../platform/slices.js';
import { type BookCell, bookSlices } from './xlsx-book.js';

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
  /** May be made while they are taken; its first rows are taken twice, for the widths. */
  readonly rows: Iterable<XlsxRow>;
}

/** Cells, or a row in bold: sums. */
export type XlsxRow = readonly Cell[] | { readonly sums: readonly Cell[] };

/** Control characters that XML 1.0 cannot hold: Excel calls a file with one of them damaged. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Excel takes no longer text in a cell. */
const longestText = 32_767;

/** One sheet with a standing head. Text is written as text, so that nothing in it is ever a formula. */
export const toXlsx = (sheet: XlsxSheet): Promise<Uint8Array> => toXlsxBook([sheet]);

/** Several of them in one file. */
export const toXlsxBook = (sheets: readonly XlsxSheet[]): Promise<Uint8Array> => inSlices(xlsxSlices(sheets));

/** The same in slices, for who wants to stop it. */
export const xlsxSlices = (sheets: readonly XlsxSheet[]): Slices<Uint8Array> =>
  bookSlices(
    sheets.map(({ name, heads, rows }) => ({
      name: name.replace(unwritable, ' '),
      widths: widthsOf(heads, rows),
      rows: bookRows(heads, rows),
    })),
  );

function* bookRows(heads: readonly string[], rows: XlsxSheet['rows']): Generator<BookCell[], undefined, undefined> {
  yield heads.map((head) => cellOf(head, true));
  for (const row of rows)
    yield 'sums' in row ? row.sums.map((cell) => cellOf(cell, true)) : row.map((cell) => cellOf(cell, false));
  return undefined;
}

function cellOf(value: Cell, bold: boolean): BookCell {
  if (typeof value === 'number') return { number: value, format: null, bold };
  if (typeof value === 'string') return { text: value.replace(unwritable, '\uFFFD').slice(0, longestText), bold };
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
function widthsOf(heads: readonly string[], rows: XlsxSheet['rows']): number[] {
  const longest = heads.map((head) => head.length);
  let left = 200;
  for (const row of rows) {
    for (const [at, cell] of ('sums' in row ? row.sums : row).entries())
      longest[at] = Math.max(longest[at] ?? 0, textOf(cell).length);
    left -= 1;
    if (left === 0) break;
  }
  return longest.slice(0, heads.length).map((length) => Math.min(48, length + 2));
}

const textOf = (cell: Cell): string =>
  typeof cell !== 'object' ? String(cell) : 'date' in cell ? cell.date : `${cell.decimal}  `;
