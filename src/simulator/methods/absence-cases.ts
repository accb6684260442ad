import type { AbsenceItem } from '../books/parts.js';
import { addDays, type Day } from '../../shared/domain/calendar.js';
import type { Call } from './method.js';
import { Refusal } from './refusal.js';

/** One employee's absences, and the way to replace them. */
export function absencesOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  const shelf = books.parts.absences;
  return {
    items: shelf.of(employee, company),
    put: (items: readonly AbsenceItem[]) =>
      shelf.put(
        employee,
        items.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id)),
      ),
  };
}

/** The last item of the case that an item belongs to. Refuses with 2018 an id that the employee does not have. */
export function lastOfCase(items: readonly AbsenceItem[], absenceId: number): AbsenceItem {
  const named = items.find(({ id }) => id === absenceId);
  const last = named && items.findLast(({ dossier }) => dossier === named.dossier);
  if (!last) throw new Refusal(2018, 'Invalid absence id');
  return last;
}

/** Refuses with 2030 a case that has ended. */
export function running(item: AbsenceItem): AbsenceItem {
  if (item.end !== null) throw new Refusal(2030, 'Invalid set of values (this absence has ended)');
  return item;
}

/** Refuses with 2030 what is no percentage. */
export function percentage(value: number): number {
  if (value < 0 || value > 100) throw new Refusal(2030, 'Invalid set of values (Percentage)');
  return value;
}

interface Span {
  readonly start: Day;
  readonly end: Day | null;
}

const touches = (a: Span, b: Span): boolean =>
  (a.end === null || a.end >= b.start) && (b.end === null || b.end >= a.start);

/** Refuses with 2028 an end before the start, and with 2029 days on which the employee is absent already. */
export function free(items: readonly AbsenceItem[], span: Span): void {
  if (span.end !== null && span.end < span.start) throw new Refusal(2028, 'Start date after end date');
  if (items.some((item) => touches(item, span))) throw new Refusal(2029, 'Time slots overlap');
}

/** The items with a running one ended the day before `from`. Refuses with 2028 when it begins on that day or later. */
export function endedBefore(items: readonly AbsenceItem[], last: AbsenceItem, from: Day): readonly AbsenceItem[] {
  if (from <= last.start) throw new Refusal(2028, 'Start date after end date');
  return items.map((item) => (item === last ? { ...item, end: addDays(from, -1) } : item));
}
