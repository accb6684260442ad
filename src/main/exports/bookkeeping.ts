import { basename } from 'node:path';
import Papa from 'papaparse';
import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { BookColumn, BookFormat, BookInput, BookSaved, LostCharacter } from '../../shared/ipc/bookkeeping.js';
import type { ReportRun } from '../../shared/ipc/reports.js';
import { accountFor } from '../../shared/reports/bookkeeping.js';
import { bookWords } from '../../shared/reports/words/bookkeeping.js';
import { scaled, unscaled } from '../reports/table/decimals.js';
import { isDecimal } from '../reports/table/kinds.js';
import type { Table, TableColumn } from '../reports/table/table.js';
import { guarded } from './csv.js';
import { encodeText, lostIn, textStart } from './encode-text.js';
import { fileName } from './file-name.js';
import { reportFileParts } from './report.js';
import type { ChooseFile, Write } from './save-receipt.js';

/** Characters that are named; a journal in another script would name all of its own. */
const mostLost = 60;

/** Amounts of a journal are in cents; what has more places is refused, because a bookkeeping would round it. */
const places = 2;

interface BookLine {
  readonly account: string;
  readonly costCenter: string;
  readonly costUnit: string;
  readonly description: string;
  readonly year: string;
  readonly period: string;
  debit: bigint;
  credit: bigint;
}

/** The lines of a journal as a bookkeeping takes them. Null: no journal, or an amount that is none. */
export function bookLines(table: Table, format: BookFormat): BookLine[] | null {
  const find = (name: string): TableColumn | undefined =>
    table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  const [account, debit, credit] = [find('GeneralLedgerAccount'), find('Debit'), find('Credit')];
  if (!account || !debit || !credit) return null;
  const [center, unit, component] = [find('CostCenter'), find('CostUnit'), find('ComponentName')];
  // Of two elements of one name the inner one is the line's own.
  const last = (name: string): TableColumn | undefined =>
    table.columns.filter((column) => column.name.toLowerCase() === name).at(-1);
  const [year, period] = [last('year'), last('period')];
  const text = (column: TableColumn | undefined, row: number, kind: 'text' | 'amount' = 'text'): string =>
    column ? (column.as(kind).texts[table.code(column, row)] ?? '') : '';
  const sums = new Map<string, BookLine>();
  for (let row = 0; row < table.rows; row += 1) {
    const [left, right] = [cents(text(debit, row, 'amount')), cents(text(credit, row, 'amount'))];
    if (left === null || right === null) return null;
    const line: BookLine = {
      account: text(account, row),
      costCenter: text(center, row),
      costUnit: text(unit, row),
      description: format.summed ? text(account, row) : text(component, row) || text(account, row),
      year: text(year, row),
      period: text(period, row),
      debit: left,
      credit: right,
    };
    const key = format.summed
      ? [line.account, line.costCenter, line.costUnit, line.year, line.period].join('\u0000')
      : String(row);
    const known = sums.get(key);
    if (known) {
      known.debit += left;
      known.credit += right;
    } else sums.set(key, line);
  }
  return [...sums.values()].filter((line) => line.debit !== 0n || line.credit !== 0n);
}

function cents(text: string): bigint | null {
  if (text === '') return 0n;
  if (!isDecimal(text) || (text.split('.')[1]?.replace(/0+$/, '').length ?? 0) > places) return null;
  const [whole = '0', rest = ''] = text.split('.');
  return scaled(`${whole}.${rest.slice(0, places).padEnd(places, '0')}`, places);
}

/** The file. */
export function bookBytes(
  lines: readonly BookLine[],
  format: BookFormat,
  date: CalendarDate,
  language: Language,
): Uint8Array {
  const start = format.mark ? textStart(format) : '';
  return encodeText(`${start}${bookText(lines, format, date, language)}`, format);
}

/** What stands in the file. Text is guarded against formulas; amounts are plain numbers in the file's own sign. */
function bookText(lines: readonly BookLine[], format: BookFormat, date: CalendarDate, language: Language): string {
  const amount = (units: bigint): string => unscaled(units, places).replace('.', format.decimals);
  const cell = (line: BookLine, column: BookColumn): string => {
    const net = line.debit - line.credit;
    switch (column) {
      case 'date':
        return dateText(date, format.dates);
      case 'journal':
        return guarded(format.journal);
      case 'account':
        return guarded(accountFor(line.account, format));
      case 'debit':
      case 'credit':
        return line[column] === 0n ? '' : amount(line[column]);
      case 'amount':
        return amount(format.columns.includes('side') && net < 0n ? -net : net);
      case 'side':
        return net < 0n ? 'C' : 'D';
      default:
        return guarded(line[column]);
    }
  };
  const rows = lines.map((line) => format.columns.map((column) => cell(line, column)));
  const heads = format.columns.map((column) => bookWords[language][column]);
  const text = Papa.unparse(format.heads ? [heads, ...rows] : rows, { delimiter: format.separator, newline: '\r\n' });
  return `${text}\r\n`;
}

/** What of a journal its file could not hold: said before it is saved. */
export function bookLosses(
  table: Table | undefined,
  { format, date }: BookInput,
  language: Language,
): Result<LostCharacter[]> {
  const lines = table ? bookLines(table, format) : null;
  if (!lines) return err({ kind: 'not-found', what: 'report' });
  return ok(lostIn(bookText(lines, format, date, language), format).slice(0, mostLost));
}

function dateText(date: CalendarDate, form: BookFormat['dates']): string {
  if (form === 'yyyy-mm-dd') return date;
  return form === 'yyyymmdd' ? date.replaceAll('-', '') : date.split('-').toReversed().join('-');
}

export interface SaveBookParts {
  readonly choose: ChooseFile;
  readonly write: Write;
  readonly language: Language;
}

/** Saves a journal for the bookkeeping where a person says. */
export async function saveBook(
  run: ReportRun,
  table: Table | undefined,
  { format, date }: BookInput,
  { choose, write, language }: SaveBookParts,
): Promise<Result<BookSaved>> {
  const lines = table ? bookLines(table, format) : null;
  if (!lines) return err({ kind: 'not-found', what: 'report' });
  const difference = unscaled(
    lines.reduce((sum, line) => sum + line.debit - line.credit, 0n),
    places,
  );
  const parts = [bookWords[language].file, ...reportFileParts(run.request, run.company, language)];
  const path = await choose({ name: fileName(parts, 'csv'), format: 'csv' });
  if (path === null) return ok({ name: null, lines: lines.length, difference });
  const written = await write(path, bookBytes(lines, format, date, language));
  return written.ok ? ok({ name: basename(path), lines: lines.length, difference }) : written;
}
