import type { BatchTimings } from './config.js';
import type { BatchSize } from './next-step.js';

/** How many more lines share the next call after a fast one. */
const growth = 25;

/** How many lines share a call: grows while answers are fast, halves when one is slow or does not come. */
export class Batches {
  readonly #timings: BatchTimings;
  #most: number;

  constructor(timings: BatchTimings) {
    this.#timings = timings;
    this.#most = timings.start;
  }

  get size(): BatchSize {
    return { from: this.#timings.from, most: this.#most };
  }

  /** `answered`: the server said yes. A connection that never stood says nothing about the size. */
  took(ms: number, answered: boolean): void {
    const { least, most, fastMs, slowMs } = this.#timings;
    if (!answered || ms > slowMs) this.#most = Math.max(least, Math.floor(this.#most / 2));
    else if (ms < fastMs) this.#most = Math.min(most, this.#most + growth);
  }
}
