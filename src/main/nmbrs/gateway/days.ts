import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { Days } from '../../../shared/domain/registration.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import type { WrittenId } from './pay-lines.js';

/** `worked` has plus and minus days beside the days of the period. */
export type DaysKind = 'variable' | 'fixed' | 'worked';

export interface DaysToSet {
  readonly employeeId: EmployeeId;
  readonly days: number;
}

/** Days of employees. The API answers 0 where nothing was entered, and cannot be told to forget. */
export interface DaysGateway {
  days(employeeId: EmployeeId, kind: DaysKind, period: Period, options?: CallOptions): Promise<Result<Days>>;
  /** One call for many employees of one company. */
  setBatch(
    rows: readonly DaysToSet[],
    kind: 'variable' | 'fixed',
    period: Period,
    unprotected: boolean,
  ): Promise<WrittenId>;
  /** Days and plus/minus days together: the call always sends both. */
  setWorked(row: DaysToSet & { readonly plusMinus: number }, period: Period, unprotected: boolean): Promise<WrittenId>;
}

export function createDaysGateway(client: NmbrsClient): DaysGateway {
  return {
    async days(employeeId, kind, period, options) {
      const input = { EmployeeId: employeeId, Period: period.number, Year: period.year };
      if (kind === 'worked') {
        const method = 'EmployeeService.DaysVarWorked_Get';
        const answer = await client.read(method, input, options);
        if (!answer.ok) return answer;
        if (!answer.data) return noDays(method);
        return ok({ days: answer.data.Days, plusMinus: answer.data.PlusMinusDaysForWageComp });
      }
      const method = kind === 'fixed' ? 'EmployeeService.DaysFixed_Get' : 'EmployeeService.DaysVar_Get';
      const answer = await client.read(method, input, options);
      if (!answer.ok) return answer;
      return answer.data === null ? noDays(method) : ok({ days: answer.data, plusMinus: null });
    },

    async setBatch(rows, kind, period, unprotected) {
      const method = kind === 'fixed' ? 'EmployeeService.DaysFixed_Set_Batch' : 'EmployeeService.DaysVar_Set_Batch';
      const EmployeesDaysWorked = rows.map(({ employeeId, days }) => ({
        EmployeeId: employeeId,
        Days: days,
        Period: period.number,
        Year: period.year,
      }));
      const outcome = await client.write(method, { EmployeesDaysWorked, UnprotectedMode: unprotected });
      return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
    },

    async setWorked({ employeeId, days, plusMinus }, period, unprotected) {
      const outcome = await client.write('EmployeeService.DaysVarWorked_Set', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
        Days: days,
        PlusMinusDaysForWageComp: plusMinus,
        UnprotectedMode: unprotected,
      });
      return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
    },
  };
}

const noDays = (method: string): Result<never> =>
  err({ kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'days' });
