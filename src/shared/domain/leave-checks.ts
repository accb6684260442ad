import type { ServiceSpan } from './absence-checks.js';
import type { Day } from './calendar.js';
import { tenThousandths } from './leave-hours.js';
import { type LeaveItem, type LeaveValues, touches } from './leave.js';

/**
 * Why a booking of leave cannot be entered so.
 * - `order`: it ends before it begins. `hours`: none, or none that the API takes. `out-of-service`: not employed on one of
 *   its days. `already-so`: the very same booking stands there. `gone`: what would be changed is there no more.
 */
export type LeaveProblem = 'no-date' | 'order' | 'hours' | 'out-of-service' | 'already-so' | 'gone';

export interface EnteredLeave {
  readonly start: Day | null;
  readonly end: Day | null;
  /** Decimal text; null: nothing that is a number. */
  readonly hours: string | null;
}

/** What can be said of a booking without knowing whose it is. */
export function checkEntry({ start, end, hours }: EnteredLeave): LeaveProblem | null {
  if (start === null || end === null) return 'no-date';
  if (end < start) return 'order';
  return hours === null || tenThousandths(hours) <= 0n ? 'hours' : null;
}

/** Whether somebody is in service on all days of the span, `service` null: not known, so nothing is held against it. */
export function employedThroughout(start: Day, end: Day, service: readonly ServiceSpan[] | null): boolean {
  return service === null || service.some((one) => one.start <= start && (one.end === null || one.end >= end));
}

/**
 * A booking of somebody, against what stands there. Days that another booking has already are no problem here: two halves
 * of a day are two bookings, and whether Nmbrs takes them it says itself; the screen tells of them.
 */
export function checkLeave(
  values: LeaveValues,
  known: { readonly items: readonly LeaveItem[]; readonly service: readonly ServiceSpan[] | null },
): LeaveProblem | null {
  const entered = checkEntry(values);
  if (entered !== null) return entered;
  if (!employedThroughout(values.start, values.end, known.service)) return 'out-of-service';
  return known.items.some((item) => touches(item, values) && sameLeave(item, values)) ? 'already-so' : null;
}

const numbers = ['hours', 'startHours', 'endHours'] as const;
const texts = ['type', 'usage', 'status', 'start', 'end', 'description'] as const;

/** Whether two bookings say the same; `8` and `8.00` are one number. */
export const sameLeave = (a: LeaveValues, b: LeaveValues): boolean =>
  texts.every((field) => a[field] === b[field]) &&
  numbers.every((field) => tenThousandths(a[field]) === tenThousandths(b[field]));
