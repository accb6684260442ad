import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Clock } from '../../change-sets/ports.js';

/** Older than this a read says too little about now: it is read again. Milliseconds. */
const holdsForMs = 10 * 60_000;

/** The last read of each holder, an employee or a company, by the name of what was read, in memory alone. */
export class SeenReads<T, Holder extends number = EmployeeId> {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #people = new Map<Holder, Map<string, { readonly at: number; readonly what: T }>>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  note(holder: Holder, name: string, what: T): void {
    const own = this.#people.get(holder) ?? new Map<string, { at: number; what: T }>();
    own.set(name, { at: this.#clock.monotonic(), what });
    this.#people.set(holder, own);
  }

  /** Undefined: not read, or too long ago. */
  get(holder: Holder, name: string): T | undefined {
    const seen = this.#people.get(holder)?.get(name);
    return seen && this.#clock.monotonic() - seen.at < holdsForMs ? seen.what : undefined;
  }

  /** Somebody wrote about these. */
  forget(holders: Iterable<Holder>): void {
    for (const id of holders) this.#people.delete(id);
  }
}
