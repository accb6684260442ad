import type { AddressKind, AddressValues } from '../../shared/domain/address.js';
import type { AddressId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { FieldChange } from '../../shared/ipc/changes.js';

/** A step as the clerk staged it: everything that is needed to send it, and to show it without reading again. */
export type PlannedStep = AddressStep;

interface StepBase {
  readonly id: StepId;
  readonly companyId: CompanyId;
  readonly employee: { readonly id: EmployeeId; readonly number: number; readonly name: string };
  readonly period: Period;
  readonly fields: readonly FieldChange[];
}

export interface AddressStep extends StepBase {
  readonly kind: 'address.move' | 'address.correct';
  readonly addressKind: AddressKind;
  readonly address: AddressValues;
  /** The address that stood there when it was staged; null when there was none. */
  readonly current: { readonly id: AddressId; readonly isDefault: boolean; readonly values: AddressValues } | null;
}
