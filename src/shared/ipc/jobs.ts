import { z } from 'zod';
import { JobId } from '../domain/ids.js';

/** Long work that the status bar shows. `total` null: not known yet. */
export const Job = z.strictObject({
  id: JobId,
  kind: z.enum(['read-employees', 'send-changes']),
  /** What it is about, for people: a company's name. */
  subject: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
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

export const trafficContract = { meter: { output: TrafficMeter } } as const;
