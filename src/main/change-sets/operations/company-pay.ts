import { addPeriods } from '../../../shared/domain/period.js';
import type { PayLine } from '../../../shared/domain/registration.js';
import { ok } from '../../../shared/errors.js';
import type { CompanyPayGateway, NewCompanyLine } from '../../nmbrs/gateway/company-pay.js';
import { payLine } from '../kinds/pay.js';
import { typed } from '../operations.js';
import {
  type CompanyClearStep,
  type CompanyPayStep,
  isCompanyClearStep,
  isCompanyPayStep,
} from '../plan-company-pay.js';
import type { Clock, Line, WriteOperation } from '../ports.js';

/**
 * Wage components of the company itself: added, and fixed ones stopped. The API can neither change nor remove one variable line,
 * so there is no operation for it; all of a period go together.
 */
export function createCompanyPayOperations(gateway: CompanyPayGateway, clock: Clock): WriteOperation[] {
  /** What one read gives: all lines of the company of one kind. */
  const group = ({ fixed }: CompanyPayStep): string => `company-wages-${fixed ? 'fixed' : 'variable'}`;
  const read = async ({ companyId, fixed, period, standing, code }: CompanyPayStep) => {
    const answer = await gateway.lines(companyId, fixed, period);
    if (!answer.ok) return answer;
    const mine = (line: PayLine): boolean => (standing ? line.id === standing.id : line.code === code);
    return ok({ readAt: clock.now(), lines: answer.data.filter(mine).map(lineOf) });
  };
  return [
    typed(isCompanyPayStep, {
      kind: 'company-pay.add',
      effect: 'add',
      hasUnprotectedMode: true,
      group,
      read,
      planned: ({ code, amount }) => [{ id: null, values: payLine(code, amount) }],
      send: (step, unprotected) => gateway.insert(newLine(step), step.fixed, step.period, unprotected),
      batch: {
        key: ({ companyId, fixed, period }) => [companyId, fixed, period.year, period.number].join('/'),
        apart: ({ code }) => String(code),
        send: (steps, unprotected) => {
          const [first] = steps;
          if (!first) throw new Error('A batch of nothing');
          return gateway.insertBatch(steps.map(newLine), first.fixed, first.period, unprotected);
        },
      },
    }),
    typed(isCompanyPayStep, {
      kind: 'company-pay.stop',
      effect: 'remove',
      hasUnprotectedMode: true,
      namesPeriodBefore: true,
      group,
      read,
      planned: ({ standing, code }) => [
        { id: standing && String(standing.id), values: payLine(code, standing?.amount ?? null) },
      ],
      send: ({ companyId, standing, period }, unprotected) => {
        // Staging sees to it that there is one.
        if (!standing) throw new Error('No line to stop');
        return gateway.stop(companyId, standing.id, addPeriods(period, -1), unprotected);
      },
    }),
    typed(isCompanyClearStep, {
      kind: 'company-pay.clear',
      effect: 'remove',
      hasUnprotectedMode: true,
      group: () => 'company-wages-variable',
      planned: (_step, image) => image.lines,
      async read({ companyId, period }) {
        const answer = await gateway.lines(companyId, false, period);
        return answer.ok ? ok({ readAt: clock.now(), lines: answer.data.map(lineOf) }) : answer;
      },
      send: ({ companyId, period }: CompanyClearStep, unprotected) => gateway.clear(companyId, period, unprotected),
    }),
  ];
}

const lineOf = ({ id, code, amount }: PayLine): Line => ({ id: String(id), values: payLine(code, amount) });

const newLine = ({ companyId, code, amount }: CompanyPayStep): NewCompanyLine => ({
  companyId,
  code,
  amount: amount ?? '0',
});
