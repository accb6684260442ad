import { z } from 'zod';
import { JobId } from '../domain/ids.js';
import { Instant } from './common.js';

/** Work whose share is not known: Chromium tells nothing between the beginning of a stage and its end. */
export const JobStage = z.enum(['building-page', 'printing-page']);
export type JobStage = z.infer<typeof JobStage>;

/** Long work that the status bar shows. `total` null: not known yet. */
export const Job = z.strictObject({
  id: JobId,
  kind: z.enum([
    'read-employees',
    'read-sheet',
    'send-changes',
    'run-report',
    'read-leave',
    'check-file',
    'make-file',
    'read-payslips',
    'compare-reports',
    'make-reports',
    'save-documents',
  ]),
  /** What it is about, for people: a company's name. */
  subject: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
  /** What it is at now, after what could be counted. */
  stage: JobStage.optional(),
  state: z.enum(['running', 'finished', 'failed', 'cancelled']),
  cancellable: z.boolean(),
});
export type Job = z.infer<typeof Job>;

export const jobsContract = {
  list: { input: z.void(), output: z.array(Job) },
  cancel: { input: z.strictObject({ id: JobId }), output: z.void() },
  changed: { output: Job },
} as const;

/** The rate meter: calls in the last second, the limit kept, what waits, half-second delays met. */
export const TrafficMeter = z.strictObject({
  perSecond: z.int().nonnegative(),
  limit: z.int().positive(),
  queued: z.int().nonnegative(),
  delays: z.int().nonnegative(),
});
export type TrafficMeter = z.infer<typeof TrafficMeter>;

/**
 * Whether calls may go. `announced`: the planned update is near. `suspended`: reads are refused or wait, writes are not
 * sent; it ends by itself. `until`: when the server said so, the moment it asked for.
 */
export const TrafficState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open') }),
  z.strictObject({ state: z.literal('announced'), startsAt: Instant }),
  z.strictObject({
    state: z.literal('suspended'),
    /** The weekly update; the server said 429; it said 503. */
    reason: z.enum(['planned-update', 'busy', 'unavailable']),
    since: Instant,
    until: Instant.nullable(),
  }),
]);
export type TrafficState = z.infer<typeof TrafficState>;

export const trafficContract = {
  state: { input: z.void(), output: TrafficState },
  meter: { output: TrafficMeter },
  suspension: { output: TrafficState },
} as const;
