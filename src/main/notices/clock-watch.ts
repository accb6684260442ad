import type { Instant } from '../../shared/ipc/common.js';
import { addMs } from '../change-sets/instants.js';
import type { Clock } from '../change-sets/ports.js';

/** A clock that is put right by a few minutes is no matter for a person. */
const toleranceMs = 5 * 60 * 1000;

/** Whether the computer's clock was set back, since the app started or since the newest thing that a journal holds. */
export class ClockWatch {
  readonly #clock: Clock;
  readonly #start: { readonly wall: Instant; readonly monotonic: number };

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#start = { wall: clock.now(), monotonic: clock.monotonic() };
  }

  /** The latest moment that was seen, when the clock now says clearly less; else null. `newest`: of what is kept. */
  behind(newest: Instant | null): Instant | null {
    const since = Math.round(this.#clock.monotonic() - this.#start.monotonic);
    // Timers stand still while the computer sleeps, so this is the least that the clock must say.
    const expected = addMs(this.#start.wall, since);
    // Instants are UTC text of one length: their order is that of the moments.
    const seen = newest !== null && newest > expected ? newest : expected;
    return addMs(this.#clock.now(), toleranceMs) < seen ? seen : null;
  }
}
