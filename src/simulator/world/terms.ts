import { addDays, addMonths, firstDay, type Day } from '../../shared/domain/calendar.js';
import type { EmployeeBook } from '../books/model.js';
import type { Employment, ScheduleRecord, Terms } from '../books/parts.js';
import { contractsOf } from './contracts.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';
import { randomFor } from './random-part.js';
import { salariesOf } from './salaries.js';
import { parttimePercentage, weeklyHours, weekOf } from './working-hours.js';

const applicant = 1;
const left = 4;

/** Employment, contracts, salary and schedule, which fit each other. Applicants have none. */
export function termsOf(seed: number, employee: EmployeeBook, company: CompanyDefinition): Terms {
  const from = employee.personal[0]?.from;
  if (!from || employee.typeId === applicant) return { employments: [], contracts: [], salaries: [], schedules: [] };
  const random = randomFor(seed, 'terms', employee.id);
  const start = firstDay(from);
  const end = employee.typeId === left ? lastDayOfWork(random, start, company) : null;
  const hours = weeklyHours(random, company);
  const changed = changeOfHours(random, company, start, end);
  const now = { employeeId: employee.id, start, end, hours, changed };
  const schedules = [
    schedule(employee.id, 0, start, hours, company),
    ...(changed ? [schedule(employee.id, 1, changed.on, changed.hours, company)] : []),
  ];
  return {
    employments: employments(random, employee.id, start, end),
    contracts: contractsOf(random, company, now),
    salaries: salariesOf(random, company, now),
    schedules,
  };
}

/** Before the current period, and not before the first day. */
function lastDayOfWork(random: Random, start: Day, company: CompanyDefinition): Day {
  const end = addDays(addMonths(firstDay(company.period), -random.between(0, 9)), -1);
  return end < start ? addDays(start, 13) : end;
}

function changeOfHours(
  random: Random,
  company: CompanyDefinition,
  start: Day,
  end: Day | null,
): { readonly on: Day; readonly hours: number } | null {
  if (!random.chance(0.1)) return null;
  const on = firstDay({ ...company.period, number: random.between(1, company.period.number) });
  return on > start && (end === null || on <= end) ? { on, hours: weeklyHours(random, company) } : null;
}

/** A few came back after some years away: seniority counts from the first time. */
function employments(random: Random, employeeId: number, start: Day, end: Day | null): readonly Employment[] {
  const record = (n: number, from: Day, until: Day | null, initialStart: Day): Employment => ({
    id: partId('employment', employeeId, n),
    createdAt: `${from}T09:13:00`,
    start: from,
    end: until,
    initialStart,
  });
  if (!random.chance(0.02)) return [record(0, start, end, start)];
  const before = addMonths(start, -random.between(24, 60));
  return [record(0, before, addMonths(before, random.between(6, 18)), before), record(1, start, end, before)];
}

function schedule(
  employeeId: number,
  n: number,
  start: Day,
  hours: number,
  company: CompanyDefinition,
): ScheduleRecord {
  const week = weekOf(hours, company);
  return {
    id: partId('schedule', employeeId, n),
    createdAt: `${start}T09:16:00`,
    start,
    odd: week,
    even: week,
    parttimePercentage: parttimePercentage(hours, company),
  };
}
