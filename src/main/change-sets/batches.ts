import type { BatchSize } from './next-step.js';
import type { StepEnd } from './step-end.js';

/** From so many lines on a set goes in batches; fewer go one by one, each with an id in its answer. */
const from = 12;
const least = 10;
const start = 50;
const most = 200;
/** A batch with its reads that takes less than this may grow; one that takes longer than the second shrinks. */
const fastMs = 3_000;
const slowMs = 20_000;

/** How many lines share a call: grows while answers are fast, halves when one is slow or does not come. */
export class Batches {
  #most = start;

  get size(): BatchSize {
    return { from, most: this.#most };
  }

  took(ms: number, end: StepEnd): void {
    if (end === 'pause' || ms > slowMs) this.#most = Math.max(least, Math.floor(this.#most / 2));
    else if (end === 'done' && ms < fastMs) this.#most = Math.min(most, this.#most + 25);
  }
}
