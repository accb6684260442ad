import { z } from 'zod';
import { CompanyId, EmployeeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import {
  Amount,
  Attachment,
  CostCodes,
  LineExtras,
  mostAttachmentBytes,
  PayCode,
  PayKind,
  PayLineId,
  SheetKind,
} from '../domain/registration.js';
import { ChangeSet } from './changes.js';
import { Instant } from './common.js';

/** One sheet: a kind, a company, a period. */
export const SheetKey = z.strictObject({ companyId: CompanyId, kind: SheetKind, period: Period });
export type SheetKey = z.infer<typeof SheetKey>;

/**
 * What was read of a sheet, as columns. `people`: whose cells were read, in the order of reading; an employee without
 * lines is in it too. `owners`, `lineIds`, `codes`, `amounts`: a line each, equally long. `days`, `plusMinus`: one for
 * each of `people` on a sheet of days, else empty. On a company's own sheet `people` is empty and `owners` all null.
 */
export const SheetPart = z.strictObject({
  people: z.array(EmployeeId),
  owners: z.array(EmployeeId.nullable()),
  lineIds: z.array(PayLineId),
  codes: z.array(z.int()),
  amounts: z.array(Amount),
  days: z.array(z.int()),
  plusMinus: z.array(z.int().nullable()),
  /** Employees whose cells could not be read, with the fault's code where there was one. */
  unread: z.array(z.strictObject({ employeeId: EmployeeId, code: z.int().nullable() })),
});
export type SheetPart = z.infer<typeof SheetPart>;

/**
 * `stopped`: a person ended it; what was read stays. `refused`: the user's template lacks the call, so there is nothing
 * to read. `failed`: the connection; loading again goes on where it ended.
 */
export const SheetProgress = z.strictObject({
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  state: z.enum(['loading', 'complete', 'stopped', 'refused', 'failed']),
  /** Of the first answer. */
  readAt: Instant,
  /** Of the part that was published last: what says less is older. */
  revision: z.int().nonnegative(),
});
export type SheetProgress = z.infer<typeof SheetProgress>;

export const Sheet = SheetPart.extend({ progress: SheetProgress });
export type Sheet = z.infer<typeof Sheet>;

/**
 * What a person wants of a cell, or of one line in it. `lineId`: that line alone. `beside`: a new line beside whatever stands
 * there. Neither: the whole cell. `extras` go with the line that is written; absent: nothing was said of them.
 */
export const SheetEdit = z.strictObject({
  employeeId: EmployeeId,
  code: z.int(),
  amount: Amount.nullable(),
  lineId: PayLineId.optional(),
  beside: z.boolean().optional(),
  extras: LineExtras.optional(),
});
export type SheetEdit = z.infer<typeof SheetEdit>;

/** A cell of a sheet by row and column, or with a third word something in it. */
const EditedCell = z.string().regex(/^\d{1,12}:\d{1,9}(?::[a-z]{1,12}(?:-[a-z]{1,12}){0,2}(?:-\d{1,12}){0,1})?$/);

/**
 * One act of a person on a sheet. A write without a value puts back what was read. Texts beside amounts (a comment) are in it as
 * the sheet keeps them.
 */
export const SheetStep = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('write'),
    writes: z
      .array(z.strictObject({ key: EditedCell, value: z.string().max(8000).nullable().optional() }))
      .max(500_000),
  }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({ do: z.literal('redo') }),
]);
export type SheetStep = z.infer<typeof SheetStep>;

/** `keeps`: false where edits live only as long as the app. `at`: of the last act. */
export const KeptEdits = z.strictObject({
  keeps: z.boolean(),
  steps: z.array(SheetStep),
  at: Instant.nullable(),
});
export type KeptEdits = z.infer<typeof KeptEdits>;

/**
 * What a person wants of the company's own wage components. `change` of a fixed line: it stops and a new one begins. The API
 * can neither change nor stop a variable one.
 */
export const CompanyLineEdit = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add'), code: z.int(), amount: Amount }),
  z.strictObject({ do: z.literal('change'), lineId: PayLineId, amount: Amount }),
  z.strictObject({ do: z.literal('stop'), lineId: PayLineId }),
]);
export type CompanyLineEdit = z.infer<typeof CompanyLineEdit>;

export const registrationContract = {
  /** Codes of the company's hour or wage models, remembered for the session. */
  codes: {
    input: z.strictObject({ companyId: CompanyId, pay: PayKind }),
    output: z.array(PayCode),
  },
  /** Cost centers and cost units that a line may be written to, remembered for the session. */
  costCodes: { input: z.strictObject({ companyId: CompanyId }), output: CostCodes },
  /** Takes the bytes of a file that is to go with a line; main keeps them until that line stands. */
  attach: {
    input: z.strictObject({
      name: z.string().min(1).max(255),
      bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.byteLength <= mostAttachmentBytes),
    }),
    output: Attachment,
  },
  /**
   * Starts reading a sheet, or goes on with it, and returns at once. There is no company-wide read: one call an
   * employee. `people`: who to read, in this order; those who were read are not read again. `refresh`: forget first.
   */
  load: {
    input: SheetKey.extend({ people: z.array(EmployeeId).max(20_000), refresh: z.boolean() }),
    output: SheetProgress,
  },
  /** Everything that was read so far; null when nothing was asked for. */
  sheet: { input: SheetKey, output: Sheet.nullable() },
  /** A sheet's edits, whole: they take the place of what was staged of this sheet. Null when nothing is left to send. */
  stage: {
    input: SheetKey.extend({
      edits: z.array(SheetEdit).max(100_000),
    }),
    output: ChangeSet.nullable(),
  },
  /** Puts one line of the company itself into the open draft, in place of what was staged of that line. */
  stageCompany: { input: SheetKey.extend({ edit: CompanyLineEdit }), output: ChangeSet },
  /** Acts on a sheet that are not sent yet, kept on disk, encrypted, in their order. */
  keep: { input: SheetKey.extend({ steps: z.array(SheetStep).max(100) }), output: z.void() },
  kept: { input: SheetKey, output: KeptEdits },
  forgetKept: { input: SheetKey, output: z.void() },
  /**
   * Drafts that every line of these people goes, in a set of its own. Only what was read can be cleared. Null when nobody
   * has a line. On a company's own sheet: every line of the company, whoever is named.
   */
  clear: {
    input: SheetKey.extend({ people: z.array(EmployeeId).max(20_000) }),
    output: ChangeSet.nullable(),
  },
  /**
   * Saves what was read of these people on a sheet, or of a company's own lines, where a person says. `template`, the vendor's own
   * import sheet: of variable lines alone. Null: they cancelled.
   */
  save: {
    input: SheetKey.extend({
      people: z.array(EmployeeId).max(20_000),
      format: z.enum(['xlsx', 'csv', 'template']),
    }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  /** What came in since the last one of this sheet. */
  loaded: { output: z.strictObject({ key: SheetKey, part: SheetPart, progress: SheetProgress }) },
} as const;
