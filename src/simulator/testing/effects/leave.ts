import { z } from 'zod';
import type { Session } from '../session.js';
import { type Effect, effect, EmployeeId } from './effect.js';

const leave = ['EmployeeService.Leave_GetList_V2', { EmployeeId, Type: null, Soort: null, Year: 2030 }] as const;
const Leaves = z.array(z.object({ Id: z.int() }));
const firstLeave = async (session: Session) => Leaves.parse(await session.value(...leave))[0]?.Id ?? 0;
const booking = {
  Hours: '16.00',
  UsageType: 'Withdrawal',
  Start: '2030-06-03T00:00:00',
  End: '2030-06-04T00:00:00',
  StartHours: '8.00',
  EndHours: '8.00',
  Type: 'Type1',
  Status: 'Approved',
};
export const leaveEffects: readonly Effect[] = [
  effect('EmployeeService.Leave_Insert', { EmployeeId, Leave: booking }, ...leave),
  {
    write: 'EmployeeService.Leave_Update',
    send: async (session) =>
      session.value('EmployeeService.Leave_Update', {
        EmployeeId,
        Leave: { ...booking, Hours: '12.00', EndHours: '4.00', Id: await firstLeave(session) },
      }),
    read: (session) => session.value(...leave),
  },
  {
    write: 'EmployeeService.Leave_Delete',
    send: async (session) =>
      session.value('EmployeeService.Leave_Delete', { EmployeeId, LeaveId: await firstLeave(session) }),
    read: (session) => session.value(...leave),
  },
];
