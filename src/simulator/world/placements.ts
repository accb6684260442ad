import { comparePeriods, type Period } from '../../shared/domain/period.js';
import { firstDay } from '../../shared/domain/calendar.js';
import type { EmployeeBook } from '../books/model.js';
import type { Placement, Placements } from '../books/parts.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';
import { randomFor } from './random-part.js';
import { departmentId, functionId, workplacesAt, type Workplace } from './workplaces.js';

/** Where somebody works and as what, since the start; some went to another department since. Applicants are nowhere yet. */
export function placementsOf(seed: number, employee: EmployeeBook, company: CompanyDefinition): Placements {
  const start = employee.personal[0]?.from;
  const choices = workplacesAt(company.id);
  if (!start || employee.typeId === 1 || choices.length === 0) return { departments: [], functions: [] };
  const random = randomFor(seed, 'placements', employee.id);
  const stays: { readonly from: Period; readonly workplace: Workplace; readonly job: string }[] = [];
  const stay = (from: Period): void => {
    const workplace = random.weighted(choices);
    stays.push({ from, workplace, job: functionIn(random, workplace) });
  };
  stay(start);
  const moved = { ...company.period, number: random.between(1, company.period.number) };
  if (random.chance(0.12) && comparePeriods(moved, start) > 0) stay(moved);
  const placement = (part: 'department' | 'function', n: number, from: Period, refersTo: number): Placement => ({
    id: partId(part, employee.id, n),
    from,
    createdAt: `${firstDay(from)}T09:12:00`,
    refersTo,
  });
  const { debtorId } = company;
  return {
    departments: stays.map(({ from, workplace }, n) =>
      placement('department', n, from, departmentId(debtorId, workplace.code)),
    ),
    functions: stays.map(({ from, job }, n) => placement('function', n, from, functionId(debtorId, job))),
  };
}

const functionIn = (random: Random, { functions }: Workplace): string =>
  random.chance(0.7) ? (functions[0] ?? random.pick(functions)) : random.pick(functions);
