import { ok } from '../../../shared/errors.js';
import type { RunRequestGateway } from '../../nmbrs/gateway/run-requests.js';
import { requestLine } from '../kinds/run-request.js';
import { typed } from '../operations.js';
import { isRunRequestStep } from '../plan-run-request.js';
import type { Clock, WriteOperation } from '../ports.js';

/** A request for a run. It answers nothing and has no id: one more in the list of the period is all that a read can show. */
export function createRunRequestOperation(gateway: RunRequestGateway, clock: Clock): WriteOperation {
  return typed(isRunRequestStep, {
    kind: 'run.request',
    effect: 'add',
    hasUnprotectedMode: false,
    group: () => 'run-request',
    planned: ({ period }) => [{ id: null, values: requestLine(period.year, period.number) }],
    async read({ companyId, period }) {
      const answer = await gateway.list(companyId, period.year);
      if (!answer.ok) return answer;
      const lines = answer.data.map(({ year, period: number }) => ({ id: null, values: requestLine(year, number) }));
      return ok({ readAt: clock.now(), lines });
    },
    send: ({ companyId }) => gateway.insert(companyId),
  });
}
