import { type AbsenceCase, overlapping } from './absence.js';
import { addDays, type Day } from './calendar.js';

/** A time in service. `end`: the last day; null: until further notice. */
export interface ServiceSpan {
  readonly start: Day;
  readonly end: Day | null;
}

/** What is known of somebody when an absence of theirs is entered. `service` null: it could not be read. */
export interface KnownAbsence {
  readonly cases: readonly AbsenceCase[];
  readonly service: readonly ServiceSpan[] | null;
}

/**
 * Why an absence cannot be entered so.
 * - `overlap`: absent on one of those days already. `out-of-service`: not employed on the day from which it holds.
 * - `end-out-of-service`: a last day of absence on which somebody is not employed.
 * - `before-start`: recovery before the line that it would end had begun. `direction`: a recovery that makes it more.
 * - `not-more`: more absent that is none.
 * - `ended`: there is nothing to recover from any more.
 */
export type AbsenceProblem =
  | 'no-date'
  | 'no-report-date'
  | 'percentage'
  | 'overlap'
  | 'out-of-service'
  | 'end-out-of-service'
  | 'before-start'
  | 'direction'
  | 'not-more'
  | 'ended';

type Service = KnownAbsence['service'];

/** Times that could not be read are held against nobody. */
const inService = (service: Service, day: Day): boolean =>
  service === null || service.some(({ start, end }) => start <= day && (end === null || end >= day));

/** Report sick, from a day on: 1 to 100 percent. */
export function checkReport(
  { start, percentage, reported }: { start: Day | null; percentage: number; reported: Day | null },
  { cases, service }: KnownAbsence,
): AbsenceProblem | null {
  if (start === null) return 'no-date';
  if (!Number.isInteger(percentage) || percentage < 1 || percentage > 100) return 'percentage';
  if (reported === null) return 'no-report-date';
  if (!inService(service, start)) return 'out-of-service';
  return overlapping(cases, start, null).length > 0 ? 'overlap' : null;
}

/** Less absent from a day on; back for all hours is a recovery and not a percentage. */
export function checkPartial(
  { from, percentage, reported }: { from: Day | null; percentage: number; reported: Day | null },
  one: AbsenceCase,
  service: Service,
): AbsenceProblem | null {
  if (one.end !== null) return 'ended';
  if (from === null) return 'no-date';
  if (!Number.isInteger(percentage) || percentage < 1 || percentage > 100) return 'percentage';
  if (from <= one.last.start) return 'before-start';
  if (!inService(service, from)) return 'out-of-service';
  if (percentage >= one.last.percentage) return 'direction';
  return reported === null ? 'no-report-date' : null;
}

/** More absent from a day on, in a case that runs. */
export function checkMore(
  { from, percentage, reported }: { from: Day | null; percentage: number; reported: Day | null },
  one: AbsenceCase,
  service: Service,
): AbsenceProblem | null {
  if (one.end !== null) return 'ended';
  if (from === null) return 'no-date';
  if (!Number.isInteger(percentage) || percentage < 1 || percentage > 100) return 'percentage';
  if (from <= one.last.start) return 'before-start';
  if (!inService(service, from)) return 'out-of-service';
  if (percentage <= one.last.percentage) return 'not-more';
  return reported === null ? 'no-report-date' : null;
}

/** The last day of absence of somebody who is back on a day: what the API is told. */
export const lastDayBefore = (firstDayBack: Day): Day => addDays(firstDayBack, -1);

/** Back for all hours. The line that runs must have had a day at least. */
export function checkRecovery(
  { firstDayBack, reported }: { firstDayBack: Day | null; reported: Day | null },
  one: AbsenceCase,
  service: Service,
): AbsenceProblem | null {
  if (one.end !== null) return 'ended';
  if (firstDayBack === null) return 'no-date';
  if (firstDayBack <= one.last.start) return 'before-start';
  // Who left while sick is back nowhere: the case ends on the last day in service.
  if (!inService(service, lastDayBefore(firstDayBack))) return 'end-out-of-service';
  return reported === null ? 'no-report-date' : null;
}
