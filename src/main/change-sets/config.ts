/** Times that the engine keeps to; all in milliseconds. Settings, not facts: nothing is known of the live API here. */
export interface Timings {
  /** After how long the client gives a write up as unanswered. */
  readonly timeoutMs: number;
  /** The least time between two reads that together mean "not seen". */
  readonly minimumSettleMs: number;
  /** Pauses before the engine tries again a call that never reached the server, or a read. Empty: never. */
  readonly retryDelaysMs: readonly number[];
  /** Reads under way at once while checking; the limiter below decides how fast they go. */
  readonly checkConcurrency: number;
}

export const defaultTimings: Timings = {
  timeoutMs: 60_000,
  minimumSettleMs: 5 * 60_000,
  retryDelaysMs: [1_000, 3_000, 10_000],
  checkConcurrency: 8,
};

/** Twice the time-out or five minutes, whichever is longer: a call that timed out may still be at work. */
export const settleMs = (timings: Timings): number => Math.max(2 * timings.timeoutMs, timings.minimumSettleMs);
