import { casesOf, lengthOf, percentageOn } from '../../../../shared/domain/absence.js';
import type { Day } from '../../../../shared/domain/calendar.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { ListedAbsence } from '../../../../shared/ipc/absence.js';
import { fold } from '../../../model/fold.js';
import type { EmployeeList } from '../../employees/index.js';

/** A case as the list shows it. `days`: calendar days so far, or in all. */
export interface AbsenceRow {
  readonly key: string;
  readonly employeeId: EmployeeId;
  readonly number: number | null;
  /** Null: an employee whom the list of employees does not have. */
  readonly name: string | null;
  readonly department: string | null;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  readonly running: boolean;
  readonly percentage: number;
  readonly days: number;
}

type People = Pick<EmployeeList, 'ids' | 'numbers' | 'names' | 'cells'>;

const later = (a: Day | null, b: Day | null): number => ((a ?? '9999') < (b ?? '9999') ? 1 : a === b ? 0 : -1);

/** Every case of a company, running ones first: those by how recently they began, the others by how recently they ended. */
export function absenceRows(items: readonly ListedAbsence[], people: People, today: Day): readonly AbsenceRow[] {
  const rowOf = new Map(people.ids.map((id, row) => [id, row]));
  const byEmployee = new Map<EmployeeId, ListedAbsence[]>();
  for (const item of items) {
    const own = byEmployee.get(item.employeeId);
    if (own) own.push(item);
    else byEmployee.set(item.employeeId, [item]);
  }
  const rows = [...byEmployee].flatMap(([employeeId, own]) => {
    const row = rowOf.get(employeeId);
    const department = row === undefined ? null : people.cells.department?.[row];
    const about = {
      employeeId,
      number: row === undefined ? null : (people.numbers[row] ?? null),
      name: row === undefined ? null : (people.names[row] ?? null),
      department: typeof department === 'string' ? department : null,
    };
    return casesOf(own).map((one): AbsenceRow => ({
      ...about,
      key: `${employeeId}.${one.first.id}`,
      start: one.first.start,
      end: one.last.end,
      running: one.end === null || one.end >= today,
      percentage: percentageOn(one, today) ?? one.last.percentage,
      days: lengthOf(one, today),
    }));
  });
  return rows.toSorted((a, b) => {
    if (a.running !== b.running) return a.running ? -1 : 1;
    return a.running ? later(a.start, b.start) : later(a.end, b.end);
  });
}

export type Show = 'running' | 'ended' | 'all';

export interface AbsenceFilter {
  readonly show: Show;
  /** Numbers and names. */
  readonly search: string;
  /** Null: all of them. */
  readonly department: string | null;
}

/** The rows in view. */
export function shownRows(
  rows: readonly AbsenceRow[],
  { show, search, department }: AbsenceFilter,
): readonly AbsenceRow[] {
  const words = fold(search)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if (show !== 'all' && row.running !== (show === 'running')) return false;
    if (department !== null && row.department !== department) return false;
    const text = fold(`${row.number ?? ''} ${row.name ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** The departments of these rows, in order. */
export const departmentsOf = (rows: readonly Pick<AbsenceRow, 'department'>[]): readonly string[] =>
  [...new Set(rows.flatMap(({ department }) => department ?? []))].toSorted((a, b) => (fold(a) < fold(b) ? -1 : 1));

/** Whole weeks and the days beyond them. */
export const inWeeks = (days: number): { readonly weeks: number; readonly rest: number } => ({
  weeks: Math.floor(days / 7),
  rest: days % 7,
});
