import { z } from 'zod';
import { CompanyId, EmployeeId, LeaveId } from '../domain/ids.js';
import { LeaveBalance, LeaveItem, LeaveType, LeaveValues } from '../domain/leave.js';
import { Period } from '../domain/period.js';
import { Service } from './absence.js';
import { ChangeSet } from './changes.js';
import { Instant } from './common.js';

const Year = z.int().min(2000).max(2100);

export const ListedLeave = LeaveItem.extend({ employeeId: EmployeeId });
export type ListedLeave = z.infer<typeof ListedLeave>;

/**
 * The API has no call for a company: it was read a person at a time. `unread`: people whose leave could not be read, or was
 * not because a person stopped the reading (`stopped`). Asking again reads those alone.
 */
export const CompanyLeave = z.strictObject({
  items: z.array(ListedLeave),
  /** Bookings with dates or kinds that this app cannot place. */
  unplaced: z.int(),
  unread: z.array(EmployeeId),
  stopped: z.boolean(),
  readAt: Instant,
});
export type CompanyLeave = z.infer<typeof CompanyLeave>;

/** The leave of some more people, while a company's year is read. Nobody is in it twice during one reading. */
export const ArrivedLeave = z.strictObject({
  companyId: CompanyId,
  year: Year,
  people: z.array(EmployeeId),
  items: z.array(ListedLeave),
});
export type ArrivedLeave = z.infer<typeof ArrivedLeave>;

/** `service` null: it could not be read. `balances`: those kinds that could be read. */
export const PersonLeave = z.strictObject({
  items: z.array(LeaveItem),
  unplaced: z.int(),
  balances: z.array(LeaveBalance),
  service: z.array(Service).nullable(),
  readAt: Instant,
});
export type PersonLeave = z.infer<typeof PersonLeave>;

/** A kind of leave under the company's own name. */
export const NamedLeaveType = z.strictObject({ type: LeaveType, name: z.string() });
export type NamedLeaveType = z.infer<typeof NamedLeaveType>;

/** `year`: the one in which the booking that is meant was listed. */
const standing = { companyId: CompanyId, employeeId: EmployeeId, leaveId: LeaveId, year: Year };

/** - add: the same booking for one or several people: a day off for a whole department is one entry. */
export const StageLeave = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    companyId: CompanyId,
    people: z.array(EmployeeId).min(1).max(500),
    leave: LeaveValues,
  }),
  z.strictObject({ act: z.literal('change'), ...standing, leave: LeaveValues }),
  z.strictObject({ act: z.literal('remove'), ...standing }),
]);
export type StageLeave = z.infer<typeof StageLeave>;

/** Why somebody's leave cannot be entered so (`domain/leave-checks.ts`). */
export const LeaveRefusal = z.strictObject({
  employeeId: EmployeeId,
  problem: z.enum(['no-date', 'order', 'hours', 'out-of-service', 'already-so', 'gone']),
});
export type LeaveRefusal = z.infer<typeof LeaveRefusal>;

export const leaveContract = {
  /** Everybody's leave of a year. `refresh` reads again; otherwise what was read in this session is shown, with its time. */
  list: { input: z.strictObject({ companyId: CompanyId, year: Year, refresh: z.boolean() }), output: CompanyLeave },
  /** One employee's leave of a year, read now, with what is left of each kind. */
  person: {
    input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId, year: Year }),
    output: PersonLeave,
  },
  /** The kinds by the company's own names, as its labour agreements have them in the current period. */
  types: { input: z.strictObject({ companyId: CompanyId }), output: z.array(NamedLeaveType) },
  /** Stages what was entered: for everybody, or with anything in `refused` for nobody. */
  stage: {
    input: StageLeave,
    output: z.strictObject({ set: ChangeSet.nullable(), refused: z.array(LeaveRefusal), period: Period }),
  },
  /** What came in while `list` reads. */
  arrived: { output: ArrivedLeave },
} as const;
