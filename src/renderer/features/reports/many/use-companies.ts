import { useQueries } from '@tanstack/react-query';
import type { CompanyId, DebtorId } from '../../../../shared/domain/ids.js';
import type { Debtor } from '../../../../shared/ipc/organisation.js';
import { companiesQuery } from '../../../app/place/queries.js';

export interface CompanyOption {
  readonly value: CompanyId;
  readonly label: string;
}

/** The companies of some debtors, under each other; the debtor is named where there are several. */
export function useCompanies(debtors: readonly Debtor[], chosen: readonly DebtorId[]) {
  const queries = useQueries({ queries: chosen.map((id) => companiesQuery(id)) });
  const options = chosen.flatMap((id, at): CompanyOption[] => {
    const debtor = chosen.length > 1 ? (debtors.find((one) => one.id === id)?.name ?? '') : '';
    return (queries[at]?.data ?? []).map((company) => ({
      value: company.id,
      label: [`${company.number} ${company.name}`, debtor].filter(Boolean).join(' · '),
    }));
  });
  return {
    options,
    /** Not all lists are there yet. */
    reading: queries.some(({ isPending }) => isPending),
    error: queries.find(({ isError }) => isError)?.error ?? null,
  };
}
