import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { PayLine } from '../../../shared/domain/registration.js';
import type { Clock } from '../../change-sets/ports.js';
import type { PayLineGateway, PayPlace } from '../../nmbrs/gateway/pay-lines.js';

/** Older than this a read says too little about now: it is read again. Milliseconds. */
const holdsForMs = 10 * 60_000;

interface Seen {
  readonly at: number;
  readonly lines: readonly PayLine[];
}

/** The last read of each employee's lines, in memory alone: a check reads them anyway, so nothing is asked twice. */
export class SeenLines {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #people = new Map<EmployeeId, Map<string, Seen>>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  /** The same gateway, and every answer about lines is noted. */
  watching(gateway: PayLineGateway): PayLineGateway {
    return {
      ...gateway,
      lines: async (employeeId, place, options) => {
        const answer = await gateway.lines(employeeId, place, options);
        if (answer.ok) this.note(employeeId, place, answer.data);
        return answer;
      },
    };
  }

  note(employeeId: EmployeeId, place: PayPlace, lines: readonly PayLine[]): void {
    const own = this.#people.get(employeeId) ?? new Map<string, Seen>();
    own.set(nameOf(place), { at: this.#clock.monotonic(), lines });
    this.#people.set(employeeId, own);
  }

  /** Undefined: not read, or too long ago. */
  lines(employeeId: EmployeeId, place: PayPlace): readonly PayLine[] | undefined {
    const seen = this.#people.get(employeeId)?.get(nameOf(place));
    return seen && this.#clock.monotonic() - seen.at < holdsForMs ? seen.lines : undefined;
  }

  /** Somebody wrote about these people. */
  forget(people: Iterable<EmployeeId>): void {
    for (const id of people) this.#people.delete(id);
  }
}

const nameOf = ({ pay, fixed, period }: PayPlace): string => `${pay}/${fixed}/${period.year}-${period.number}`;
