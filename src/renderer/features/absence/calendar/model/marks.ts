import type { Day } from '../../../../../shared/domain/calendar.js';
import type { EmployeeId } from '../../../../../shared/domain/ids.js';
import type { Away, AwayIndex } from './away.js';

/** A day on which somebody is away, by its place among the days in view. */
export interface DayMark {
  readonly column: number;
  readonly away: Away;
}

const none: readonly DayMark[] = [];

/**
 * The days in view on which each person is away, worked out once a person: rows come into sight forty at a time. Who is never
 * away in these days has the one empty list.
 */
export function marksOf(away: AwayIndex, days: readonly Day[]): (employeeId: EmployeeId) => readonly DayMark[] {
  const known = new Map<EmployeeId, readonly DayMark[]>();
  return (employeeId) => {
    if (!away.has(employeeId)) return none;
    const found = known.get(employeeId);
    if (found) return found;
    const marks = days.flatMap((date, column): readonly DayMark[] => {
      const one = away.on(employeeId, date);
      return one ? [{ column, away: one }] : [];
    });
    const kept = marks.length === 0 ? none : marks;
    known.set(employeeId, kept);
    return kept;
  };
}

const sameAway = (a: Away, b: Away): boolean =>
  a.why === 'absence'
    ? b.why === 'absence' && a.percentage === b.percentage
    : b.why === 'leave' && a.pending === b.pending;

/** Whether two lists of days say the same: leave that came in for others draws nobody's row again. */
export const sameMarks = (a: readonly DayMark[], b: readonly DayMark[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at];
      return other !== undefined && mark.column === other.column && sameAway(mark.away, other.away);
    }));
