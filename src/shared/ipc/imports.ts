import { z } from 'zod';
import { ChangeSetId, CompanyId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { ColumnRole, ImportMode, Mapping, MappingName } from '../imports/mapping.js';
import { Problem, ProblemKind } from '../imports/problems.js';
import { DecimalSign, Encoding, FieldSeparator, RefusedFile } from '../imports/table.js';
import { NotSentReason, RecordKind, StepKind, StepStatus } from './changes.js';
import { Instant } from './common.js';
import { Company } from './organisation.js';

/** A file that is open in main. The page never learns where it lies. */
export const ImportId = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,64}$/)
  .brand('ImportId');
export type ImportId = z.infer<typeof ImportId>;

/** Bytes that a dropped file may have; larger ones are refused by main as a page would refuse them. */
export const mostFileBytes = 64 * 1024 * 1024;

/** For files that do not say it themselves: the company and period in view. */
const ImportPlace = z.strictObject({ companyId: CompanyId, period: Period });
export type ImportPlace = z.infer<typeof ImportPlace>;

const count = z.int().nonnegative();

/** What stands in a table beside its cells, for people: it is named, never silently taken. */
const TableView = z.strictObject({
  name: z.string(),
  hidden: z.boolean(),
  rows: count,
  merged: z.array(z.string()),
  hiddenRows: z.array(z.int()),
  hiddenColumns: z.array(z.string()),
  formulas: count,
});

const ColumnView = z.strictObject({
  letters: z.string(),
  head: z.string(),
  examples: z.array(z.string()),
  role: ColumnRole,
});
export type ColumnView = z.infer<typeof ColumnView>;

/** Lines that come of it, as the review will show them. */
export const PlanCounts = z.strictObject({ added: count, changed: count, removed: count, same: count });
export type PlanCounts = z.infer<typeof PlanCounts>;

const CheckedPart = z.strictObject({
  company: Company,
  period: Period,
  people: count,
  lines: count,
  set: PlanCounts,
  add: PlanCounts,
});
export type CheckedPart = z.infer<typeof CheckedPart>;

const Checked = z.strictObject({
  /** Lines of the file, and those without an error. */
  lines: count,
  good: count,
  problems: z.array(z.strictObject({ kind: ProblemKind, count })),
  parts: z.array(CheckedPart),
});
export type Checked = z.infer<typeof Checked>;

export const ImportView = z.strictObject({
  id: ImportId,
  /** Without its folder. */
  name: z.string(),
  bytes: count,
  /** Why nothing of it is read; all that follows is empty then. */
  refused: RefusedFile.nullable(),
  format: z.enum(['xlsx', 'csv']).nullable(),
  csv: z.strictObject({ encoding: Encoding, separator: FieldSeparator, oddRows: z.array(z.int()) }).nullable(),
  tables: z.array(TableView),
  mapping: Mapping.nullable(),
  /** `vendor`: the template of Nmbrs' own. `kept`: a mapping by this name fits. `guessed`: by its heads. */
  recognised: z.enum(['vendor', 'kept', 'guessed']).nullable(),
  keptAs: z.string().nullable(),
  columns: z.array(ColumnView),
  /** What its numbers say about the sign; how many can be read in two ways. */
  decimal: z.strictObject({ sign: DecimalSign.nullable(), twoWays: count }),
  /** Whether the file says company and period itself. */
  says: z.strictObject({ company: z.boolean(), period: z.boolean() }),
  /** When the very same bytes were staged before, and whether any of it was sent. */
  before: z.array(z.strictObject({ at: Instant, sent: z.boolean() })),
  /** Proposed; a person chooses. */
  mode: ImportMode,
  corrections: count,
  checked: Checked.nullable(),
  sets: z.array(z.strictObject({ company: Company, period: Period, setId: ChangeSetId })),
});
export type ImportView = z.infer<typeof ImportView>;

const ofImport = z.strictObject({ id: ImportId });

/** What became of a line of a file: a step's status, or why it became no step. `gone`: its draft was deleted. */
export const LineEnd = z.enum([...StepStatus.options, 'left', 'same', 'not-staged', 'gone']);
export type LineEnd = z.infer<typeof LineEnd>;

export const EndedLine = z.strictObject({
  row: z.int().positive(),
  column: z.int().min(0),
  company: z.string(),
  period: z.string(),
  number: z.string(),
  name: z.string(),
  record: RecordKind.nullable(),
  subject: z.string(),
  value: z.string(),
  end: LineEnd,
  /** Why it was left behind. */
  why: ProblemKind.nullable(),
  change: StepKind.nullable(),
  notSent: NotSentReason.nullable(),
  /** The server's own, where it refused. */
  words: z.string(),
});
export type EndedLine = z.infer<typeof EndedLine>;

/** A file that was staged, today or before the app was started. Its sets in the order of the file. */
export const EarlierImport = z.strictObject({
  id: ImportId,
  name: z.string(),
  at: Instant,
  lines: count,
  left: count,
  same: count,
  parts: z.array(
    z.strictObject({ company: z.strictObject({ id: CompanyId, number: z.int(), name: z.string() }), period: Period }),
  ),
  sets: z.array(ChangeSetId),
});
export type EarlierImport = z.infer<typeof EarlierImport>;

export const importsContract = {
  /** The file that is open; null: none. */
  current: { input: z.void(), output: ImportView.nullable() },
  /** Asks a person for a file in the system's dialog; null: they cancelled. */
  choose: { input: z.strictObject({ place: ImportPlace }), output: ImportView.nullable() },
  /** Takes a dropped file's bytes. */
  take: {
    input: z.strictObject({
      name: z.string().max(255),
      bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.byteLength <= mostFileBytes),
      place: ImportPlace,
    }),
    output: ImportView,
  },
  /** Reads a CSV again, the way a person says. */
  reread: {
    input: ofImport.extend({ encoding: Encoding, separator: FieldSeparator }),
    output: ImportView,
  },
  map: { input: ofImport.extend({ mapping: Mapping }), output: ImportView },
  /** Reads what is needed and checks every line. Takes as long as the calls take; `jobs` shows and cancels it. */
  check: { input: ofImport, output: ImportView },
  problems: {
    input: ofImport.extend({
      kind: ProblemKind.nullable(),
      from: z.int().min(0),
      count: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: count, window: z.array(Problem) }),
  },
  /** A person writes a cell over, here and not in the file. Null: as the file has it. */
  correct: {
    input: ofImport.extend({
      row: z.int().positive(),
      column: z.int().min(0).max(2000),
      text: z.string().max(1000).nullable(),
    }),
    output: ImportView,
  },
  /** Puts what is good into change sets, one a company and period; nothing is sent. `keepAs` keeps the mapping. */
  stage: {
    input: ofImport.extend({ mode: ImportMode, keepAs: MappingName.nullable() }),
    output: ImportView,
  },
  /** The file itself with its faulty cells marked and told, where a person says. Null: they cancelled. */
  saveCorrected: { input: ofImport, output: z.strictObject({ name: z.string().nullable() }) },
  /** Files that were staged through this connection and whose sets are still there, the newest first. */
  earlier: { input: z.void(), output: z.array(EarlierImport) },
  /** A window of an earlier file's lines and what became of them, with how many there are of each end. */
  ends: {
    input: ofImport.extend({ end: LineEnd.nullable(), from: z.int().min(0), count: z.int().min(1).max(500) }),
    output: z.strictObject({
      total: count,
      ends: z.array(z.strictObject({ end: LineEnd, count })),
      window: z.array(EndedLine),
    }),
  },
  /** Every line of the file, open or earlier, and what became of it. */
  saveReceipt: {
    input: ofImport.extend({ format: z.enum(['xlsx', 'csv']) }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  close: { input: ofImport, output: z.void() },
} as const;
