import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import type { ArrivedLeave, CompanyLeave, ListedLeave } from '../../shared/ipc/leave.js';
import { ask } from './ask.js';

/** Leave of those people who were read so far. */
export interface LeaveSoFar {
  readonly items: readonly ListedLeave[];
  readonly people: ReadonlySet<EmployeeId>;
}

export interface LeaveYear {
  readonly companyId: CompanyId;
  readonly year: number;
}

export const leaveQuery = (of: LeaveYear) =>
  ask(['leave', 'list', of], (loondesk) => loondesk.leave.list({ ...of, refresh: false }));

const nothing: LeaveSoFar = { items: [], people: new Set() };
const keyOf = ({ companyId, year }: LeaveYear) => ['leave', 'arrived', { companyId, year }] as const;

/** Puts what came behind what is there; somebody who came again has a new reading, and the old one goes. */
export function withArrived(before: LeaveSoFar, { people, items }: Pick<ArrivedLeave, 'people' | 'items'>): LeaveSoFar {
  const again = people.some((id) => before.people.has(id)) ? new Set(people) : null;
  const kept = again ? before.items.filter(({ employeeId }) => !again.has(employeeId)) : before.items;
  return { items: [...kept, ...items], people: new Set([...before.people, ...people]) };
}

/** Takes in what main pushed, while somebody waits for that year: after a lock or a switch nobody does. */
export function keepArrived(client: QueryClient, arrived: ArrivedLeave): void {
  const { companyId, year } = arrived;
  if (client.getQueryState(leaveQuery({ companyId, year }).queryKey)?.fetchStatus !== 'fetching') return;
  client.setQueryData<LeaveSoFar>(keyOf(arrived), (before) => withArrived(before ?? nothing, arrived));
}

/** What is known of a year's leave: `whole` once it is there, until then what came so far. */
export function useLeaveSoFar(of: LeaveYear | undefined, whole: CompanyLeave | undefined): LeaveSoFar {
  const client = useQueryClient();
  const { data } = useQuery<LeaveSoFar>({ queryKey: of ? keyOf(of) : ['leave', 'arrived'], queryFn: skipToken });
  useEffect(() => {
    // The whole answer is the truth; what came on the way would only be held twice.
    if (of && whole) client.setQueryData<LeaveSoFar>(keyOf(of), nothing);
  }, [client, of, whole]);
  return whole ? { items: whole.items, people: nothing.people } : (data ?? nothing);
}
