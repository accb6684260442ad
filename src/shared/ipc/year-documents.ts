import { z } from 'zod';
import { CompanyId, RunId } from '../domain/ids.js';
import { Instant } from './common.js';

/** Documents that Nmbrs makes of a company's year, in the order of the screen. What is in each is known by its call's name alone. */
export const YearDocument = z.enum([
  'annual-statements',
  'payroll-register',
  'payroll-register-employees',
  'payroll-register-summary',
  'wage-components',
  'payment-list',
  'leave-balances',
  'reservation-balances',
  'journal-company',
  'journal-department',
  'journal-cost-center',
  'journal-employee',
  'declarations-sent',
  'declarations-by-period',
  'declarations-cumulative',
]);
export type YearDocument = z.infer<typeof YearDocument>;

export const YearBatchId = z.uuid().brand('YearBatchId');
export type YearBatchId = z.infer<typeof YearBatchId>;

const run = z.strictObject({
  id: RunId,
  number: z.int().min(0).max(100_000),
  year: z.int().min(1990).max(2200),
});

/** One that did not become a file. `none`: Nmbrs has none. */
const Unsaved = z.strictObject({
  document: YearDocument,
  why: z.enum(['none', 'fault', 'failed']),
  /** The server's own words, for a fault. */
  words: z.string(),
});

/** Documents of a year on their way into a folder. Main remembers where; the page hears the folder's name. */
export const YearBatch = z.strictObject({
  id: YearBatchId,
  companyId: CompanyId,
  run,
  name: z.string(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  total: z.int().nonnegative(),
  saved: z.int().nonnegative(),
  /** They stood there already. */
  there: z.int().nonnegative(),
  unsaved: z.array(Unsaved),
  /** Why it stopped by itself: an error's kind, with the system's code for a disk. */
  error: z.strictObject({ kind: z.string(), detail: z.string() }).nullable(),
  startedAt: Instant,
});
export type YearBatch = z.infer<typeof YearBatch>;

const ofBatch = z.strictObject({ id: YearBatchId });

const one = z.strictObject({ companyId: CompanyId, run, document: YearDocument });

export const yearDocumentsContract = {
  /** Shows one in a window of its own, as `payslips.showOne` does. */
  showOne: { input: one, output: z.strictObject({ shown: z.boolean() }) },
  /** Saves one where the dialog says. Null: cancelled. `not-found`: Nmbrs has none. */
  saveOne: {
    input: one,
    output: z.strictObject({ name: z.string().nullable() }),
  },
  /** Asks for a folder, then works in the background. Null: cancelled. */
  saveMany: {
    input: z.strictObject({
      companyId: CompanyId,
      run,
      documents: z.array(YearDocument).min(1).max(YearDocument.options.length),
      /** Fetches again what stands there already. */
      replace: z.boolean(),
    }),
    output: YearBatch.nullable(),
  },
  /** Goes on with what is not there yet, in the same folder. */
  goOn: { input: ofBatch, output: YearBatch },
  stop: { input: ofBatch, output: z.void() },
  /** Of this session, the newest first. */
  batches: { input: z.void(), output: z.array(YearBatch) },
  changed: { output: YearBatch },
} as const;
