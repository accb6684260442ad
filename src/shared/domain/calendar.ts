import { periodsInYear, type Period } from './period.js';

/** A day as `YYYY-MM-DD`: sorts as text, and needs no zone. */
export type Day = string;

const two = (n: number): string => String(n).padStart(2, '0');

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const day = (year: number, month: number, dayOfMonth: number): Day => `${year}-${two(month)}-${two(dayOfMonth)}`;

function parts(text: Day): readonly [year: number, month: number, dayOfMonth: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}

/** Days before each month in a year that is no leap year. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days from 1 January of the year 1, a Monday, to the first of the year. */
const yearStart = (year: number): number => {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};

function count(text: Day): number {
  const [year, month, dayOfMonth] = parts(text);
  const leapDay = month > 2 && leap(year) ? 1 : 0;
  return yearStart(year) + (before[month - 1] ?? 0) + leapDay + dayOfMonth - 1;
}

function fromCount(days: number): Day {
  // A little short of the mean year, so that it never starts after the right one.
  let year = Math.floor(days / 365.2426) + 1;
  if (yearStart(year + 1) <= days) year += 1;
  let left = days - yearStart(year);
  let month = 1;
  while (left >= monthLength(year, month)) {
    left -= monthLength(year, month);
    month += 1;
  }
  return day(year, month, left + 1);
}

export const addDays = (from: Day, days: number): Day => fromCount(count(from) + days);

/** Monday is 0, Sunday 6. */
export const weekdayOf = (text: Day): number => count(text) % 7;

/** From `from` on to `to`: 1 from a day to the next, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => count(to) - count(from);

/** The same day of the month later, or the month's last when it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, dayOfMonth] = parts(from);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return day(y, m, Math.min(dayOfMonth, monthLength(y, m)));
}

/** The Monday of the year's first ISO week, the one with 4 January in it. */
function firstMonday(year: number): number {
  const fourth = count(day(year, 1, 4));
  return fourth - (fourth % 7);
}

/**
 * The first day of a pay period. That weeks are ISO weeks, and that a four-week period is four of them counted from
 * the first (the last one longer in a year of 53), is our reading: the API names no dates for a period.
 */
export function firstDay({ year, number, type }: Period): Day {
  if (type === 'month') return day(year, number, 1);
  return fromCount(firstMonday(year) + (number - 1) * (type === 'week4' ? 28 : 7));
}

/** The last day of a pay period. */
export function lastDay(period: Period): Day {
  const last = period.number === periodsInYear(period.type, period.year);
  return addDays(
    firstDay(last ? { ...period, year: period.year + 1, number: 1 } : { ...period, number: period.number + 1 }),
    -1,
  );
}

/** As the wire writes a day: midnight, no zone. */
export const wireDay = (text: Day): string => `${text}T00:00:00`;
