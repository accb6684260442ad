import { z } from 'zod';
import { CompanyId } from '../domain/ids.js';
import { RunnableReport } from '../reports/catalogue.js';
import { Instant } from './common.js';
import { Edition, ReportFormat } from './reports.js';

export const ReportBatchId = z.uuid().brand('ReportBatchId');
export type ReportBatchId = z.infer<typeof ReportBatchId>;

/** `last`: for each company the period before its current one. Otherwise the same numbers for all, as each company counts them. */
export const BatchPeriod = z.union([
  z.literal('last'),
  z
    .strictObject({
      year: z.int().min(1990).max(2200),
      from: z.int().min(1).max(53),
      until: z.int().min(1).max(53),
    })
    .refine(({ from, until }) => from <= until),
]);
export type BatchPeriod = z.infer<typeof BatchPeriod>;

/** A report that is no file. `none`: the company has no run in those periods, or Nmbrs gave nothing. */
export const Unmade = z.strictObject({
  report: RunnableReport,
  company: z.string(),
  why: z.enum(['none', 'fault', 'failed', 'too-long']),
  /** The server's own words, for a fault. */
  words: z.string(),
});
export type Unmade = z.infer<typeof Unmade>;

/** Reports of several companies on their way into a folder. Main remembers where; the page hears the folder's name. */
export const ReportBatch = z.strictObject({
  id: ReportBatchId,
  name: z.string(),
  format: ReportFormat,
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  /** Reports asked for. */
  total: z.int().nonnegative(),
  saved: z.int().nonnegative(),
  /** Written earlier, before it was stopped. */
  there: z.int().nonnegative(),
  unmade: z.array(Unmade),
  /** Why it stopped by itself: an error's kind, with the system's code for a disk. */
  error: z.strictObject({ kind: z.string(), detail: z.string() }).nullable(),
  startedAt: Instant,
});
export type ReportBatch = z.infer<typeof ReportBatch>;

const ofBatch = z.strictObject({ id: ReportBatchId });

export const reportBatchesContract = {
  /** Asks for a folder, then works in the background. Null: cancelled. */
  start: {
    input: z.strictObject({
      reports: z.array(RunnableReport).min(1).max(RunnableReport.options.length),
      companyIds: z.array(CompanyId).min(1).max(2000),
      period: BatchPeriod,
      edition: Edition,
      format: ReportFormat,
    }),
    output: ReportBatch.nullable(),
  },
  /** Goes on with what is not there yet, in the same folder. */
  goOn: { input: ofBatch, output: ReportBatch },
  stop: { input: ofBatch, output: z.void() },
  /** Of this session, the newest first. */
  list: { input: z.void(), output: z.array(ReportBatch) },
  changed: { output: ReportBatch },
} as const;
