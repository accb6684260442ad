import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { CompanyId, EmployeeId, LeaveId } from '../../shared/domain/ids.js';
import type { ArrivedLeave, ListedLeave } from '../../shared/ipc/leave.js';
import { keepArrived, type LeaveSoFar, leaveQuery } from './leave-so-far.js';

const of = { companyId: CompanyId.parse(1), year: 2026 };
const key = ['leave', 'arrived', of];
const leaveOf = (person: number, id: number): ListedLeave => ({
  id: LeaveId.parse(id),
  employeeId: EmployeeId.parse(person),
  type: 'Type1',
  usage: 'Withdrawal',
  status: 'Approved',
  start: CalendarDate.parse('2026-02-28'),
  end: CalendarDate.parse('2026-03-01'),
  hours: '8',
  startHours: '8',
  endHours: '8',
  description: '',
});
const arrived = (people: number[], items: ListedLeave[]): ArrivedLeave => ({
  ...of,
  people: people.map((id) => EmployeeId.parse(id)),
  items,
});

function waiting(): QueryClient {
  const client = new QueryClient();
  client
    .fetchQuery({ queryKey: leaveQuery(of).queryKey, queryFn: () => new Promise<never>(() => undefined) })
    // Let go of at the end of the test.
    .catch(() => undefined);
  return client;
}
const held = (client: QueryClient): LeaveSoFar | undefined => client.getQueryData<LeaveSoFar>(key);

describe('leave that arrives', () => {
  it('is added up person by person, and who comes again replaces what came before', () => {
    const client = waiting();
    keepArrived(client, arrived([1, 2], [leaveOf(1, 11), leaveOf(2, 21)]));
    keepArrived(client, arrived([3], []));
    expect(held(client)?.people).toEqual(new Set([1, 2, 3]));
    keepArrived(client, arrived([2], [leaveOf(2, 22)]));
    expect(held(client)?.items.map(({ id }) => id)).toEqual([11, 22]);
    client.clear();
  });

  it('is not taken in when nobody waits for it: a lock or a switch has let go of it', () => {
    const client = waiting();
    client.removeQueries();
    keepArrived(client, arrived([1], [leaveOf(1, 11)]));
    expect(held(client)).toBeUndefined();
  });
});
