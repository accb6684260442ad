/**
 * The API's limit: so many calls in any second; every call beyond it is answered half a second later.
 * Never refuses.
 */
export class RateLimit {
  readonly #perSecond: number;
  /** Arrivals of the last second, oldest first from `#first` on. */
  #arrivals: number[] = [];
  #first = 0;
  #delayed = 0;

  constructor(perSecond = 150) {
    this.#perSecond = perSecond;
  }

  /** Calls that had to wait, so far. */
  get delayed(): number {
    return this.#delayed;
  }

  /** Counts a call that arrives at `now` (milliseconds that never jump). Returns the milliseconds that it must wait: 0 or 500. */
  arrive(now: number): number {
    while ((this.#arrivals[this.#first] ?? now) <= now - 1000) this.#first += 1;
    if (this.#first > 1000) {
      this.#arrivals = this.#arrivals.slice(this.#first);
      this.#first = 0;
    }
    this.#arrivals.push(now);
    if (this.#arrivals.length - this.#first <= this.#perSecond) return 0;
    this.#delayed += 1;
    return 500;
  }
}
