import { addDays, addMonths, day, type Day, daysBetween, weekdayOf } from '../../../../../shared/domain/calendar.js';

export type SpanKind = 'week' | 'month' | 'quarter';

const parts = (date: Day): readonly [year: number, month: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
];

/** The first day of the week (a Monday), month or quarter that a day lies in. */
export function spanStart(kind: SpanKind, date: Day): Day {
  if (kind === 'week') return addDays(date, -weekdayOf(date));
  const [year, month] = parts(date);
  return day(year, kind === 'month' ? month : month - ((month - 1) % 3), 1);
}

/** The first day of the next span, or with -1 of the one before. */
export function moveSpan(kind: SpanKind, start: Day, by: 1 | -1): Day {
  if (kind === 'week') return addDays(start, 7 * by);
  return addMonths(start, (kind === 'month' ? 1 : 3) * by);
}

/** Every day of the span that begins on `start`. */
export function spanDays(kind: SpanKind, start: Day): readonly Day[] {
  const count = daysBetween(start, moveSpan(kind, start, 1));
  return Array.from({ length: count }, (_, at) => addDays(start, at));
}
