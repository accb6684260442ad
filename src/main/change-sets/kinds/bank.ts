import { type BankAccountValues, bankFields } from '../../../shared/domain/bank-account.js';
import { groupedIban } from '../../../shared/domain/iban.js';
import { BankAccountId } from '../../../shared/domain/ids.js';
import { StandingBankAccount, type BankStep } from '../plan-bank.js';
import { holds } from '../lines.js';
import type { Line } from '../ports.js';
import type { Attempt } from '../step-state.js';
import type { StepDescription, Undo } from './description.js';

/**
 * What two reads of an account are compared by. Not BIC and old number: an environment that works them out from the
 * IBAN would make our own account look like somebody else's, and whether Nmbrs does is not known.
 */
export const bankLine = ({
  iban,
  name,
  city,
  description,
  kind,
}: Omit<BankAccountValues, 'kind'> & { kind: string }): Line['values'] => ({
  iban,
  name: name || null,
  city: city || null,
  description: description || null,
  kind,
});

export function describeBank(step: BankStep): StepDescription {
  const { employee, account, current } = step;
  const removes = step.kind === 'bank.remove';
  const values = bankLine(account);
  return {
    record: 'BankAccount',
    subject: groupedIban(account.iban),
    target: `${employee.id}/bank/${removes ? `remove-${current?.id ?? ''}` : 'insert'}`,
    scope: `${employee.id}/bank`,
    current: current && { id: String(current.id), values: bankLine(current) },
    wanted: removes ? Object.fromEntries(Object.keys(values).map((field) => [field, null])) : values,
    fields: Object.keys(values),
    replaces: removes,
    rewritesHistory: false,
    neverTheLast: removes,
    currentPeriodOnly: removes,
  };
}

/**
 * - inserted: ours is removed, when the answer or the read says which one it is and another account stood before.
 * - removed: the old account is inserted again, under a new id.
 */
export const undoBank: Undo<BankStep> = (plan, attempt, newStepId) => {
  const { after: _after, ...rest } = plan;
  const base = { ...rest, id: newStepId() };
  if (plan.kind === 'bank.remove')
    return plan.current
      ? { ...base, kind: 'bank.insert', current: null, fields: bankChanges(null, plan.account) }
      : 'nothing-before';
  if (attempt.before.lines.length === 0) return 'nothing-before';
  const id = idOfOurs(attempt);
  if (id === null) return 'not-read';
  const current = StandingBankAccount.parse({ ...plan.account, id });
  return { ...base, kind: 'bank.remove', current, fields: bankChanges(plan.account, null) };
};

/** Old and new, field by field; null: no account. Fields that stay empty are left out. */
export const bankChanges = (before: BankAccountValues | null, after: BankAccountValues | null) =>
  bankFields
    .map((field) => ({ field, before: before?.[field] || null, after: after?.[field] || null }))
    .filter((change) => change.before !== change.after);

/** By the id that the API gave, else by the one line that was not there before. */
function idOfOurs({ answer, after, before, lines }: Attempt): BankAccountId | null {
  const answered = answer?.kind === 'yes' ? answer.id : null;
  const known = new Set(before.lines.map(({ id }) => id));
  const fresh = (after?.lines ?? []).filter(
    (line) => !known.has(line.id) && lines.some((planned) => holds([line], planned)),
  );
  const read = fresh.length === 1 ? fresh[0]?.id : null;
  return BankAccountId.safeParse(Number(answered ?? read ?? Number.NaN)).data ?? null;
}
