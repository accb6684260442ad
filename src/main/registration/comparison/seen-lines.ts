import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { PayLine } from '../../../shared/domain/registration.js';
import type { Clock } from '../../change-sets/ports.js';
import type { PayLineGateway, PayPlace } from '../../nmbrs/gateway/pay-lines.js';
import { SeenReads } from './seen-reads.js';

/** The last read of each employee's lines: a check reads them anyway, so nothing is asked twice. */
export class SeenLines {
  readonly #reads: SeenReads<readonly PayLine[]>;

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#reads = new SeenReads(clock);
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
    this.#reads.note(employeeId, nameOf(place), lines);
  }

  /** Undefined: not read, or too long ago. */
  lines(employeeId: EmployeeId, place: PayPlace): readonly PayLine[] | undefined {
    return this.#reads.get(employeeId, nameOf(place));
  }

  /** Somebody wrote about these people. */
  forget(people: Iterable<EmployeeId>): void {
    this.#reads.forget(people);
  }
}

const nameOf = ({ pay, fixed, period }: PayPlace): string => `${pay}/${fixed}/${period.year}-${period.number}`;
