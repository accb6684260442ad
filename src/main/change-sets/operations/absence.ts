import { lastDayBefore } from '../../../shared/domain/absence-checks.js';
import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { ok } from '../../../shared/errors.js';
import type { AbsenceStepKind } from '../../../shared/ipc/changes.js';
import type { AbsenceGateway } from '../../nmbrs/gateway/absences.js';
import { absenceLine, plannedAbsence } from '../kinds/absence.js';
import { typed } from '../operations.js';
import { type AbsenceStep, isAbsenceStep } from '../plan-absence.js';
import type { Clock, TypedOperation, WriteOperation } from '../ports.js';

/**
 * Absences of one employee: all of them are read, whatever the step does. A report comes beside them. A recovery, in part
 * or whole, is told to the line that runs; that a partial one ends that line and begins another is our reading, and so it is
 * of one that becomes more.
 */
export function createAbsenceOperations(gateway: AbsenceGateway, clock: Clock): WriteOperation[] {
  const shared: Pick<TypedOperation<AbsenceStep>, 'group' | 'read' | 'planned' | 'hasUnprotectedMode'> = {
    hasUnprotectedMode: false,
    group: ({ employee }) => `absence/${employee.id}`,
    async read({ employee }) {
      const answer = await gateway.ofEmployee(employee.id);
      if (!answer.ok) return answer;
      const lines = answer.data.map(({ item }) => ({ id: String(item.id), values: absenceLine(item) }));
      return ok({ readAt: clock.now(), lines });
    },
    planned: (step) => [plannedAbsence(step)],
  };
  const report = (kind: AbsenceStepKind): WriteOperation =>
    typed(isAbsenceStep, {
      ...shared,
      kind,
      effect: 'add',
      send: ({ employee, absence: { from, percentage, kind: dossier, reported } }) => {
        if (dossier === null) throw new Error('A report without a kind');
        return gateway.report(employee.id, { start: from, percentage, kind: dossier, reported });
      },
    });
  return [
    report('absence.report'),
    report('absence.relapse'),
    typed(isAbsenceStep, {
      ...shared,
      kind: 'absence.more',
      effect: 'set',
      send: (step) => {
        const { from, percentage, kind, reported } = step.absence;
        const { dossier } = running(step);
        return gateway.becomeMore(step.employee.id, { dossier, kind, from, percentage, reported });
      },
    }),
    typed(isAbsenceStep, {
      ...shared,
      kind: 'absence.partial',
      effect: 'set',
      send: (step) => {
        const { from, percentage, percentSent, reported } = step.absence;
        const percent = percentSent ?? percentage;
        return gateway.recoverInPart(step.employee.id, { absenceId: running(step).id, from, percent, reported });
      },
    }),
    typed(isAbsenceStep, {
      ...shared,
      kind: 'absence.recover',
      effect: 'set',
      send: (step) => {
        const { firstDayBack, reported } = step.absence;
        if (!firstDayBack) throw new Error('A recovery without a first day back');
        const lastDay = CalendarDate.parse(lastDayBefore(firstDayBack));
        return gateway.recover(step.employee.id, { absenceId: running(step).id, lastDay, reported });
      },
    }),
  ];
}

/** The line that runs. Staging sees to it that there is one. */
function running({ current }: AbsenceStep): NonNullable<AbsenceStep['current']> {
  if (!current) throw new Error('No absence to recover from');
  return current;
}
