import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { err, ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { NmbrsClient } from '../client.js';
import { type PersonalText, personalText, wirePersonal } from './personal-wire.js';

/** A record with the id that goes back with it. Whether that is the record's own or the employee's is not known. */
export interface PersonalRecord {
  readonly id: string;
  readonly values: PersonalText;
}

/** Personal data of one employee, whole. */
export interface PersonalInfoGateway {
  /** What holds in the period (PersonalInfo_Get). */
  inPeriod(employeeId: EmployeeId, period: Period): Promise<Result<PersonalRecord>>;
  /**
   * Writes the whole record from the period on (PersonalInfo_Update). `cleared`: fields that something stood in and that
   * become empty. It answers nothing.
   */
  update(
    employeeId: EmployeeId,
    record: PersonalRecord,
    cleared: ReadonlySet<string>,
    period: Period,
  ): Promise<WriteOutcome<{ id: string | null }>>;
}

export function createPersonalInfoGateway(client: NmbrsClient): PersonalInfoGateway {
  return {
    async inPeriod(employeeId, period) {
      const answer = await client.read('EmployeeService.PersonalInfo_Get', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
      });
      if (!answer.ok) return answer;
      if (!answer.data) return err({ kind: 'not-found', what: 'employee' });
      return ok({ id: String(answer.data.Id), values: personalText(answer.data) });
    },

    async update(employeeId, { id, values }, cleared, period) {
      const outcome = await client.write('EmployeeService.PersonalInfo_Update', {
        EmployeeId: employeeId,
        PersonalInfo: wirePersonal(id, values, cleared),
        Period: period.number,
        Year: period.year,
      });
      return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
    },
  };
}
