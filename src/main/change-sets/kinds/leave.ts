import type { Day } from '../../../shared/domain/calendar.js';
import { LeaveItem, type LeaveValues } from '../../../shared/domain/leave.js';
import { LeaveId } from '../../../shared/domain/ids.js';
import { holds } from '../lines.js';
import type { LeaveStep } from '../plan-leave.js';
import type { Line } from '../ports.js';
import type { Attempt } from '../step-state.js';
import { sameNumber } from './amounts.js';
import type { StepDescription, Undo } from './description.js';

/** A booking as it is compared and shown. Hours in one spelling, so that `8` and `8.00` are no change. */
export const leaveLine = (values: LeaveValues): Line['values'] => ({
  leaveType: values.type,
  leaveUsage: values.usage,
  leaveFrom: values.start,
  leaveUntil: values.end,
  leaveHours: sameNumber(values.hours),
  leaveStartHours: sameNumber(values.startHours),
  leaveEndHours: sameNumber(values.endHours),
  leaveStatus: values.status,
  leaveDescription: values.description || null,
});

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The years in which a booking may be listed: of its first and last day, before and after. */
export function yearsOf({ leave, standing }: Pick<LeaveStep, 'leave' | 'standing'>): readonly number[] {
  const days = [leave, standing].flatMap((one) => (one ? [yearOf(one.start), yearOf(one.end)] : []));
  return [...new Set(days)].toSorted((a, b) => a - b);
}

const removes = ({ kind }: LeaveStep): boolean => kind === 'leave.remove';

export function describeLeave(step: LeaveStep): StepDescription {
  const { employee, leave, standing, typeName, kind } = step;
  const values = leaveLine(leave);
  return {
    record: 'Leave',
    subject: typeName,
    // A booking of its own for each first day: two of them on one day are one that was corrected before it was sent.
    target: `${employee.id}/leave/${standing?.id ?? `${leave.type}.${leave.start}`}`,
    scope: `${employee.id}/leave/${yearsOf(step).join('-')}`,
    current: standing && { id: String(standing.id), values: leaveLine(standing) },
    wanted: removes(step) ? Object.fromEntries(Object.keys(values).map((field) => [field, null])) : values,
    fields: Object.keys(values),
    replaces: kind !== 'leave.insert',
    rewritesHistory: false,
  };
}

/** Old and new, field by field; null: no booking. */
export function leaveChanges(before: LeaveValues | null, after: LeaveValues | null): LeaveStep['fields'] {
  const [old, fresh] = [before && leaveLine(before), after && leaveLine(after)];
  return Object.keys({ ...old, ...fresh })
    .map((field) => ({ field, before: old?.[field] ?? null, after: fresh?.[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What was added goes, what was taken away comes back under a new id, what was changed becomes what it was. */
export const undoLeave: Undo<LeaveStep> = (plan, attempt, newStepId) => {
  const { standing, leave } = plan;
  const base = { ...plan, id: newStepId() };
  if (plan.kind === 'leave.insert') {
    const id = idOfOurs(attempt);
    if (id === null) return 'not-read';
    const ours = LeaveItem.parse({ ...leave, id });
    return { ...base, kind: 'leave.remove', standing: ours, fields: leaveChanges(leave, null) };
  }
  if (!standing) return 'nothing-before';
  const { id: _id, ...old } = standing;
  if (plan.kind === 'leave.remove')
    return { ...base, kind: 'leave.insert', leave: old, standing: null, fields: leaveChanges(null, old) };
  const now = LeaveItem.parse({ ...leave, id: standing.id });
  return { ...base, leave: old, standing: now, fields: leaveChanges(leave, old) };
};

/** The one line that was not there before and says what was planned. */
function idOfOurs({ after, before, lines }: Attempt): LeaveId | null {
  const known = new Set(before.lines.map(({ id }) => id));
  const fresh = (after?.lines ?? []).filter(
    (line) => !known.has(line.id) && lines.some((planned) => holds([line], planned)),
  );
  return fresh.length === 1 ? (LeaveId.safeParse(Number(fresh[0]?.id)).data ?? null) : null;
}
