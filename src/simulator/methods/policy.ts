import { samePeriod, type Period } from '../../shared/domain/period.js';
import type { CompanyBook } from '../books/model.js';
import { guardEarlier } from './periods.js';
import { Refusal } from './refusal.js';

/** Sides of the API that nobody could try, as the control interface sets them. Forgotten at a restart. */
export interface Policy {
  /** Whether a batch with a faulty line is refused as a whole, or only from that line on. */
  readonly batches: 'atomic' | 'partial';
  /** Periods whose wage tax declaration was sent. */
  readonly declared: readonly { readonly companyId: number; readonly period: Period }[];
}

export const lenient: Policy = { batches: 'atomic', declared: [] };

/** Refuses with 2011 an earlier period without unprotected mode, and with 2012 one that was declared. */
export function guardPeriod(
  { policy }: { readonly policy: Policy },
  company: CompanyBook,
  period: Period,
  unprotected: boolean,
): void {
  guardEarlier(company, period, unprotected);
  const declared = policy.declared.some(
    (one) => one.companyId === company.definition.id && samePeriod(one.period, period),
  );
  if (declared) throw new Refusal(2012, 'Wage tax declaration already sent');
}
