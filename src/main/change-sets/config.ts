/** How many lines share a call: a setting, because nothing is known of what the live API takes at once. */
export interface BatchTimings {
  /** From so many lines of one kind on a set goes in batches; fewer go one by one, each with an id in its answer. */
  readonly from: number;
  readonly start: number;
  readonly least: number;
  readonly most: number;
  /** A batch with its reads that takes less than this may grow; one that takes longer than `slowMs` shrinks. */
  readonly fastMs: number;
  readonly slowMs: number;
}

/** Times that the engine keeps to; all in milliseconds. Settings, not facts: nothing is known of the live API here. */
export interface Timings {
  /** After how long the client gives a write up as unanswered. */
  readonly timeoutMs: number;
  /** The least time between two reads that together mean "not seen". */
  readonly minimumSettleMs: number;
  /** Pauses before the engine tries again a call that never reached the server, or a read. Empty: never. */
  readonly retryDelaysMs: readonly number[];
  readonly batches: BatchTimings;
  /** Calls of one set under way at once, of different employees or kinds. */
  readonly lanes: number;
  /** Reads under way at once while checking; the limiter below decides how fast they go. */
  readonly checkConcurrency: number;
}

export const defaultTimings: Timings = {
  timeoutMs: 60_000,
  minimumSettleMs: 5 * 60_000,
  retryDelaysMs: [1_000, 3_000, 10_000],
  lanes: 4,
  checkConcurrency: 8,
  batches: { from: 12, start: 50, least: 10, most: 200, fastMs: 3_000, slowMs: 20_000 },
};

/** Twice the time-out or five minutes, whichever is longer: a call that timed out may still be at work. */
export const settleMs = (timings: Timings): number => Math.max(2 * timings.timeoutMs, timings.minimumSettleMs);
