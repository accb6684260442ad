import { ofKind } from './of-kind.js';
import type { AddressKind, AddressValues } from '../../shared/domain/address.js';
import type { AddressId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { LineExtras, PayKind, PayLineId } from '../../shared/domain/registration.js';
import type { AbsenceStep } from './plan-absence.js';
import type { BankStep } from './plan-bank.js';
import type { CompanyClearStep, CompanyPayStep } from './plan-company-pay.js';
import type { ClearStep } from './plan-clear.js';
import type { DaysStep } from './plan-days.js';
import type { LeaveStep } from './plan-leave.js';
import type { PersonalStep } from './plan-personal.js';
import type { RunRequestStep } from './plan-run-request.js';
import { AddressStepKind, type FieldChange, PayStepKind } from '../../shared/ipc/changes.js';

/** A step as the clerk staged it: everything that is needed to send it, and to show it without reading again. */
export type PlannedStep =
  | AddressStep
  | PayStep
  | ClearStep
  | CompanyPayStep
  | CompanyClearStep
  | DaysStep
  | BankStep
  | PersonalStep
  | AbsenceStep
  | LeaveStep
  | RunRequestStep;

export interface StepBase {
  readonly id: StepId;
  /** Goes only once this step of the same set is confirmed and was read back; see `dependent.ts`. */
  readonly after?: StepId | undefined;
  /** The step of an earlier set that this one tries once more: that one was refused, or never went. */
  readonly again?: StepId | undefined;
  readonly companyId: CompanyId;
  readonly employee: { readonly id: EmployeeId; readonly number: number; readonly name: string };
  readonly period: Period;
  readonly fields: readonly FieldChange[];
}

export interface AddressStep extends StepBase {
  readonly kind: AddressStepKind;
  readonly addressKind: AddressKind;
  readonly address: AddressValues;
  /** The address that stood there when it was staged; null when there was none. */
  readonly current: { readonly id: AddressId; readonly isDefault: boolean; readonly values: AddressValues } | null;
}

/** One line of hours or of a wage component, in the period of the set. */
export interface PayStep extends StepBase {
  readonly kind: PayStepKind;
  readonly pay: PayKind;
  readonly fixed: boolean;
  readonly code: number;
  /** The code's description when it was staged; empty when it was not known. */
  readonly codeName: string;
  /** Decimal text; null to remove. */
  readonly amount: string | null;
  readonly extras: LineExtras;
  /** The line that is changed or removed, as it stood when it was staged. */
  readonly current: { readonly id: PayLineId; readonly amount: string } | null;
  /** Of a fixed line that goes: the period before does not show it, so that it begins in the set's own. */
  readonly beginsHere?: boolean | undefined;
}

export const isAddressStep = ofKind<AddressStep>(AddressStepKind.options);
export const isPayStep = ofKind<PayStep>(PayStepKind.options);
