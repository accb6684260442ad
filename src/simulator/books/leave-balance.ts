import { leftOver } from '../../shared/domain/leave-hours.js';
import { LeaveStatus, type LeaveType, LeaveUsage } from '../../shared/domain/leave.js';
import type { LeaveBook } from './parts.js';

/** The names are demo data; the API leaves them to each company. */
export const leaveTypeNames = {
  Type1: 'Wettelijk verlof',
  Type2: 'Bovenwettelijk verlof',
  Type3: 'Tijd voor tijd',
  Type4: 'Calamiteitenverlof',
} as const satisfies Record<LeaveType, string>;

/** Opening and current hours of a kind, as decimal text. */
export function leaveBalance({ opening, items }: LeaveBook, year: number, type: string) {
  const start = `${opening[type] ?? 0}`;
  const current = items
    .filter((item) => item.type === type && item.start.startsWith(`${year}-`))
    .reduce((left, { hours, usage, status }) => {
      const booking = { hours, usage: LeaveUsage.parse(usage), status: LeaveStatus.parse(status) };
      return leftOver(left, booking, null);
    }, start);
  return { opening: start, current };
}
