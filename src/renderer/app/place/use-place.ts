import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Period } from '../../../shared/domain/period.js';
import type { Connection } from '../../../shared/ipc/connections.js';
import type { Company, CompanyPeriod, Debtor } from '../../../shared/ipc/organisation.js';
import { askWhen } from '../ask.js';
import { companiesQuery, connectionsQuery, debtorsQuery, periodQuery } from './queries.js';
import { parsePlaceSearch, periodFromSearch } from './search.js';

/** Connection, debtor, company and period in force. What is not read yet is undefined. */
export interface Place {
  readonly connections: readonly Connection[];
  readonly connection: Connection | undefined;
  readonly debtors: readonly Debtor[];
  readonly debtor: Debtor | undefined;
  readonly companies: readonly Company[];
  readonly company: Company | undefined;
  readonly companyPeriod: CompanyPeriod | undefined;
  readonly period: Period | undefined;
  /** Why the place cannot be told, or null. */
  readonly error: unknown;
  /** Everything has been read and there is no company to work in. */
  readonly nowhere: boolean;
  readonly readAgain: () => void;
}

export function usePlace(): Place {
  const wanted = parsePlaceSearch(useSearch({ strict: false }));
  const connections = useQuery(connectionsQuery());
  const debtors = useQuery(debtorsQuery());
  const debtor = debtors.data?.find((entry) => entry.id === wanted.debtor) ?? debtors.data?.[0];
  const companies = useQuery(askWhen(debtor?.id, companiesQuery));
  const company = companies.data?.find((entry) => entry.id === wanted.company) ?? companies.data?.[0];
  const companyPeriod = useQuery(askWhen(company?.id, periodQuery));
  const type = companyPeriod.data?.type;
  const period = type ? (periodFromSearch(wanted.period, type) ?? companyPeriod.data?.current) : undefined;
  const failed = [connections, debtors, companies, companyPeriod].filter((query) => query.isError);

  return {
    connections: connections.data ?? [],
    connection: connections.data?.find((entry) => entry.current) ?? connections.data?.[0],
    debtors: debtors.data ?? [],
    debtor,
    companies: companies.data ?? [],
    company,
    companyPeriod: companyPeriod.data,
    period,
    error: failed[0]?.error ?? null,
    nowhere: debtors.data?.length === 0 || companies.data?.length === 0,
    readAgain: () => {
      for (const query of failed) void query.refetch();
    },
  };
}
