import { z } from 'zod';
import { BankAccountKind, BankAccountValues } from '../domain/bank-account.js';
import { BankAccountId, CompanyId, EmployeeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { Instant } from './common.js';

/** An account as Nmbrs gives it. `kind` may be one that the reference does not have. `iban` without spaces. */
export const EmployeeBankAccount = z.strictObject({
  id: BankAccountId,
  ...BankAccountValues.shape,
  iban: z.string(),
  name: z.string(),
  city: z.string(),
  bic: z.string(),
  description: z.string(),
  number: z.string(),
  kind: BankAccountKind.or(z.string()),
});
export type EmployeeBankAccount = z.infer<typeof EmployeeBankAccount>;

/** `employees.bankAccounts`: those that are active in the period. */
export const bankAccountsCall = {
  input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId, period: Period }),
  output: z.strictObject({ accounts: z.array(EmployeeBankAccount), readAt: Instant }),
};

/**
 * What `changes.stageBankAccount` takes. `replaces`: the account that goes once the new one is confirmed; null when the new
 * one comes beside the others. Replacing is refused (`not-current-period`) outside the company's current period, because
 * the API removes accounts of the current period alone.
 */
export const StageBankAccount = z.strictObject({
  companyId: CompanyId,
  employeeId: EmployeeId,
  period: Period,
  account: BankAccountValues,
  replaces: BankAccountId.nullable(),
});
export type StageBankAccount = z.infer<typeof StageBankAccount>;
