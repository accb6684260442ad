/** Below this the app would hardly work; at such a pace it is not the one that fills the server's second. */
const leastPerSecond = 10;

/**
 * How many calls a second we allow ourselves. Others may use the same budget: two late answers in a second take a tenth off
 * the pace that met them, once for all calls of that second; each second without gives one call back. One late answer
 * alone is as likely a hiccup of this computer or the line.
 */
export class Budget {
  readonly #most: number;
  #limit: number;
  #changedAt: number;
  #narrowedAt = Number.NEGATIVE_INFINITY;
  #lateAt = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, now: number) {
    this.#most = perSecond;
    this.#limit = perSecond;
    this.#changedAt = now;
  }

  limit(now: number): number {
    const seconds = Math.floor((now - this.#changedAt) / 1000);
    this.#changedAt += seconds * 1000;
    this.#limit = Math.min(this.#most, this.#limit + seconds);
    return Math.floor(this.#limit);
  }

  /** An answer came late. `started`: when its call did; `pace`: calls in the second before that. */
  narrow(started: number, pace: number, now: number): void {
    // At a low pace a narrower window would help nobody; and one that was narrowed since has had its answer.
    if (pace < leastPerSecond || started < this.#narrowedAt) return;
    const another = now - this.#lateAt < 1000;
    this.#lateAt = now;
    if (!another) return;
    this.#limit = Math.max(leastPerSecond, Math.min(this.limit(now), pace) * 0.9);
    this.#changedAt = now;
    this.#narrowedAt = now;
  }
}
