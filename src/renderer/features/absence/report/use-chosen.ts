import { useQueries } from '@tanstack/react-query';
import { type AbsenceCase, casesOf, relapseOf } from '../../../../shared/domain/absence.js';
import { type AbsenceProblem, checkReport } from '../../../../shared/domain/absence-checks.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { personQuery } from '../queries.js';

export interface Chosen {
  readonly employeeId: EmployeeId;
  readonly problem: AbsenceProblem | undefined;
  readonly relapse: AbsenceCase | null;
}

/** What stands in the way of each person's report, by what Nmbrs has of them; main looks once more when it is staged. */
export function useChosen(
  companyId: CompanyId,
  people: readonly EmployeeId[],
  start: CalendarDate | null,
): readonly Chosen[] {
  const queries = useQueries({ queries: people.map((employeeId) => personQuery({ companyId, employeeId })) });
  return people.map((employeeId, at) => {
    const known = queries[at]?.data;
    if (!known || start === null) return { employeeId, problem: undefined, relapse: null };
    const cases = casesOf(known.items);
    const problem = checkReport({ start, percentage: 100, reported: start }, { cases, service: known.service });
    return { employeeId, problem: problem ?? undefined, relapse: relapseOf(cases, start) };
  });
}
