import { basename } from 'node:path';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import { type CsvForm, decimalSign } from '../../shared/ipc/csv-form.js';
import type { ReportFormat, ReportRequest, ReportRun } from '../../shared/ipc/reports.js';
import { reportName, reportWords } from '../../shared/reports/words/index.js';
import type { Table } from '../reports/table/table.js';
import { isDecimal } from '../reports/table/kinds.js';
import type { LookedAt } from '../reports/view/view.js';
import type { Clock } from '../change-sets/ports.js';
import type { JobHandle } from '../jobs/jobs.js';
import { inSlices, type Slices } from '../platform/slices.js';
import { CsvFigure, type CsvRow, csvSlices } from './csv.js';
import { fileName } from './file-name.js';
import type { Print } from './pdf/print.js';
import { mostPaperLines, reportTable } from './pdf/report-table.js';
import { fileColumns, fileHeads, fileLines } from './report-lines.js';
import { reportParameters } from './report-parameters.js';
import type { Write } from './save-receipt.js';
import { type Cell, dateCell, decimalCell, type XlsxRow, xlsxSlices } from './xlsx.js';

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
  /** Of a CSV: what stands between cells, and how letters are written. */
  readonly csv: CsvForm;
  readonly language: Language;
}

/** One that is a table. */
export type ShownReport = ReportFile & { readonly table: Table; readonly looked: LookedAt };

export interface SaveReportParts {
  readonly choose: (proposal: { readonly name: string; readonly format: ReportFormat }) => Promise<string | null>;
  readonly write: Write;
  readonly clock: Pick<Clock, 'now'>;
  /** The user of the connection, for the head of a page. */
  readonly madeBy: string;
  /** Absent: this host makes no PDF. */
  readonly print?: Print | undefined;
  /** Runs the making of the file, once its place is known, as work that can be seen and stopped. */
  readonly working: <T>(work: (job: JobHandle) => Promise<T>) => Promise<T>;
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
  return parts.working(async (job) => {
    const bytes =
      table && looked && format !== 'xml'
        ? await reportBytes({ ...file, table, looked }, parts, job)
        : ok(Buffer.from(file.answer, 'utf8'));
    if (!bytes.ok) return bytes;
    if (job.signal.aborted) return err({ kind: 'cancelled' });
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
  file: ShownReport,
  { print, clock, madeBy }: Pick<SaveReportParts, 'print' | 'clock' | 'madeBy'>,
  job: Pick<JobHandle, 'signal'> & Partial<JobHandle>,
): Promise<Result<Uint8Array>> {
  const { format, looked } = file;
  if (format === 'pdf' && looked.length > mostPaperLines) return err({ kind: 'file-not-saved', detail: 'too-long' });
  if (format === 'pdf' && !print) return err({ kind: 'file-not-saved', detail: 'print' });
  try {
    job.total?.(looked.length);
    const taken = (lines: number): void => job.done?.(lines);
    if (format === 'pdf' && print) {
      const table = await inSlices(reportTable(file, clock.now(), madeBy, taken), job.signal);
      return await print(table, job.signal, (stage) => job.stage?.(stage));
    }
    return ok(await inSlices(sheetOf(file, taken), job.signal));
  } catch (cause) {
    if (job.signal.aborted) return err({ kind: 'cancelled' });
    throw cause;
  }
}

function sheetOf(file: ShownReport, taken: (lines: number) => void): Slices<Uint8Array> {
  const { run, language, looked, format } = file;
  const heads = fileHeads(file);
  if (format === 'csv') return csvSlices(heads, csvRows(file, taken), file.csv);
  return xlsxSlices([
    { name: sheetName(reportName(run.request.report, language)), heads, rows: xlsxRows(file, taken) },
    {
      name: sheetName(reportWords[language].file.about),
      heads: [reportWords[language].file.about, ''],
      rows: reportParameters(run, looked.matched, language),
    },
  ]);
}

/** For programs: rows alone, nothing added up. */
function* csvRows(file: ShownReport, taken: (lines: number) => void): Generator<CsvRow, undefined, undefined> {
  const columns = fileColumns(file);
  for (const { cells, sum } of fileLines(file, taken))
    if (!sum) yield cells.map((text, place) => csvText(text, file, columns[place] ?? 0));
  return undefined;
}

const xlsxRows = (file: ShownReport, taken: (lines: number) => void): Iterable<XlsxRow> => ({
  *[Symbol.iterator]() {
    const columns = fileColumns(file);
    for (const { cells, sum } of fileLines(file, taken)) {
      // The word of a sum stands in the first column, whatever that holds.
      const row = cells.map((text, place) => (sum && place === 0 ? text : typed(text, file, columns[place] ?? 0)));
      yield sum ? { sums: row } : row;
    }
  },
});

function typed(text: string, { looked }: ShownReport, at: number): Cell {
  const reading = looked.readings[at];
  if (text === '' || !reading) return text;
  if (reading.kind === 'date') {
    const date = CalendarDate.safeParse(text);
    return date.success ? dateCell(date.data) : text;
  }
  const numeric = reading.kind === 'amount' || reading.kind === 'number';
  return numeric && isDecimal(text) ? decimalCell(text, reading.places) : text;
}

/** Decimals with the file's sign and days as 03-11-2026, as the Excel of Dutch clerks reads them; a plain number is no formula. */
function csvText(text: string, { looked, csv }: ShownReport, at: number): string | CsvFigure {
  const kind = looked.readings[at]?.kind;
  if (kind === 'date' && CalendarDate.safeParse(text).success) return text.split('-').toReversed().join('-');
  if ((kind === 'amount' || kind === 'number') && isDecimal(text)) return new CsvFigure(text, decimalSign(csv));
  return text;
}

/** At most 31 characters, none that Excel refuses in the name of a sheet. */
const sheetName = (text: string): string =>
  text
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
