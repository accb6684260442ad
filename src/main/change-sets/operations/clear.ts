import { ok } from '../../../shared/errors.js';
import type { PayLineGateway } from '../../nmbrs/gateway/pay-lines.js';
import { payLine } from '../kinds/pay.js';
import { typed } from '../operations.js';
import { type ClearStep, isClearStep } from '../plan-clear.js';
import type { Clock, WriteOperation } from '../ports.js';

/** What clearing needs of the gateway. */
export type ClearWrites = Pick<PayLineGateway, 'lines' | 'clear'>;

/**
 * All variable lines of one employee in one period (`HourComponentVar_Clear`, `WageComponentVar_Clear`). The call names no
 * lines: one that somebody adds between the last read and the call goes too, and no read can show that it did.
 */
export function createClearOperation(gateway: ClearWrites, clock: Clock): WriteOperation {
  const place = ({ clears, period }: ClearStep) => ({ pay: clears, fixed: false, period });
  return typed(isClearStep, {
    kind: 'pay.clear',
    effect: 'remove',
    hasUnprotectedMode: true,
    // The lines' own group: nothing else of this employee's lines goes beside it.
    group: ({ employee, clears }) => `${clears}-variable/${employee.id}`,
    planned: (_step, image) => image.lines,
    async read(step) {
      const answer = await gateway.lines(step.employee.id, place(step));
      if (!answer.ok) return answer;
      return ok({
        readAt: clock.now(),
        lines: answer.data.map(({ id, code, amount }) => ({ id: String(id), values: payLine(code, amount) })),
      });
    },
    send: (step, unprotected) => gateway.clear(step.employee.id, step.clears, step.period, unprotected),
  });
}
