import { z } from 'zod';
import { CompanyId, DebtorId } from '../domain/ids.js';
import { Period, PeriodType } from '../domain/period.js';
import { Instant } from './common.js';

export const Debtor = z.strictObject({ id: DebtorId, number: z.string(), name: z.string() });
export type Debtor = z.infer<typeof Debtor>;

export const Company = z.strictObject({ id: CompanyId, number: z.int(), name: z.string() });
export type Company = z.infer<typeof Company>;

/** `type` and the list of periods are derived from the current period: the API lists no periods. */
export const CompanyPeriod = z.strictObject({ current: Period, type: PeriodType, readAt: Instant });
export type CompanyPeriod = z.infer<typeof CompanyPeriod>;

export const organisationContract = {
  debtors: { input: z.void(), output: z.array(Debtor) },
  companies: { input: z.strictObject({ debtorId: DebtorId }), output: z.array(Company) },
  period: { input: z.strictObject({ companyId: CompanyId }), output: CompanyPeriod },
} as const;
