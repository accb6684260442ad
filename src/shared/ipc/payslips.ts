import { z } from 'zod';
import { CompanyId, EmployeeId, RunId } from '../domain/ids.js';
import { Instant } from './common.js';

const year = z.int().min(1990).max(2200);
const run = z.strictObject({ id: RunId, number: z.int().min(0).max(100_000), year });

export const BatchId = z.uuid().brand('BatchId');
export type BatchId = z.infer<typeof BatchId>;

/** Parts of a payslip's file name, in this order. Number and name tell people apart; the rest is a person's choice. */
export const NamePart = z.enum(['number', 'name', 'company', 'year', 'run']);
export type NamePart = z.infer<typeof NamePart>;
const NamePattern = z
  .array(NamePart)
  .min(1)
  .max(NamePart.options.length)
  .refine((parts) => parts.includes('number') || parts.includes('name'));

/** Somebody whose payslip is not there. `none`: Nmbrs has none; otherwise why it could not be had, in the error's kind. */
export const Unsaved = z.strictObject({
  number: z.int(),
  name: z.string(),
  why: z.enum(['none', 'fault', 'failed']),
  /** The server's own words, for a fault. */
  words: z.string(),
});
export type Unsaved = z.infer<typeof Unsaved>;

/** The payslips of everybody in a run on their way to a folder or a ZIP. Main remembers where; the page hears a name. */
export const PayslipBatch = z.strictObject({
  id: BatchId,
  companyId: CompanyId,
  company: z.string(),
  run,
  into: z.enum(['folder', 'zip']),
  /** Of the folder or file, without where it is. */
  name: z.string(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  people: z.int().nonnegative(),
  /** Files written by this batch, and people whose file stood there already. */
  saved: z.int().nonnegative(),
  there: z.int().nonnegative(),
  unsaved: z.array(Unsaved),
  /** Why it stopped by itself: an error's kind, with the system's code for a disk. */
  error: z.strictObject({ kind: z.string(), detail: z.string() }).nullable(),
  startedAt: Instant,
});
export type PayslipBatch = z.infer<typeof PayslipBatch>;

const savedAs = z.strictObject({ name: z.string().nullable() });
const shownAs = z.strictObject({ shown: z.boolean() });

export const payslipsContract = {
  /** Who is in a run; names as the employee list has them. */
  people: {
    input: z.strictObject({ companyId: CompanyId, run }),
    output: z.strictObject({
      people: z.array(z.strictObject({ employeeId: EmployeeId, number: z.int(), name: z.string() })),
      readAt: Instant,
    }),
  },
  /** Saves one person's payslip where the dialog says. Null: cancelled. `not-found`: Nmbrs has none. */
  saveOne: { input: z.strictObject({ companyId: CompanyId, run, employeeId: EmployeeId }), output: savedAs },
  /** Saves one person's annual statement. */
  saveStatement: { input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId, year }), output: savedAs },
  /**
   * Shows one person's payslip in a window of its own; the page never has its bytes. `not-found`: Nmbrs has none. False: the screen
   * was covered or the connection changed before it came.
   */
  showOne: { input: z.strictObject({ companyId: CompanyId, run, employeeId: EmployeeId }), output: shownAs },
  /** Shows one person's annual statement. */
  showStatement: { input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId, year }), output: shownAs },
  /** Closes every such window, and those that would still open: the screen is being covered. */
  closeShown: { input: z.void(), output: z.void() },
  /** Asks for a folder or a file, then works in the background. Null: cancelled. */
  saveAll: {
    input: z.strictObject({
      companyId: CompanyId,
      run,
      into: z.enum(['folder', 'zip']),
      pattern: NamePattern,
      /** Fetches again what stands there already. */
      replace: z.boolean(),
    }),
    output: PayslipBatch.nullable(),
  },
  /** Goes on with what is not there yet, in the same place. */
  goOn: { input: z.strictObject({ id: BatchId }), output: PayslipBatch },
  stop: { input: z.strictObject({ id: BatchId }), output: z.void() },
  /** Of this session, the newest first. */
  batches: { input: z.void(), output: z.array(PayslipBatch) },
  changed: { output: PayslipBatch },
} as const;
