import type { CompanyId, DebtorId } from '../../../shared/domain/ids.js';
import { ask } from '../ask.js';

export const connectionsQuery = () => ask(['connections', 'list'], (api) => api.connections.list());
export const debtorsQuery = () => ask(['organisation', 'debtors'], (api) => api.organisation.debtors());
export const companiesQuery = (debtorId: DebtorId) =>
  ask(['organisation', 'companies', debtorId], (api) => api.organisation.companies({ debtorId }));
export const periodQuery = (companyId: CompanyId) =>
  ask(['organisation', 'period', companyId], (api) => api.organisation.period({ companyId }));
/** Runs of a year, the newest first. */
export const runsQuery = ({ companyId, year }: { readonly companyId: CompanyId; readonly year: number }) =>
  ask(['runs', 'list', companyId, year], (api) => api.runs.list({ companyId, year }));
