import { useQueries, useQuery, skipToken } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CompanyId } from '../../../shared/domain/ids.js';
import { type ListColumn, ListPart, type PartColumns } from '../../../shared/ipc/employee-list.js';
import { type Ask, askWhen } from '../../app/ask.js';
import { type EmployeeList, partsOf, withParts } from './model/employee-list.js';
import { employeesQuery, listPartQuery, typesQuery } from './queries.js';

const nothing = (part: ListPart): Ask<PartColumns> => ({ queryKey: ['employees', 'none', part], queryFn: skipToken });

/**
 * The employees of a company with what these columns need. The list itself is there first; names, and each other part, follow
 * as they are read.
 */
export function useEmployees(companyId: CompanyId | undefined, columns: Iterable<ListColumn>) {
  const base = useQuery(askWhen(companyId, employeesQuery));
  const types = useQuery(typesQuery()).data;
  const wanted = new Set(partsOf(columns));
  const readAt = base.data?.readAt;
  const parts = useQueries({
    queries: ListPart.options.map((part) =>
      companyId !== undefined && readAt !== undefined && wanted.has(part)
        ? listPartQuery({ companyId, part, readAt })
        : nothing(part),
    ),
  });
  const waitingFor = parts.map((part, at) => (part.isLoading ? ListPart.options[at] : undefined)).join();
  // One name each: what a list is made of must be an array of a fixed length.
  const [people, addresses, departments, functions, employments, contracts, schedules] = parts.map(({ data }) => data);
  const list = useMemo<EmployeeList | undefined>(() => {
    if (!base.data) return undefined;
    const answers = [people, addresses, departments, functions, employments, contracts, schedules];
    const waiting = new Set(ListPart.options.filter((part) => waitingFor.split(',').includes(part)));
    const typeNames = new Map(types?.map((type) => [type.id, type.description]));
    return withParts(
      base.data,
      answers.filter((answer) => answer !== undefined),
      waiting,
      typeNames,
    );
  }, [base.data, types, waitingFor, people, addresses, departments, functions, employments, contracts, schedules]);
  return { query: base, list };
}
