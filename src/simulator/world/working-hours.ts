import type { Week } from '../books/parts.js';
import { hundredths } from './decimal.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';

/** Hundredths of hours in a full week. */
export const fullWeekOf = ({ id }: CompanyDefinition): number => (id === 51031 ? 3600 : id === 51012 ? 3800 : 4000);

const shares = [
  { weight: 45, tenths: 10 },
  { weight: 18, tenths: 8 },
  { weight: 14, tenths: 6 },
  { weight: 8, tenths: 5 },
  { weight: 10, tenths: 4 },
  { weight: 5, tenths: 3 },
] as const;

/** Hundredths of hours a week; in the flex company many are on call, without agreed hours. */
export function weeklyHours(random: Random, company: CompanyDefinition): number {
  if (company.id === 51022 && random.chance(0.4)) return 0;
  return (fullWeekOf(company) / 10) * random.weighted(shares).tenths;
}

/** Full days from Monday on until the hours are spent. */
export function weekOf(hours: number, company: CompanyDefinition): Week {
  const fullDay = fullWeekOf(company) / 5;
  const on = (weekday: number): string => hundredths(Math.max(0, Math.min(fullDay, hours - weekday * fullDay)));
  return [on(0), on(1), on(2), on(3), on(4), '0.00', '0.00'];
}

/** Decimal text, 0 to 100. */
export const parttimePercentage = (hours: number, company: CompanyDefinition): string =>
  hundredths(Math.round((hours * 10_000) / fullWeekOf(company)));
