import type { SimulatorClock } from '../clock.js';

/** A clock that stands still until it is told to go on. */
export class FakeClock implements SimulatorClock {
  #now = Date.UTC(2026, 10, 20, 9, 41);
  #waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[] = [];

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  wait(ms: number): Promise<void> {
    this.waits.push(ms);
    return new Promise((resolve) => this.#waiting.push({ until: this.#now + ms, resolve }));
  }

  goOn(ms: number): void {
    this.#now += ms;
    const due = this.#waiting.filter((one) => one.until <= this.#now);
    this.#waiting = this.#waiting.filter((one) => one.until > this.#now);
    for (const one of due) one.resolve();
  }
}
