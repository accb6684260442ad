import type { Day } from '../../../../../shared/domain/calendar.js';
import { hoursOfDays } from '../../../../../shared/domain/leave-hours.js';
import { LeaveHours } from '../../../../../shared/domain/leave.js';
import { readNumber } from '../../../../../shared/domain/number-input.js';
import { workingDays } from '../../../../../shared/domain/public-holidays.js';

/** Hours as they were typed, as decimal text. Null: no number, a negative one, or none that the API takes. */
export function enteredHours(text: string): string | null {
  const read = readNumber(text, 'decimal');
  const hours = read.kind === 'amount' ? LeaveHours.safeParse(read.amount) : undefined;
  return hours?.success ? hours.data : null;
}

/** Hours a day on the working days of a span; null without one of the three. A proposal: schedules are not looked at. */
export function hoursFor(perDay: string, start: Day | null, end: Day | null): string | null {
  const daily = enteredHours(perDay);
  if (daily === null || start === null || end === null || end < start) return null;
  return hoursOfDays(daily, workingDays('NL', start, end));
}
