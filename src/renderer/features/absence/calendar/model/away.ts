import { type AbsenceCase, casesOf, percentageOn } from '../../../../../shared/domain/absence.js';
import type { Day } from '../../../../../shared/domain/calendar.js';
import type { EmployeeId } from '../../../../../shared/domain/ids.js';
import { isAway } from '../../../../../shared/domain/leave.js';
import type { ListedAbsence } from '../../../../../shared/ipc/absence.js';
import type { ListedLeave } from '../../../../../shared/ipc/leave.js';

/** Why somebody is away on a day, never of which kind: kinds of absence are close to medical and stay out of calendars. */
export type Away =
  | { readonly why: 'absence'; readonly percentage: number }
  | { readonly why: 'leave'; readonly pending: boolean };

/** Everybody's absences and leave, ready to be asked a day at a time. */
export interface AwayIndex {
  /** Whether there is anything of somebody at all. */
  has(employeeId: EmployeeId): boolean;
  /** Both on one day: absence, because it is what leave gives way to. */
  on(employeeId: EmployeeId, date: Day): Away | null;
  /** The spans with a day from `start` to `end`, oldest first. `end` null: it goes on. */
  spans(employeeId: EmployeeId, start: Day, end: Day): readonly AwaySpan[];
}

export interface AwaySpan {
  readonly start: Day;
  readonly end: Day | null;
  readonly away: Away;
}

export function awayIndex(absences: readonly ListedAbsence[], leave: readonly ListedLeave[]): AwayIndex {
  const lines = grouped(absences, ({ employeeId }) => employeeId);
  const bookings = grouped(leave.filter(isAway), ({ employeeId }) => employeeId);
  const known = new Map<EmployeeId, readonly AbsenceCase[]>();
  const cases = (employeeId: EmployeeId): readonly AbsenceCase[] => {
    const found = known.get(employeeId) ?? casesOf(lines.get(employeeId) ?? []);
    known.set(employeeId, found);
    return found;
  };
  return {
    has: (employeeId) => lines.has(employeeId) || bookings.has(employeeId),
    on(employeeId, date) {
      // Nearly everybody is there: that answer costs nothing.
      if (lines.has(employeeId)) {
        const percentages = cases(employeeId).map((one) => percentageOn(one, date) ?? 0);
        const percentage = Math.max(0, ...percentages);
        if (percentage > 0) return { why: 'absence', percentage };
      }
      const booking = bookings.get(employeeId)?.find(({ start, end }) => start <= date && end >= date);
      return booking ? { why: 'leave', pending: booking.status === 'Pending' } : null;
    },
    spans(employeeId, start, end) {
      if (!lines.has(employeeId) && !bookings.has(employeeId)) return [];
      const sick = cases(employeeId).flatMap(({ items }) =>
        items.map((item): AwaySpan => ({
          start: item.start,
          end: item.end,
          away: { why: 'absence', percentage: item.percentage },
        })),
      );
      const off = (bookings.get(employeeId) ?? []).map((item): AwaySpan => ({
        start: item.start,
        end: item.end,
        away: { why: 'leave', pending: item.status === 'Pending' },
      }));
      return [...sick, ...off]
        .filter((span) => span.start <= end && (span.end === null || span.end >= start))
        .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    },
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => EmployeeId): ReadonlyMap<EmployeeId, readonly T[]> {
  const groups = new Map<EmployeeId, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
