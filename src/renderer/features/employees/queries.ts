import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { ListPart } from '../../../shared/ipc/employee-list.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';

export const typesQuery = () => ask(['employees', 'types'], (loondesk) => loondesk.employees.types());

export const employeesQuery = (companyId: CompanyId) =>
  ask(['employees', 'list', companyId], (loondesk) => loondesk.employees.list({ companyId, refresh: false }));

/** Keyed by when the list was read: parts are as long as the list that they belong to. */
export const listPartQuery = ({ companyId, part, readAt }: { companyId: CompanyId; part: ListPart; readAt: string }) =>
  ask(['employees', 'listPart', companyId, part, readAt], (loondesk) =>
    loondesk.employees.listPart({ companyId, part }),
  );

export interface OfEmployee {
  readonly companyId: CompanyId;
  readonly employeeId: EmployeeId;
}

export const personalQuery = (input: OfEmployee & { readonly period: Period }) =>
  ask(['employees', 'personal', input], (loondesk) => loondesk.employees.personal(input));

export const addressesQuery = (input: OfEmployee & { readonly period: Period }) =>
  ask(['employees', 'addresses', input], (loondesk) => loondesk.employees.addresses(input));

/** Read again whenever the section opens: one cheap call, and an account that went must not be offered again. */
export const bankAccountsQuery = (input: OfEmployee & { readonly period: Period }) => ({
  ...ask(['employees', 'bankAccounts', input], (loondesk) => loondesk.employees.bankAccounts(input)),
  staleTime: 0,
});

/** Where and on what terms somebody works: six calls. */
export const employmentQuery = (input: OfEmployee & { readonly period: Period }) =>
  ask(['employees', 'employment', input], (loondesk) => loondesk.employees.employment(input));

export const addressHistoryQuery = (input: OfEmployee) =>
  ask(['employees', 'addressHistory', input], (loondesk) => loondesk.employees.addressHistory(input));

/** Reads the list again; what was read before stays in view meanwhile, and if it fails. */
export function useRefreshEmployees(companyId: CompanyId | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (companyId === undefined) return;
      const columns = await unwrap(api().employees.list({ companyId, refresh: true }));
      client.setQueryData(employeesQuery(companyId).queryKey, columns);
    },
  });
}
