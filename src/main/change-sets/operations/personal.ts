import { type PersonalChanges, personalFields } from '../../../shared/domain/personal-data.js';
import { ok } from '../../../shared/errors.js';
import type { PersonalInfoGateway } from '../../nmbrs/gateway/personal-info.js';
import { PersonalText } from '../../nmbrs/gateway/personal-wire.js';
import { typed } from '../operations.js';
import { isPersonalStep } from '../plan-personal.js';
import type { Clock, Line, WriteOperation } from '../ports.js';

/**
 * Personal data, read whole, changed in part, written whole, compared whole: whether the API keeps or wipes what is left out
 * of PersonalInfo_Update is not known. It has no UnprotectedMode, so an earlier period is guarded by the app alone.
 * What it does to a record that begins in a later period is not in the reference; the read after it looks at the set's own.
 */
export function createPersonalOperations(gateway: PersonalInfoGateway, clock: Clock): WriteOperation[] {
  return [
    typed(isPersonalStep, {
      kind: 'personal.update',
      effect: 'set',
      hasUnprotectedMode: false,
      group: ({ employee }) => `personal/${employee.id}`,
      async read({ employee, period }) {
        const answer = await gateway.inPeriod(employee.id, period);
        if (!answer.ok) return answer;
        return ok({ readAt: clock.now(), lines: [{ id: answer.data.id, values: answer.data.values }] });
      },
      // Without an id: whether a record that begins in another period gets one of its own is not known.
      planned: ({ personal }, { lines }) =>
        lines.map(({ values }) => ({ id: null, values: withChanges(values, personal) })),
      send({ employee, personal, period }, _unprotected, { before, lines }) {
        const [old] = before.lines;
        const [planned] = lines;
        if (!old || old.id === null || !planned) throw new Error('No record to change');
        const cleared = personalFields.filter((field) => personal[field] === '');
        return gateway.update(
          employee.id,
          { id: old.id, values: PersonalText.parse(planned.values) },
          new Set(cleared),
          period,
        );
      },
    }),
  ];
}

const withChanges = (values: Line['values'], changes: PersonalChanges): Line['values'] => ({
  ...values,
  ...Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value || null])),
});
