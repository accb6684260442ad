import {
  BankAccountKind,
  type BankAccountValues,
  type BankField,
  type BankProblem,
  checkBankAccount,
  normaliseBankAccount,
} from '../../../../shared/domain/bank-account.js';
import { electronicIban } from '../../../../shared/domain/iban.js';
import type { EmployeeBankAccount } from '../../../../shared/ipc/bank-accounts.js';
import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';

/** In the order in which a clerk reads an account from a form. */
export const formFields = ['iban', 'name', 'kind', 'city', 'bic', 'description'] as const;
export type FormField = (typeof formFields)[number];

/** A new account for the same person: holder and kind are mostly those of the one it replaces; the rest is the bank's. */
export const newAccountFrom = (old: EmployeeBankAccount | undefined, personName: string): BankAccountValues => ({
  iban: '',
  name: old?.name ?? personName,
  city: '',
  bic: '',
  description: '',
  kind: knownKind(old?.kind),
  number: '',
});

/** What keeps it from being staged. `same`: the account stands there already, and Nmbrs would book it twice. */
export function bankProblems(
  values: BankAccountValues,
  standing: readonly EmployeeBankAccount[],
): Partial<Record<BankField, BankProblem | 'same'>> {
  const account = normaliseBankAccount(values);
  const problems: Partial<Record<BankField, BankProblem | 'same'>> = checkBankAccount(account);
  const same = standing.some(({ iban, kind }) => electronicIban(iban) === account.iban && kind === account.kind);
  return problems.iban === undefined && same ? { ...problems, iban: 'same' } : problems;
}

/** The staged change of this employee's accounts in a set: the new one, with the one that goes behind it. */
export function stagedBank(set: Pick<ChangeSet, 'steps'>, employeeId: number): Step | undefined {
  return set.steps.find(
    (step) => step.employee.id === employeeId && step.kind === 'bank.insert' && step.status === 'planned',
  );
}

/** The IBAN, without spaces, of the account that goes once this new one is confirmed. */
export const replacedBy = (set: Pick<ChangeSet, 'steps'>, insert: Step): string | undefined =>
  set.steps.find(({ after }) => after === insert.id)?.fields.find(({ field }) => field === 'iban')?.before ?? undefined;

/** The value that a staged change gives to a field, null when it leaves it empty. */
export const stagedValue = (step: Step, field: string): string | null =>
  step.fields.find((change) => change.field === field)?.after ?? null;

function knownKind(kind: string | undefined): BankAccountValues['kind'] {
  const known = BankAccountKind.safeParse(kind);
  return known.success ? known.data : 'Bankrekening1';
}
