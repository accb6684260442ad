import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date.js';
import { CompanyId, DebtorId, EmployeeId, RunId } from '../domain/ids.js';
import { RunnableReport } from '../reports/catalogue.js';
import { changes, mostKeys } from '../reports/compared.js';
import { BookInput, BookSaved, LostCharacter } from './bookkeeping.js';
import { Instant } from './common.js';

export const ReportRunId = z.uuid().brand('ReportRunId');
export type ReportRunId = z.infer<typeof ReportRunId>;

/** Some lists come in two forms; which one a user may ask for is a matter of their rights. */
export const Edition = z.enum(['accountant', 'business']);
export type Edition = z.infer<typeof Edition>;

const periodNumber = z.int().min(1).max(53).optional();
const year = z.int().min(1990).max(2200).optional();

/** A report with what was chosen for it. What the report does not want is left out. */
export const ReportRequest = z.strictObject({
  report: RunnableReport,
  edition: Edition.optional(),
  companyId: CompanyId.optional(),
  employeeId: EmployeeId.optional(),
  year,
  /** Of a report across years: the year of the last period. */
  untilYear: year,
  from: periodNumber,
  until: periodNumber,
  /** The number is for people; the call goes by the id. */
  run: z.strictObject({ id: RunId, number: z.int().min(0).max(100_000) }).optional(),
  wageCode: z.int().min(0).max(1_000_000).optional(),
  debtorId: DebtorId.optional(),
  /** Of a report by dates, both sent as they are; that both days count is not known. */
  days: z.strictObject({ from: CalendarDate, until: CalendarDate }).optional(),
});
export type ReportRequest = z.infer<typeof ReportRequest>;

/** One of the two reports of a comparison. */
export const ComparedSide = z.strictObject({
  id: ReportRunId,
  request: ReportRequest,
  company: z.string(),
  employee: z.string(),
  /** Null until it is there. */
  receivedAt: Instant.nullable(),
});
export type ComparedSide = z.infer<typeof ComparedSide>;

/**
 * A report that was asked for, in memory until it is closed or the app ends. `asking`: the server was asked to make it;
 * `making`: it is at it; `reading`: it came and becomes a table.
 */
export const ReportRun = z.strictObject({
  id: ReportRunId,
  request: ReportRequest,
  /** Names for people; empty where the report is about no company or employee in particular. Of a debtor: its name. */
  company: z.string(),
  employee: z.string(),
  state: z.enum(['asking', 'making', 'reading', 'ready', 'failed', 'cancelled']),
  askedAt: Instant,
  /** When its content came. The server may have made it up to two hours earlier. */
  receivedAt: Instant.nullable(),
  /** A comparison of two reports, of which this one's request is the one on the screen; null: a report as it came. */
  compared: z
    .strictObject({
      before: ComparedSide,
      after: ComparedSide,
      /** Names of the key's columns. */ key: z.array(z.string()),
    })
    .nullable(),
});
export type ReportRun = z.infer<typeof ReportRun>;

/**
 * What a column holds. `amount` is summed, `number` is not; `code` is a number that names something. Guessed, and
 * corrected by a person where the guess is wrong.
 */
export const ColumnKind = z.enum(['text', 'code', 'amount', 'number', 'date']);
export type ColumnKind = z.infer<typeof ColumnKind>;

export const ReportColumn = z.strictObject({
  /** The element that it comes from. */
  name: z.string(),
  /** Elements around it, where two columns have one name. */
  under: z.string(),
  kind: ColumnKind,
  /** Different values, the empty one not counted. */
  distinct: z.int().nonnegative(),
});
export type ReportColumn = z.infer<typeof ReportColumn>;

/** One list of a report. Most reports have one; the first has the most to show. */
export const ReportTable = z.strictObject({
  name: z.string(),
  columns: z.array(ReportColumn),
  rows: z.int().nonnegative(),
});
export type ReportTable = z.infer<typeof ReportTable>;

export const ReportContent = z.strictObject({
  run: ReportRun,
  /** None: what came is no XML, or has nothing in it. */
  tables: z.array(ReportTable),
  readable: z.boolean(),
  /** There was more than is kept; what came is whole in the raw answer. */
  cut: z.boolean(),
  /** Of what came. */
  characters: z.int().nonnegative(),
});
export type ReportContent = z.infer<typeof ReportContent>;

const column = z.int().min(0).max(4000);

/** How a table is looked at. The same view makes the screen and the file. */
export const ReportView = z.strictObject({
  table: z.int().min(0).max(400),
  search: z.string().max(200),
  /** Rows whose value in the column is one of these; '' is nothing there. */
  filters: z.array(z.strictObject({ column, values: z.array(z.string().max(2000)).max(500) })).max(20),
  sorts: z.array(z.strictObject({ column, descending: z.boolean() })).max(4),
  groupBy: column.nullable(),
  /** One line for all rows that agree in these columns (and in the group's); null: every row. */
  sumBy: z.array(column).max(6).nullable(),
  /** Where a person corrected the guess. */
  kinds: z.array(z.strictObject({ column, kind: ColumnKind })).max(100),
  /** Groups that are folded, by their value. */
  closed: z.array(z.string().max(2000)).max(2000),
});
export type ReportView = z.infer<typeof ReportView>;

/** Cells as text: dates `YYYY-MM-DD`, numbers as decimals with a point, '' where nothing is. One for each column. */
const cells = z.array(z.string());

export const ReportLine = z.discriminatedUnion('kind', [
  /** `of`: how many rows it stands for. */
  z.strictObject({
    kind: z.literal('row'),
    cells,
    of: z.int().positive(),
    /** Of a comparison, what became of the line. */
    change: z.enum(changes).nullable(),
  }),
  z.strictObject({ kind: z.literal('group'), value: z.string(), of: z.int().positive(), closed: z.boolean() }),
  z.strictObject({ kind: z.literal('subtotal'), cells }),
]);
export type ReportLine = z.infer<typeof ReportLine>;

/** Debit and credit of everything in the table, whatever the view leaves out. */
export const Balance = z.strictObject({ debit: z.string(), credit: z.string(), difference: z.string() });
export type Balance = z.infer<typeof Balance>;

export const ReportRows = z.strictObject({
  /** Lines of the whole view. */
  lines: z.int().nonnegative(),
  /** Rows of the table that the view lets through. */
  matched: z.int().nonnegative(),
  from: z.int().nonnegative(),
  window: z.array(ReportLine),
  /** Sums of what matched, '' where a column has none. */
  totals: cells,
  balance: Balance.nullable(),
});
export type ReportRows = z.infer<typeof ReportRows>;

/** Figures added up for each value of a column; what did not fit is one sum. Values are decimals. */
export const ReportChart = z.strictObject({
  points: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  /** Null: of several wage codes, so that there is no sum. */
  rest: z.strictObject({ count: z.int().nonnegative(), value: z.string().nullable() }),
  /** Some value has figures of several wage codes, which have no sum: there are no points then. */
  severalCodes: z.boolean(),
});
export type ReportChart = z.infer<typeof ReportChart>;

export const ReportFormat = z.enum(['xlsx', 'csv', 'pdf', 'xml']);
export type ReportFormat = z.infer<typeof ReportFormat>;

const ofRun = z.strictObject({ id: ReportRunId });

export const reportsContract = {
  list: { input: z.void(), output: z.array(ReportRun) },
  /** Asks for it and answers at once; the rest is told by `changed`. */
  start: { input: ReportRequest, output: ReportRun },
  cancel: { input: ofRun, output: z.void() },
  /** Forgets it: what came is no longer in memory. */
  close: { input: ofRun, output: z.void() },
  /** What came; an error when it failed. */
  content: { input: ofRun, output: ReportContent },
  rows: {
    input: ofRun.extend({ view: ReportView, from: z.int().min(0), count: z.int().min(1).max(500) }),
    output: ReportRows,
  },
  /** Figures of a chart, of the rows that the view lets through. */
  chart: { input: ofRun.extend({ view: ReportView, by: column, value: column }), output: ReportChart },
  /** Values of a column, the most frequent first, 500 at most. */
  values: {
    input: ofRun.extend({ table: z.int().min(0).max(400), column, kind: ColumnKind }),
    output: z.array(z.strictObject({ value: z.string(), rows: z.int().positive() })),
  },
  /**
   * Compares a table with that of another report, which is asked for first when it is not there. Answers at once, like
   * `start`. `key`: columns by which lines are the same; `values`: what is compared.
   */
  compare: {
    input: ofRun.extend({
      table: z.int().min(0).max(400),
      with: z.union([ofRun, z.strictObject({ request: ReportRequest })]),
      key: z.array(column).min(1).max(mostKeys),
      values: z.array(column).max(400),
      kinds: z.array(z.strictObject({ column, kind: ColumnKind })).max(100),
    }),
    output: ReportRun,
  },
  /** A piece of the answer as it came. */
  raw: {
    input: ofRun.extend({ from: z.int().min(0) }),
    output: z.strictObject({ text: z.string(), from: z.int(), characters: z.int() }),
  },
  /** Saves what the view shows, or the answer as it came, where a person says. Null: they cancelled. */
  save: {
    input: ofRun.extend({ view: ReportView, shown: z.array(column).min(1).max(400), format: ReportFormat }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  /** Prints what the view shows, on a printer that a person picks in the system's dialog. False: they picked none. */
  print: {
    input: ofRun.extend({ view: ReportView, shown: z.array(column).min(1).max(400) }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** Saves a journal for the bookkeeping where a person says. `not-found`: the table is no journal, or has parts of a cent. */
  saveBook: { input: ofRun.extend(BookInput.shape), output: BookSaved },
  /** What of that file its encoding does not have. */
  bookLosses: { input: ofRun.extend(BookInput.shape), output: z.array(LostCharacter) },
  changed: { output: ReportRun },
} as const;
