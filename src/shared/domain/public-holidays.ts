import { addDays, day, weekdayOf, type Day } from './calendar.js';

export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'kingsDay'
  | 'mayDay'
  | 'liberationDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'nationalDaySweden'
  | 'midsummer'
  | 'allSaints'
  | 'christmas'
  | 'boxingDay';

/**
 * `dayOff`: most people need not work. Not so on Good Friday and, but for each fifth year, 5 May in the Netherlands, where the
 * collective agreement decides: a convention of this app.
 */
export interface PublicHoliday {
  readonly day: Day;
  readonly name: HolidayName;
  readonly dayOff: boolean;
}

export type HolidayCountry = 'NL' | 'SE';

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher), in whole numbers. */
export function easter(year: number): Day {
  const div = (a: number, b: number): number => Math.floor(a / b);
  const a = year % 19;
  const b = div(year, 100);
  const c = year % 100;
  const h = (19 * a + b - div(b, 4) - div(b - div(b + 8, 25) + 1, 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * div(c, 4) - h - (c % 4)) % 7;
  const m = div(a + 11 * h + 22 * l, 451);
  const n = h + l - 7 * m + 114;
  return day(year, div(n, 31), (n % 31) + 1);
}

/** The first Saturday from a day on. */
const saturdayFrom = (from: Day): Day => addDays(from, (5 - weekdayOf(from) + 7) % 7);

/** 27 April, or the day before when that is a Sunday (since 2014). */
function kingsDay(year: number): Day {
  const birthday = day(year, 4, 27);
  return weekdayOf(birthday) === 6 ? addDays(birthday, -1) : birthday;
}

/** The public holidays of a year, in order. Of years since 2014; the days on which people are merely used to be off are left out. */
export function publicHolidays(country: HolidayCountry, year: number): readonly PublicHoliday[] {
  const sunday = easter(year);
  const on = (date: Day, name: HolidayName, dayOff = true): PublicHoliday => ({ day: date, name, dayOff });
  const both = [
    on(day(year, 1, 1), 'newYear'),
    on(addDays(sunday, -2), 'goodFriday', country === 'SE'),
    on(sunday, 'easterSunday'),
    on(addDays(sunday, 1), 'easterMonday'),
    on(addDays(sunday, 39), 'ascension'),
    on(addDays(sunday, 49), 'whitSunday'),
    on(day(year, 12, 25), 'christmas'),
    on(day(year, 12, 26), 'boxingDay'),
  ];
  const own =
    country === 'NL'
      ? [
          on(kingsDay(year), 'kingsDay'),
          on(day(year, 5, 5), 'liberationDay', year % 5 === 0),
          on(addDays(sunday, 50), 'whitMonday'),
        ]
      : [
          on(day(year, 1, 6), 'epiphany'),
          on(day(year, 5, 1), 'mayDay'),
          on(day(year, 6, 6), 'nationalDaySweden'),
          on(saturdayFrom(day(year, 6, 20)), 'midsummer'),
          on(saturdayFrom(day(year, 10, 31)), 'allSaints'),
        ];
  return [...both, ...own].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Days of a span that are no weekend and no public holiday on which most are off. Both ends counted; 0 when they are not in order. */
export function workingDays(country: HolidayCountry, start: Day, end: Day): number {
  const off = new Set<Day>();
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1)
    for (const holiday of publicHolidays(country, year)) if (holiday.dayOff) off.add(holiday.day);
  let count = 0;
  for (let date = start; date <= end; date = addDays(date, 1)) if (weekdayOf(date) < 5 && !off.has(date)) count += 1;
  return count;
}
