import { addDays, day, weekdayOf, type Day } from '../../shared/domain/calendar.js';
import type { EmployeeBook } from '../books/model.js';
import type { Employment, LeaveBook, LeaveItem } from '../books/parts.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';
import { randomFor } from './random-part.js';

interface Wish {
  readonly start: Day;
  readonly days: number;
  readonly type: string;
  readonly status: string;
}

/** Bookings that stay within the year, so that it is plain which year they are listed in. */
export function leaveOf(
  seed: number,
  employee: EmployeeBook,
  company: CompanyDefinition,
  employments: readonly Employment[],
): LeaveBook {
  const random = randomFor(seed, 'leave', employee.id);
  const opening = { Type1: 160, Type2: random.pick([0, 24, 40]), Type3: random.pick([0, 0, 12]), Type4: 0 };
  const service = employments.at(-1);
  const wishes = service
    ? wishesOf(random, company.period.year).filter(({ start, days }) => {
        const end = addDays(start, days - 1);
        return start >= service.start && (service.end === null || end <= service.end);
      })
    : [];
  return { opening, items: wishes.map((wish, n) => itemOf(wish, partId('leave', employee.id, n))) };
}

/** A summer holiday, a day here and there, and for some the days around Christmas, which wait for a word. */
function wishesOf(random: Random, year: number): readonly Wish[] {
  const wishes: Wish[] = [];
  const add = (start: Day, days: number, type: string, status = 'Approved'): void => {
    wishes.push({ start, days, type, status });
  };
  if (random.chance(0.4)) add(monday(day(year, random.between(2, 5), random.between(1, 20))), 2, 'Type1');
  if (random.chance(0.7)) add(monday(day(year, 7, random.between(4, 30))), random.pick([5, 12, 12, 19]), 'Type1');
  if (random.chance(0.3)) add(addDays(monday(day(year, 10, random.between(5, 20))), 4), 1, 'Type2');
  if (random.chance(0.25))
    add(addDays(monday(day(year, 11, random.between(2, 20))), random.between(0, 4)), 1, 'Type1', 'Pending');
  if (random.chance(0.3)) add(monday(day(year, 12, 21)), 4, 'Type1', random.pick(['Pending', 'Approved', 'Rejected']));
  return wishes;
}

const monday = (from: Day): Day => addDays(from, -weekdayOf(from));

/** Eight hours on each day that is no weekend. */
function itemOf({ start, days, type, status }: Wish, id: number): LeaveItem {
  const end = addDays(start, days - 1);
  let work = 0;
  for (let n = 0; n < days; n += 1) work += weekdayOf(addDays(start, n)) < 5 ? 1 : 0;
  const hours = `${work * 8}.00`;
  return {
    id,
    type,
    usage: 'Withdrawal',
    status,
    start,
    end,
    hours,
    startHours: '8.00',
    endHours: '8.00',
    description: '',
  };
}
