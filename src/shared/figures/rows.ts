import { type AbsenceCase, casesOf, runsOn, spellsOf } from '../domain/absence.js';
import {
  absencePercentage,
  type FigurePerson,
  figureSums,
  frequency,
  type LengthClass,
  lengthClasses,
  lengthClassOf,
} from '../domain/absence-figures.js';
import { addDays, addMonths, day, type Day } from '../domain/calendar.js';
import type { EmployeeId } from '../domain/ids.js';
import { datesToCome, type GatekeeperDate } from '../domain/gatekeeper.js';
import type { ListedAbsence } from '../ipc/absence.js';
import type { EmployeeColumns, PartColumns } from '../ipc/employee-list.js';

/** Somebody with what the figures need; `partTime` is 100 where no schedule says otherwise. */
export interface CountedPerson extends FigurePerson {
  readonly employeeId: EmployeeId;
  readonly number: number;
  readonly name: string;
  readonly department: string | null;
}

/** The list of a company with the columns `department`, `inService` and `partTime`. */
export type CountedList = Pick<EmployeeColumns, 'ids' | 'numbers' | 'names'> & Pick<PartColumns, 'cells'>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Everybody with a date of entry. Who has none cannot be counted. */
export function countedPeople(list: CountedList, items: readonly ListedAbsence[]): readonly CountedPerson[] {
  const own = new Map<EmployeeId, ListedAbsence[]>();
  for (const item of items) {
    const lines = own.get(item.employeeId);
    if (lines) lines.push(item);
    else own.set(item.employeeId, [item]);
  }
  return list.ids.flatMap((employeeId, row) => {
    const inService = text(list.cells.inService?.[row]);
    if (inService === null) return [];
    const partTime = String(list.cells.partTime?.[row] ?? '');
    return [
      {
        employeeId,
        number: list.numbers[row] ?? 0,
        name: list.names[row] ?? '',
        department: text(list.cells.department?.[row]),
        inService,
        outOfService: text(list.cells.outOfService?.[row]),
        partTime: /^\d+(\.\d+)?$/.test(partTime) ? partTime : '100',
        cases: casesOf(own.get(employeeId) ?? []),
      },
    ];
  });
}

/** `percentage` in hundredths of a percent, `frequency` in hundredths; null: nobody was in service. */
export interface MonthFigures {
  readonly month: number;
  readonly people: number;
  readonly percentage: number | null;
  readonly frequency: number | null;
}

/** The months of a year until today: a month that goes on is counted until today, one to come is not there. */
export function monthFigures(
  people: readonly FigurePerson[],
  year: number,
  today: Day,
  weighted: boolean,
): readonly MonthFigures[] {
  return Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) => {
    const start = day(year, month, 1);
    const last = addDays(addMonths(start, 1), -1);
    if (start > today) return [];
    const span = { start, end: last < today ? last : today };
    const sums = figureSums(people, span, weighted);
    return [{ month, people: sums.people, percentage: absencePercentage(sums), frequency: frequency(sums, span) }];
  });
}

export interface DepartmentFigures extends Omit<MonthFigures, 'month'> {
  /** Null: those who are in none. */
  readonly department: string | null;
}

/** Each department over a year until today, by name, and last who is in none. Nobody of it in service then: it is not there. */
export function departmentFigures(
  people: readonly CountedPerson[],
  year: number,
  today: Day,
  weighted: boolean,
): readonly DepartmentFigures[] {
  const [start, last] = [`${year}-01-01`, `${year}-12-31`];
  if (start > today) return [];
  const span = { start, end: last < today ? last : today };
  return byDepartment(people).flatMap(([department, colleagues]) => {
    const sums = figureSums(colleagues, span, weighted);
    if (sums.people === 0) return [];
    return [{ department, people: sums.people, percentage: absencePercentage(sums), frequency: frequency(sums, span) }];
  });
}

/** People by department, in order of its name; those who are in none come last. */
export function byDepartment<T extends { readonly department: string | null }>(
  people: readonly T[],
): readonly (readonly [department: string | null, people: readonly T[]])[] {
  const groups = new Map<string | null, T[]>();
  for (const person of people) {
    const colleagues = groups.get(person.department);
    if (colleagues) colleagues.push(person);
    else groups.set(person.department, [person]);
  }
  return [...groups].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'nl')));
}

/** How many cases with a day in the year are in each class of length, counted until today. */
export function classFigures(
  people: readonly FigurePerson[],
  year: number,
  today: Day,
): readonly { readonly id: LengthClass; readonly cases: number }[] {
  const cases = people
    .flatMap((person) => person.cases)
    .filter(({ leave, start, end }) => !leave && start <= `${year}-12-31` && (end === null || end >= `${year}-01-01`));
  return lengthClasses.map(({ id }) => ({
    id,
    cases: cases.filter((one) => lengthClassOf(one, today) === id).length,
  }));
}

export interface RunningCase {
  readonly person: CountedPerson;
  /** The first sick day of the spell: cases with less than four weeks between are one. */
  readonly since: Day;
  /** The dates of the gatekeeper rules that are still to come, the next one first; none: all of them are past. */
  readonly dates: readonly GatekeeperDate[];
}

/** Those who are sick today, the longest first, with the dates that come. */
export function runningCases(people: readonly CountedPerson[], today: Day): readonly RunningCase[] {
  return people
    .flatMap((person) => {
      const spell = spellsOf(person.cases).findLast(({ cases }) =>
        cases.some((one: AbsenceCase) => runsOn(one, today)),
      );
      return spell ? [{ person, since: spell.start, dates: datesToCome(spell.start, today) }] : [];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.person.number - b.person.number));
}
