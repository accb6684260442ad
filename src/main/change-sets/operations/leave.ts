import { ok } from '../../../shared/errors.js';
import type { LeaveGateway } from '../../nmbrs/gateway/leave.js';
import { leaveLine, yearsOf } from '../kinds/leave.js';
import { typed } from '../operations.js';
import { isLeaveStep, type LeaveStep } from '../plan-leave.js';
import type { Clock, Line, TypedOperation, WriteOperation } from '../ports.js';

/**
 * Leave of one employee: all bookings of the years that the step touches are read. Insert and update answer nothing, so
 * that it worked is what the read right after it shows. The API has no UnprotectedMode for leave.
 */
export function createLeaveOperations(gateway: LeaveGateway, clock: Clock): WriteOperation[] {
  const shared: Pick<TypedOperation<LeaveStep>, 'group' | 'read' | 'hasUnprotectedMode'> = {
    hasUnprotectedMode: false,
    group: ({ employee }) => `leave/${employee.id}`,
    async read(step) {
      const lines = new Map<number, Line>();
      for (const year of yearsOf(step)) {
        const answer = await gateway.ofYear(step.employee.id, year);
        if (!answer.ok) return answer;
        // One that is listed in both years is one booking.
        for (const item of answer.data.items) lines.set(item.id, { id: String(item.id), values: leaveLine(item) });
      }
      return ok({ readAt: clock.now(), lines: [...lines.values()] });
    },
  };
  return [
    typed(isLeaveStep, {
      ...shared,
      kind: 'leave.insert',
      effect: 'add',
      planned: ({ leave }) => [{ id: null, values: leaveLine(leave) }],
      send: ({ employee, leave }) => gateway.insert(employee.id, leave),
    }),
    typed(isLeaveStep, {
      ...shared,
      kind: 'leave.update',
      effect: 'set',
      planned: (step) => [{ id: String(standingOf(step).id), values: leaveLine(step.leave) }],
      send: (step) => gateway.update(step.employee.id, standingOf(step).id, step.leave),
    }),
    typed(isLeaveStep, {
      ...shared,
      kind: 'leave.remove',
      effect: 'remove',
      planned: (step) => [{ id: String(standingOf(step).id), values: leaveLine(step.leave) }],
      send: (step) => gateway.remove(step.employee.id, standingOf(step).id),
    }),
  ];
}

/** The booking that is changed or goes. Staging sees to it that there is one. */
function standingOf({ standing }: LeaveStep): NonNullable<LeaveStep['standing']> {
  if (!standing) throw new Error('No leave to change or remove');
  return standing;
}
