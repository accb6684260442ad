/** The only source of time in the simulator. */
export interface SimulatorClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Milliseconds that never jump, for differences alone. */
  monotonic(): number;
  wait(ms: number): Promise<void>;
}

export const systemClock: SimulatorClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
};

/** A clock whose date can be set from outside; waiting and differences stay those of the clock below it. */
export class SettableClock implements SimulatorClock {
  readonly #base: SimulatorClock;
  #offset = 0;

  constructor(base: SimulatorClock) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.#offset;
  }

  set(now: number): void {
    this.#offset = now - this.#base.now();
  }

  monotonic(): number {
    return this.#base.monotonic();
  }

  wait(ms: number): Promise<void> {
    return this.#base.wait(ms);
  }
}

/** Milliseconds since 1970 of a UTC ISO text. */
export const parseInstant = (text: string): number => Date.parse(text);

/** UTC ISO text with milliseconds. */
export const instant = (ms: number): string => new Date(ms).toISOString();

/** As the wire writes a moment: no zone, no milliseconds. */
export const wireMoment = (ms: number): string => instant(ms).slice(0, 19);
