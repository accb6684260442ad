import { CompanyId, DebtorId } from '../../../shared/domain/ids.js';
import { Period, periodsInYear, type PeriodType } from '../../../shared/domain/period.js';

/**
 * Where somebody works: kept in the address, so that a reload comes back to it. What is absent means the first one,
 * and for the period: the company's current one.
 */
export interface PlaceSearch {
  readonly debtor?: DebtorId;
  readonly company?: CompanyId;
  /** `2026-11`: without the type, which is the company's. */
  readonly period?: string;
}

/** Takes what is usable from the address and leaves the rest: an address may be old, or typed. */
export function parsePlaceSearch(search: Readonly<Record<string, unknown>>): PlaceSearch {
  const debtor = DebtorId.safeParse(search['debtor']);
  const company = CompanyId.safeParse(search['company']);
  const period = search['period'];
  return {
    ...(debtor.success ? { debtor: debtor.data } : {}),
    ...(company.success ? { company: company.data } : {}),
    ...(typeof period === 'string' && /^\d{4}-\d{1,2}$/.test(period) ? { period } : {}),
  };
}

export const periodToSearch = (period: Period): string => `${period.year}-${period.number}`;

/** The period of the address for a company with this type of period; undefined when there is none such. */
export function periodFromSearch(text: string | undefined, type: PeriodType): Period | undefined {
  const [year, number] = (text ?? '').split('-').map(Number);
  const parsed = Period.safeParse({ year, number, type });
  return parsed.success && parsed.data.number <= periodsInYear(type, parsed.data.year) ? parsed.data : undefined;
}
