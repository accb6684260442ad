import { checkBankAccount, normaliseBankAccount } from '../../../shared/domain/bank-account.js';
import { StepId } from '../../../shared/domain/ids.js';
import { samePeriod } from '../../../shared/domain/period.js';
import { err, type Result } from '../../../shared/errors.js';
import type { StageBankAccount } from '../../../shared/ipc/bank-accounts.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import { bankChanges } from '../../change-sets/kinds/bank.js';
import { StandingBankAccount } from '../../change-sets/plan-bank.js';
import type { Desk } from '../../desk.js';

/**
 * Stages a new account and, behind it, the removal of the one it replaces: against what stands in Nmbrs at this moment,
 * never against what the screen showed. When the second cannot be staged, the first is taken out again.
 */
export async function stageBankAccount(
  desk: Pick<Desk, 'companies' | 'employees' | 'bankAccounts' | 'changes'>,
  newId: () => string,
  input: StageBankAccount,
): Promise<Result<ChangeSet>> {
  const { companyId, employeeId, period, replaces } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const person = desk.employees.find(companyId, employeeId);
  if (!person) return err({ kind: 'not-found', what: 'employee' });
  const account = normaliseBankAccount(input.account);
  const [problem] = Object.entries(checkBankAccount(account));
  if (problem) return err({ kind: 'input-refused', where: `account.${problem[0]}`, reason: problem[1] });
  if (replaces !== null) {
    const now = await desk.companies.period(companyId);
    if (!now.ok) return now;
    if (!samePeriod(now.data.current, period))
      return err({ kind: 'input-refused', where: 'replaces', reason: 'not-current-period' });
  }

  const standing = await desk.bankAccounts.inPeriod(employeeId, period);
  if (!standing.ok) return standing;
  const current = standing.data.find(({ id }) => id === replaces);
  if (replaces !== null && !current) return err({ kind: 'stale', what: 'before-image' });
  // The API books the same account twice when it is asked twice.
  if (standing.data.some(({ iban, kind }) => iban === account.iban && kind === account.kind))
    return err({ kind: 'input-refused', where: 'account', reason: 'already-so' });
  const old = StandingBankAccount.safeParse(current);
  if (current && !old.success) return err({ kind: 'input-refused', where: 'replaces', reason: 'unknown-kind' });

  const about = { companyId, employee: { id: employeeId, ...person }, period };
  const insertId = StepId.parse(newId());
  const inserted = await desk.changes.stage(company, {
    ...about,
    id: insertId,
    kind: 'bank.insert',
    account,
    current: null,
    fields: bankChanges(null, account),
  });
  if (!inserted.ok || !old.success) return inserted;
  const { id: _id, ...values } = old.data;
  const removed = await desk.changes.stage(company, {
    ...about,
    id: StepId.parse(newId()),
    after: insertId,
    kind: 'bank.remove',
    account: values,
    current: old.data,
    fields: bankChanges(values, null),
  });
  if (!removed.ok) await desk.changes.unstage(inserted.data.id, insertId);
  return removed;
}
