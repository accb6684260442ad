import { firstDay, lastDay, type Day } from './calendar.js';
import { periodsInYear, type Period, type PeriodType } from './period.js';

/** The pay period that a day lies in. Weeks at the turn of the year may belong to the year before or after. */
export function periodOfDay(day: Day, type: PeriodType): Period {
  const year = Number(day.slice(0, 4));
  if (type === 'month') return { year, number: Number(day.slice(5, 7)), type };
  const candidate =
    [year - 1, year, year + 1].find((one) => day <= lastOf(one, type) && day >= firstOf(one, type)) ?? year;
  let number = 1;
  while (number < periodsInYear(type, candidate) && lastDay({ year: candidate, number, type }) < day) number += 1;
  return { year: candidate, number, type };
}

const firstOf = (year: number, type: PeriodType): Day => firstDay({ year, number: 1, type });
const lastOf = (year: number, type: PeriodType): Day => lastDay({ year, number: periodsInYear(type, year), type });
