import { ok } from '../../../shared/errors.js';
import type { BankAccountGateway } from '../../nmbrs/gateway/bank-accounts.js';
import { bankLine } from '../kinds/bank.js';
import { typed } from '../operations.js';
import { type BankStep, isBankStep } from '../plan-bank.js';
import type { Clock, TypedOperation, WriteOperation } from '../ports.js';

/**
 * Bank accounts of one employee: added, and taken away by id. Both read all accounts of the employee in the period of the
 * set, because what must never happen is that none is left.
 * What BankAccount_DeleteCurrent does to periods before the current one is not in the reference: our reading is that it
 * ends the account from the current period on; the read after it looks at that period alone.
 */
export function createBankOperations(gateway: BankAccountGateway, clock: Clock): WriteOperation[] {
  const shared: Pick<TypedOperation<BankStep>, 'group' | 'read'> = {
    group: ({ employee }) => `bank/${employee.id}`,
    async read({ employee, period }) {
      const answer = await gateway.inPeriod(employee.id, period);
      if (!answer.ok) return answer;
      const lines = answer.data.map((account) => ({ id: String(account.id), values: bankLine(account) }));
      return ok({ readAt: clock.now(), lines });
    },
  };
  return [
    typed(isBankStep, {
      ...shared,
      kind: 'bank.insert',
      effect: 'add',
      hasUnprotectedMode: true,
      planned: ({ account }) => [{ id: null, values: bankLine(account) }],
      send: ({ employee, account, period }, unprotected) => gateway.insert(employee.id, account, period, unprotected),
    }),
    typed(isBankStep, {
      ...shared,
      kind: 'bank.remove',
      effect: 'remove',
      hasUnprotectedMode: false,
      planned: (step) => [{ id: String(standing(step).id), values: bankLine(step.account) }],
      send: (step) => gateway.remove(step.employee.id, standing(step).id),
    }),
  ];
}

/** The account that goes. Staging sees to it that there is one. */
function standing({ current }: BankStep): NonNullable<BankStep['current']> {
  if (!current) throw new Error('No bank account to remove');
  return current;
}
