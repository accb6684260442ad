import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { BankAccountValues } from '../../shared/domain/bank-account.js';
import { BankAccountId } from '../../shared/domain/ids.js';
import { BankStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

/** An account that stands in Nmbrs, with the id by which it is removed. */
export const StandingBankAccount = z.object({ id: BankAccountId, ...BankAccountValues.shape });
export type StandingBankAccount = z.infer<typeof StandingBankAccount>;

/** A bank account of an employee, added from the set's period on or taken away. There is no update in the API. */
export interface BankStep extends StepBase {
  readonly kind: BankStepKind;
  /** What is added, or what goes. */
  readonly account: BankAccountValues;
  /** The account that goes; null when one is added. */
  readonly current: StandingBankAccount | null;
}

export const bankStepShape = {
  kind: BankStepKind,
  account: BankAccountValues,
  current: StandingBankAccount.nullable(),
};

export const isBankStep = ofKind<BankStep>(BankStepKind.options);
