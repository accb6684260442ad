import type { EmployeeId } from '../../shared/domain/ids.js';
import type { ArrivedLeave, ListedLeave } from '../../shared/ipc/leave.js';

type Batch = Pick<ArrivedLeave, 'people' | 'items'>;

/** At most this many messages for one reading: each makes the calendar draw anew. */
const messages = 60;

/** Gathers people as they come and tells of them in shares, the first share at once: a screen that waits shows something. */
export class Arrivals {
  readonly #share: number;
  readonly #tell: (batch: Batch) => void;
  #people: EmployeeId[] = [];
  #items: ListedLeave[] = [];
  #left: number;
  #told = false;

  constructor(total: number, tell: (batch: Batch) => void) {
    this.#share = Math.max(1, Math.ceil(total / messages));
    this.#left = total;
    this.#tell = tell;
  }

  add(employeeId: EmployeeId, items: readonly ListedLeave[]): void {
    this.#people.push(employeeId);
    this.#items.push(...items);
    this.#left -= 1;
    // A screenful first.
    const share = this.#told ? this.#share : Math.min(this.#share, 24);
    if (this.#people.length < share && this.#left > 0) return;
    this.#tell({ people: this.#people, items: this.#items });
    this.#people = [];
    this.#items = [];
    this.#told = true;
  }
}
