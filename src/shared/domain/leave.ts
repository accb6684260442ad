import { z } from 'zod';
import type { Day } from './calendar.js';
import { CalendarDate } from './calendar-date.js';
import { LeaveId } from './ids.js';

/** The four kinds of leave of the API. What they are called, each company says by itself (CompanyLeaveTypeGroups_Get). */
export const LeaveType = z.enum(['Type1', 'Type2', 'Type3', 'Type4']);
export type LeaveType = z.infer<typeof LeaveType>;

/** `Withdrawal`: taken. `Store`: added to the balance. `Expired`: lapsed. The meanings are our reading of the names. */
export const LeaveUsage = z.enum(['Withdrawal', 'Store', 'Expired']);
export type LeaveUsage = z.infer<typeof LeaveUsage>;

export const LeaveStatus = z.enum(['None', 'Pending', 'Approved', 'Rejected']);
export type LeaveStatus = z.infer<typeof LeaveStatus>;

/** Decimal text that is no amount to take away: `8`, `7.50`. */
export const LeaveHours = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/);

/**
 * A booking of leave. `hours`: of all its days together. `startHours`, `endHours`: of its first and of its last day
 * (reading: the reference has the fields and no word about them).
 */
export const LeaveValues = z.strictObject({
  type: LeaveType,
  usage: LeaveUsage,
  status: LeaveStatus,
  start: CalendarDate,
  end: CalendarDate,
  hours: LeaveHours,
  startHours: LeaveHours,
  endHours: LeaveHours,
  description: z.string().max(200),
});
export type LeaveValues = z.infer<typeof LeaveValues>;

export const LeaveItem = LeaveValues.extend({ id: LeaveId });
export type LeaveItem = z.infer<typeof LeaveItem>;

/** What is left of one kind of leave. Decimal texts; the API names no year. */
export const LeaveBalance = z.strictObject({ type: LeaveType, opening: z.string(), current: z.string() });
export type LeaveBalance = z.infer<typeof LeaveBalance>;

/** Somebody is away because of it: leave that was taken and not refused. */
export const isAway = ({ usage, status }: Pick<LeaveValues, 'usage' | 'status'>): boolean =>
  usage === 'Withdrawal' && status !== 'Rejected';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Whether two spans, whose ends are their last days, have a day in common. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The bookings by which somebody is away on a day of the span already, the one with `but` left out. */
export const leaveOn = (items: readonly LeaveItem[], span: Span, but: LeaveId | null = null): readonly LeaveItem[] =>
  items.filter((item) => item.id !== but && isAway(item) && touches(item, span));
