import { z } from 'zod';

/** How a company counts its pay periods. */
export const PeriodType = z.enum(['month', 'week4', 'week']);
export type PeriodType = z.infer<typeof PeriodType>;

/** A pay period of one company: `number` counts from 1 within `year`. */
export const Period = z.strictObject({
  year: z.int().min(1990).max(2200),
  number: z.int().min(1).max(53),
  type: PeriodType,
});
export type Period = z.infer<typeof Period>;

/** Accepts every spelling seen for the type: M, 4W and W4, 1W and W1 (nmbrs-api enums.md). */
const wireTypes: Readonly<Record<string, PeriodType>> = {
  M: 'month',
  '4W': 'week4',
  W4: 'week4',
  '1W': 'week',
  W1: 'week',
};

/** Reads the API's `yyyy-pp-type`, as in `2026-11-M`. Undefined when the text is of no known shape. */
export function parseWirePeriod(text: string): Period | undefined {
  const match = /^(\d{4})-(\d{1,2})-([0-9A-Z]{1,2})$/.exec(text.trim());
  const type = match ? wireTypes[match[3] ?? ''] : undefined;
  if (!match || !type) return undefined;
  const parsed = Period.safeParse({
    year: Number.parseInt(match[1] ?? '', 10),
    number: Number.parseInt(match[2] ?? '', 10),
    type,
  });
  return parsed.success && parsed.data.number <= periodsInYear(type, parsed.data.year) ? parsed.data : undefined;
}

const wireNames: Readonly<Record<PeriodType, string>> = { month: 'M', week4: '4W', week: 'W1' };

/** A period as one text, which `parseWirePeriod` reads back. */
export const periodToWire = ({ year, number, type }: Period): string => `${year}-${number}-${wireNames[type]}`;

/** 12, 13, or the ISO weeks of the year (53 in 2026; that Nmbrs counts ISO weeks is our reading). */
export function periodsInYear(type: PeriodType, year: number): number {
  if (type === 'month') return 12;
  if (type === 'week4') return 13;
  return isoWeeksInYear(year);
}

/** Negative when `a` lies before `b`. Both must be of one company, so of one type. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || a.number - b.number;
}

export const samePeriod = (a: Period, b: Period): boolean => comparePeriods(a, b) === 0 && a.type === b.type;

/** The period `steps` later (or earlier when negative), across years. */
export function addPeriods(period: Period, steps: number): Period {
  let { year, number } = period;
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    number += Math.sign(steps);
    if (number < 1) {
      year -= 1;
      number = periodsInYear(period.type, year);
    } else if (number > periodsInYear(period.type, year)) {
      year += 1;
      number = 1;
    }
  }
  return { ...period, year, number };
}

/** A year has 53 ISO weeks when its 1 January is a Thursday, or a Wednesday in a leap year. */
function isoWeeksInYear(year: number): number {
  const january1 = dayOfWeekOnJanuary1(year);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return january1 === 4 || (leap && january1 === 3) ? 53 : 52;
}

/** 0 = Sunday. Gauss's rule, so that no time zone and no clock is involved. */
function dayOfWeekOnJanuary1(year: number): number {
  const y = year - 1;
  return (1 + 5 * (y % 4) + 4 * (y % 100) + 6 * (y % 400)) % 7;
}
