import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date.js';
import { CompanyId, RunId } from '../domain/ids.js';
import { Instant } from './common.js';

const run = z.strictObject({
  id: RunId,
  number: z.int().min(0).max(100_000),
  year: z.int().min(1990).max(2200),
});
const ofFile = z.strictObject({ companyId: CompanyId, run, paymentDate: CalendarDate });

/** A transfer of a payment file beside the file of a run before. Amounts are plain decimals. */
export const PaidTransfer = z.strictObject({
  name: z.string(),
  iban: z.string(),
  amount: z.string(),
  /** `changed`: the name was in the file before, the account was not; `new`: neither was. */
  compared: z.enum(['changed', 'new', 'same']),
  /** Accounts of that name in the file before. */
  was: z.array(z.string()),
});
export type PaidTransfer = z.infer<typeof PaidTransfer>;

export const PaymentFile = z.strictObject({
  /** Null: what came is no credit transfer file that we can read; it can be saved all the same. */
  content: z
    .strictObject({
      transfers: z.array(PaidTransfer),
      /** Added up here, and as the file says of itself. */
      total: z.string(),
      says: z.string().nullable(),
      /** Whether the file of the run before could be read. */
      compared: z.boolean(),
    })
    .nullable(),
  characters: z.int().nonnegative(),
  readAt: Instant,
});
export type PaymentFile = z.infer<typeof PaymentFile>;

/** One code of a run over everybody: what the total of a payment file can be compared with. */
export const CodeTotal = z.strictObject({ code: z.string(), description: z.string(), total: z.string() });
export type CodeTotal = z.infer<typeof CodeTotal>;

export const paymentsContract = {
  /** Asks for the payment file of a run, and of the run before to compare accounts with (SalaryDocuments_GetSEPA). */
  read: { input: ofFile.extend({ before: run.nullable() }), output: PaymentFile },
  /** Saves the file that was read last, as it came. `not-found`: none was read. Null: cancelled. */
  save: { input: ofFile, output: z.strictObject({ name: z.string().nullable() }) },
  /** Totals of every code of a run; a background report, takes seconds. */
  codes: { input: z.strictObject({ companyId: CompanyId, run }), output: z.array(CodeTotal) },
} as const;
