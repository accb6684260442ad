import { comparePeriods, periodsInYear, type Period, type PeriodType } from '../../shared/domain/period.js';
import type { CompanyBook } from '../books/model.js';
import { Refusal } from './refusal.js';

/** The spelling of the API's own examples: `2010-5-M`, `2010-4-4W`. */
const wireTypes: Readonly<Record<PeriodType, string>> = { month: 'M', week4: '4W', week: '1W' };

export const wirePeriod = (period: Period): string => `${period.year}-${period.number}-${wireTypes[period.type]}`;

/** The period of the company's kind; refuses with 2006 when the year has no such period. */
export function periodOf(company: CompanyBook, year: number, number: number): Period {
  const { type } = company.period;
  const exists = year >= 1990 && year <= 2200 && number >= 1 && number <= periodsInYear(type, year);
  if (!exists) throw new Refusal(2006, `Invalid period: ${number} of ${year} does not exist for this company`);
  return { year, number, type };
}

/** Refuses with 2011 when the period lies before the company's current one and nobody asked for unprotected mode. */
export function guardEarlier(company: CompanyBook, period: Period, unprotected: boolean): void {
  if (unprotected || comparePeriods(period, company.period) >= 0) return;
  throw new Refusal(2011, 'Protected Mode: Cannot change in the past without UnprotectedMode');
}
