import { z } from 'zod';
import { EmployeeId } from './ids.js';
import { Period } from './period.js';

/** Hours, or wage components: amounts whose unit the API does not name (payroll-facts: euros, percent, number, days). */
export const PayKind = z.enum(['hours', 'wages']);
export type PayKind = z.infer<typeof PayKind>;

/** Decimal text as the wire has it: `8`, `8.50`, `-12.5`. Compared as numbers, never as texts. */
export const Amount = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/);
export type Amount = z.infer<typeof Amount>;

/** The id of one line of hours or wages. It stays the line's through updates (reading). */
export const PayLineId = z.int().positive().brand('PayLineId');
export type PayLineId = z.infer<typeof PayLineId>;

/**
 * A line as the API gives it back: nothing else can be read. Cost center, cost unit, comment, attachment, and of a fixed
 * line its start and end, are unknown, which is not the same as empty.
 */
export const PayLine = z.strictObject({ id: PayLineId, code: z.int(), amount: Amount });
export type PayLine = z.infer<typeof PayLine>;

/** A code of the company's hour or wage model. `model`: the API has two of each. */
export const PayCode = z.strictObject({
  code: z.int(),
  description: z.string(),
  model: z.union([z.literal(1), z.literal(2)]),
});
export type PayCode = z.infer<typeof PayCode>;

/**
 * The sheets of one company and period. `days-worked` has two columns, days and plus/minus days; the other days sheets
 * one. A company's own wage components have no employees.
 */
export const SheetKind = z.enum([
  'hours-variable',
  'hours-fixed',
  'wages-variable',
  'wages-fixed',
  'days-variable',
  'days-fixed',
  'days-worked',
  'company-wages-variable',
  'company-wages-fixed',
]);
export type SheetKind = z.infer<typeof SheetKind>;

/** Sheets whose cells are lines with a code, by what they hold. */
export interface PaySheet {
  readonly pay: PayKind;
  readonly fixed: boolean;
  readonly of: 'employees' | 'company';
}

/** Null: a sheet of days. */
export function paySheetOf(kind: SheetKind): PaySheet | null {
  switch (kind) {
    case 'hours-variable':
      return { pay: 'hours', fixed: false, of: 'employees' };
    case 'hours-fixed':
      return { pay: 'hours', fixed: true, of: 'employees' };
    case 'wages-variable':
      return { pay: 'wages', fixed: false, of: 'employees' };
    case 'wages-fixed':
      return { pay: 'wages', fixed: true, of: 'employees' };
    case 'company-wages-variable':
      return { pay: 'wages', fixed: false, of: 'company' };
    case 'company-wages-fixed':
      return { pay: 'wages', fixed: true, of: 'company' };
    case 'days-variable':
    case 'days-fixed':
    case 'days-worked':
      return null;
  }
}

/** Days in a period. 0 and never entered are one and the same to the API. */
export const Days = z.strictObject({ days: z.int(), plusMinus: z.int().nullable() });
export type Days = z.infer<typeof Days>;

/** The columns of a sheet of days, by the number that stands for a code on other sheets. */
export const daysColumns = { days: 1, plusMinus: 2 } as const;

/** Whole days that a period takes; plus and minus days as many either way. The limits are our reading. */
export const daysRange = { least: 0, most: 31 } as const;

/** What is in a file, as text: the same bytes are the same file. */
export const AttachmentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand('AttachmentId');
export type AttachmentId = z.infer<typeof AttachmentId>;

/** A file that goes with a line. Main has its bytes; the API takes them with the line and never gives them back. */
export const Attachment = z.strictObject({
  id: AttachmentId,
  name: z.string().min(1).max(255),
  bytes: z.int().nonnegative(),
});
export type Attachment = z.infer<typeof Attachment>;

/** The app's own limit: what the API takes is not known, only that it has a fault for too large a file (2041). */
export const mostAttachmentBytes = 5 * 1024 * 1024;

/** What may go with a new line. The API takes it and never gives it back. `until`: the last period of a fixed line. */
export const LineExtras = z.strictObject({
  costCenterId: z.int().nullable(),
  costUnitId: z.int().nullable(),
  comment: z.string().max(1000),
  until: Period.optional(),
  attachment: Attachment.optional(),
});
export type LineExtras = z.infer<typeof LineExtras>;

/** A line to be added for one employee. */
export const NewPayLine = z.strictObject({
  employeeId: EmployeeId,
  code: z.int(),
  amount: Amount,
  extras: LineExtras,
  /** The attachment's bytes, as base64. */
  content: z.string().optional(),
});
export type NewPayLine = z.infer<typeof NewPayLine>;

export const noExtras: LineExtras = { costCenterId: null, costUnitId: null, comment: '' };

/** A cost center or a cost unit of a company. People know it by its code; the API takes the id. */
export const CostCode = z.strictObject({ id: z.int(), code: z.string(), description: z.string() });
export type CostCode = z.infer<typeof CostCode>;

export const CostCodes = z.strictObject({ centers: z.array(CostCode), units: z.array(CostCode) });
export type CostCodes = z.infer<typeof CostCodes>;

/** Whether something goes into the line itself, so that the line must be written. An end alone does not: a line is stopped. */
export const writesBeside = ({ costCenterId, costUnitId, comment, attachment }: LineExtras): boolean =>
  costCenterId !== null || costUnitId !== null || comment !== '' || attachment !== undefined;

export const hasExtras = (extras: LineExtras): boolean => writesBeside(extras) || extras.until !== undefined;
