import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { Days } from '../../../shared/domain/registration.js';
import type { Clock } from '../../change-sets/ports.js';
import type { DaysGateway, DaysKind } from '../../nmbrs/gateway/days.js';
import { SeenReads } from './seen-reads.js';

/** The last read of each employee's days, as `SeenLines` has it of lines. */
export class SeenDays {
  readonly #reads: SeenReads<Days>;

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#reads = new SeenReads(clock);
  }

  /** The same gateway, and every answer about days is noted. */
  watching(gateway: DaysGateway): DaysGateway {
    return {
      ...gateway,
      days: async (employeeId, kind, period, options) => {
        const answer = await gateway.days(employeeId, kind, period, options);
        if (answer.ok) this.#reads.note(employeeId, nameOf(kind, period), answer.data);
        return answer;
      },
    };
  }

  /** Undefined: not read, or too long ago. */
  days(employeeId: EmployeeId, kind: DaysKind, period: Period): Days | undefined {
    return this.#reads.get(employeeId, nameOf(kind, period));
  }

  /** Somebody wrote about these people. */
  forget(people: Iterable<EmployeeId>): void {
    this.#reads.forget(people);
  }
}

const nameOf = (kind: DaysKind, { year, number }: Period): string => `${kind}/${year}-${number}`;
