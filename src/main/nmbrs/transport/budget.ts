/** Below this the app would hardly work; at such a pace it is not the one that fills the server's second. */
const leastPerSecond = 10;

/**
 * How many calls a second we allow ourselves. Others may use the same budget: two late answers in a second take a tenth off
 * the pace that met them, once for all calls of that second; each second without gives one call back. One late answer
 * alone, or late ones among as many that were late by less, are a hiccup of this computer or the line.
 */
export class Budget {
  readonly #most: number;
  #limit: number;
  #changedAt: number;
  #narrowedAt = Number.NEGATIVE_INFINITY;
  #late: number[] = [];
  #hiccups: number[] = [];

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

  /** An answer came late, but by less than the server's half second: this computer or the line was slow. */
  hiccup(now: number): void {
    this.#hiccups = [...within(this.#hiccups, now), now];
  }

  /** An answer came half a second late. `started`: when its call did; `pace`: calls in the second before that. */
  narrow(started: number, pace: number, now: number): void {
    // At a low pace a narrower window would help nobody; and one that was narrowed since has had its answer.
    if (pace < leastPerSecond || started < this.#narrowedAt) return;
    this.#late = [...within(this.#late, now), now];
    this.#hiccups = within(this.#hiccups, now);
    if (this.#late.length < 2 || this.#hiccups.length >= this.#late.length) return;
    this.#limit = Math.max(leastPerSecond, Math.min(this.limit(now), pace) * 0.9);
    this.#changedAt = now;
    this.#narrowedAt = now;
  }
}

const within = (moments: readonly number[], now: number): number[] => moments.filter((each) => each > now - 1000);
