import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import { EmployeeId, LeaveId } from '../../../../../shared/domain/ids.js';
import type { ListedLeave } from '../../../../../shared/ipc/leave.js';
import { leaveRows, shownLeave } from './leave-rows.js';

const anna = EmployeeId.parse(1);
const item = (id: number, start: string, end: string, change: Partial<ListedLeave> = {}): ListedLeave => ({
  id: LeaveId.parse(id),
  employeeId: anna,
  type: 'Type1',
  usage: 'Withdrawal',
  status: 'Approved',
  start: CalendarDate.parse(start),
  end: CalendarDate.parse(end),
  hours: '8',
  startHours: '8',
  endHours: '8',
  description: '',
  ...change,
});
const people = {
  ids: [anna],
  numbers: [1001],
  names: ['Bakker, Anna'],
  cells: { department: ['Winkel'] },
};
const rows = leaveRows(
  [
    item(1, '2026-07-06', '2026-07-17'),
    item(2, '2026-11-16', '2026-11-20', { status: 'Pending', type: 'Type2' }),
    item(3, '2026-12-21', '2026-12-24', { status: 'Rejected' }),
    item(4, '2026-12-28', '2026-12-31', { employeeId: EmployeeId.parse(9) }),
  ],
  people,
);
const all = { show: 'all' as const, search: '', department: null, type: null };
const shown = (change: object) => shownLeave(rows, { ...all, ...change }, '2026-11-18').map(({ id }) => id);

describe('the list of leave', () => {
  it('shows what runs or comes and was not refused, what waits for a word, and all of it', () => {
    expect(shown({ show: 'coming' })).toEqual([2, 4]);
    expect(shown({ show: 'pending' })).toEqual([2]);
    expect(shown({})).toEqual([1, 2, 3, 4]);
  });

  it('is found by number, name, department and kind', () => {
    expect(shown({ search: 'anna' })).toEqual([1, 2, 3]);
    expect(shown({ search: '1001 bakker' })).toEqual([1, 2, 3]);
    expect(shown({ department: 'Winkel', type: 'Type2' })).toEqual([2]);
    expect(shown({ department: 'Kantoor' })).toEqual([]);
  });

  it('keeps the leave of somebody whom the list of employees does not have', () => {
    expect(rows.at(-1)).toMatchObject({ name: null, number: null, department: null });
  });
});
