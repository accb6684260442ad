import { ok } from '../../../shared/errors.js';
import type { DaysGateway } from '../../nmbrs/gateway/days.js';
import { daysLine } from '../kinds/days.js';
import { typed } from '../operations.js';
import { type DaysStep, isDaysStep } from '../plan-days.js';
import type { Clock, WriteOperation } from '../ports.js';

/** Days of a period. Days with plus and minus days have no batch in the API; the others share a call. */
export function createDaysOperations(gateway: DaysGateway, clock: Clock): WriteOperation[] {
  const setsAlone = ({ daysOf }: DaysStep): boolean => daysOf === 'worked';
  return [
    typed(isDaysStep, {
      kind: 'days.set',
      effect: 'set',
      hasUnprotectedMode: true,
      group: ({ employee, daysOf }) => `days-${daysOf}/${employee.id}`,
      planned: ({ wanted }) => [daysLine(wanted)],
      async read({ employee, daysOf, period }) {
        const answer = await gateway.days(employee.id, daysOf, period);
        return answer.ok ? ok({ readAt: clock.now(), lines: [daysLine(answer.data)] }) : answer;
      },
      send({ employee, daysOf, wanted, period }, unprotected) {
        const row = { employeeId: employee.id, days: wanted.days };
        return daysOf === 'worked'
          ? gateway.setWorked({ ...row, plusMinus: wanted.plusMinus ?? 0 }, period, unprotected)
          : gateway.setBatch([row], daysOf, period, unprotected);
      },
      batch: {
        key: (step) =>
          [step.companyId, step.daysOf, step.period.year, step.period.number, setsAlone(step) ? step.id : ''].join('/'),
        apart: ({ employee }) => String(employee.id),
        send(steps, unprotected) {
          const [first] = steps;
          if (!first || first.daysOf === 'worked') throw new Error('Not a batch');
          const rows = steps.map(({ employee, wanted }) => ({ employeeId: employee.id, days: wanted.days }));
          return gateway.setBatch(rows, first.daysOf, first.period, unprotected);
        },
      },
    }),
  ];
}
