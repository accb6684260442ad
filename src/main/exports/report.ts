import { basename } from 'node:path';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { ReportFormat, ReportLine, ReportRequest, ReportRun } from '../../shared/ipc/reports.js';
import { columnHead, reportName, reportWords } from '../../shared/reports/words/index.js';
import type { Table } from '../reports/table/table.js';
import { isDecimal } from '../reports/table/kinds.js';
import type { LookedAt } from '../reports/view/view.js';
import type { Clock } from '../change-sets/ports.js';
import { toCsv } from './csv.js';
import { fileName } from './file-name.js';
import type { Print } from './pdf/print.js';
import { mostPaperLines, reportTable } from './pdf/report-table.js';
import { reportParameters } from './report-parameters.js';
import type { Write } from './save-receipt.js';
import { type Cell, dateCell, decimalCell, toXlsxBook } from './xlsx.js';

export interface ReportFile {
  readonly run: ReportRun;
  readonly answer: string;
  /** Null: what came became no table, and can be saved as it came alone. */
  readonly table: Table | null;
  readonly looked: LookedAt | null;
  readonly groupBy: number | null;
  /** Columns in the order of the screen, the group's left out. */
  readonly shown: readonly number[];
  readonly format: ReportFormat;
  readonly language: Language;
}

type Shown = ReportFile & { readonly table: Table; readonly looked: LookedAt };

export interface SaveReportParts {
  readonly choose: (proposal: { readonly name: string; readonly format: ReportFormat }) => Promise<string | null>;
  readonly write: Write;
  readonly clock: Pick<Clock, 'now'>;
  /** The user of the connection, for the head of a page. */
  readonly madeBy: string;
  /** Absent: this host makes no PDF. */
  readonly print?: Print | undefined;
  /** Runs the making of the file, once its place is known, as work that can be stopped. */
  readonly working: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** Saves a report as the screen shows it, or as it came. Answers the file's name without its folder; null: cancelled. */
export async function saveReport(file: ReportFile, parts: SaveReportParts): Promise<Result<{ name: string | null }>> {
  const { run, format, language } = file;
  const { request, company, employee } = run;
  const when = (run.compared ? [run.compared.before, run.compared.after] : [run])
    .map((one) => periodPart(one.request) ?? (one.receivedAt ?? run.askedAt).slice(0, 10))
    .filter((part, at, all) => all.indexOf(part) === at);
  const compared = run.compared ? reportWords[language].about.compared : '';
  const name = fileName([reportName(request.report, language), compared, company, employee, when.join(' ')], format);
  const { table, looked } = file;
  if (format === 'xml' ? run.compared : !table || !looked) return err({ kind: 'not-found', what: 'report' });
  if (format === 'pdf' && looked && looked.length > mostPaperLines)
    return err({ kind: 'file-not-saved', detail: 'too-long' });
  const path = await parts.choose({ name, format });
  if (path === null) return ok({ name: null });
  return parts.working(async (signal) => {
    const bytes =
      table && looked && format !== 'xml'
        ? await reportBytes({ ...file, table, looked }, parts, signal)
        : ok(Buffer.from(file.answer, 'utf8'));
    if (!bytes.ok) return bytes;
    if (signal.aborted) return err({ kind: 'cancelled' });
    const written = await parts.write(path, bytes.data);
    return written.ok ? ok({ name: basename(path) }) : written;
  });
}

/** Parts of a file's name: the report, the company, the periods. */
export const reportFileParts = (request: ReportRequest, company: string, language: Language): string[] => [
  reportName(request.report, language),
  company,
  periodPart(request) ?? '',
];

/** `2026-10`, `2026-09-11`, `2026`; null for what is about no period. */
function periodPart({ year, from, until, untilYear, run }: ReportRequest): string | null {
  if (year === undefined) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  if (from === undefined || until === undefined) return run ? `${year} run ${run.number}` : String(year);
  if (untilYear !== undefined && untilYear !== year) return `${year}-${two(from)} ${untilYear}-${two(until)}`;
  return from === until ? `${year}-${two(from)}` : `${year}-${two(from)}-${two(until)}`;
}

/** The bytes of a report as a view shows it. `too-long`: more lines than paper takes. */
export async function reportBytes(
  file: Shown,
  { print, clock, madeBy }: Pick<SaveReportParts, 'print' | 'clock' | 'madeBy'>,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  if (file.format !== 'pdf') return ok(await sheetOf(file, signal));
  if (file.looked.length > mostPaperLines) return err({ kind: 'file-not-saved', detail: 'too-long' });
  if (!print) return err({ kind: 'file-not-saved', detail: 'print' });
  return print(reportTable(file, clock.now(), madeBy), signal);
}

async function sheetOf(file: Shown, signal: AbortSignal): Promise<Uint8Array> {
  const { run, language, looked, table } = file;
  const columns = [...(file.groupBy === null ? [] : [file.groupBy]), ...file.shown];
  const heads = columns.map((at) => {
    const column = table.columns[at];
    return column ? columnHead(column, language) : '';
  });
  const lines = looked.lines(0, looked.length);
  if (file.format === 'csv') {
    // For programs: rows alone, nothing added up.
    const rows = lines.flatMap((line) => (line.kind === 'row' ? [columns.map((at) => line.cells[at] ?? '')] : []));
    return toCsv(
      heads,
      rows.map((cells) => cells.map((text, place) => csvText(text, file, columns[place] ?? 0))),
    );
  }
  const { rows, strong } = xlsxRows(file, lines, columns);
  return toXlsxBook(
    [
      { name: sheetName(reportName(run.request.report, language)), heads, rows, strong },
      {
        name: sheetName(reportWords[language].file.about),
        heads: [reportWords[language].file.about, ''],
        rows: reportParameters(run, looked.matched, language),
      },
    ],
    signal,
  );
}

/** Lines as the screen has them: subtotals in bold behind their group, the total at the end. */
function xlsxRows(file: Shown, lines: readonly ReportLine[], columns: readonly number[]) {
  const words = reportWords[file.language].file;
  const rows: Cell[][] = [];
  const strong = new Set<number>();
  const sums = (cells: readonly string[], word: string): void => {
    strong.add(rows.length);
    rows.push(columns.map((at, place) => (place === 0 ? word : typed(cells[at] ?? '', file, at))));
  };
  let group = '';
  for (const line of lines) {
    if (line.kind === 'group') group = line.value;
    else if (line.kind === 'row') rows.push(columns.map((at) => typed(line.cells[at] ?? '', file, at)));
    else sums(line.cells, `${words.subtotal} ${group}`);
  }
  if (file.looked.totals.some((total) => total !== '')) sums(file.looked.totals, words.total);
  return { rows, strong };
}

function typed(text: string, { looked }: Shown, at: number): Cell {
  const reading = looked.readings[at];
  if (text === '' || !reading) return text;
  if (reading.kind === 'date') {
    const date = CalendarDate.safeParse(text);
    return date.success ? dateCell(date.data) : text;
  }
  const numeric = reading.kind === 'amount' || reading.kind === 'number';
  return numeric && isDecimal(text) ? decimalCell(text, reading.places) : text;
}

/** Decimals with a comma and days as 03-11-2026, as the Excel of Dutch clerks reads them; a plain number is no formula. */
function csvText(text: string, { looked }: Shown, at: number): string | number {
  const kind = looked.readings[at]?.kind;
  if (kind === 'date' && CalendarDate.safeParse(text).success) return text.split('-').toReversed().join('-');
  if ((kind === 'amount' || kind === 'number') && isDecimal(text)) return decimalText(text);
  return text;
}

const decimalText = (decimal: string): string | number =>
  decimal.startsWith('-') && !decimal.includes('.') ? Number(decimal) : decimal.replace('.', ',');

/** At most 31 characters, none that Excel refuses in the name of a sheet. */
const sheetName = (text: string): string =>
  text
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
