import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Clock } from '../../change-sets/ports.js';

/** Older than this a read says too little about now: it is read again. Milliseconds. */
const holdsForMs = 10 * 60_000;

/** The last read of each employee, by the name of what was read, in memory alone. */
export class SeenReads<T> {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #people = new Map<EmployeeId, Map<string, { readonly at: number; readonly what: T }>>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  note(employeeId: EmployeeId, name: string, what: T): void {
    const own = this.#people.get(employeeId) ?? new Map<string, { at: number; what: T }>();
    own.set(name, { at: this.#clock.monotonic(), what });
    this.#people.set(employeeId, own);
  }

  /** Undefined: not read, or too long ago. */
  get(employeeId: EmployeeId, name: string): T | undefined {
    const seen = this.#people.get(employeeId)?.get(name);
    return seen && this.#clock.monotonic() - seen.at < holdsForMs ? seen.what : undefined;
  }

  /** Somebody wrote about these people. */
  forget(people: Iterable<EmployeeId>): void {
    for (const id of people) this.#people.delete(id);
  }
}
