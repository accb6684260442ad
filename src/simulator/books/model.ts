import type { AddressKind, AddressValues } from '../../shared/domain/address.js';
import type { Period } from '../../shared/domain/period.js';
import type { CompanyDefinition } from '../world/organisation.js';
import type { PersonalRecord } from './personal-record.js';

/** A moment as the wire writes it: `2026-11-20T09:12:00`, no zone. */
export type WireMoment = string;

/** One address of one kind with the periods in which it holds, both included. `until` null: until further notice. */
export interface AddressSpan {
  readonly id: number;
  readonly kind: AddressKind;
  readonly isDefault: boolean;
  readonly from: Period;
  readonly until: Period | null;
  readonly values: AddressValues;
  readonly createdAt: WireMoment;
}

/** Personal data that hold from a period on, until the next version. */
export interface PersonalVersion {
  readonly id: number;
  readonly from: Period;
  readonly createdAt: WireMoment;
  readonly record: PersonalRecord;
}

export interface EmployeeBook {
  readonly id: number;
  readonly number: number;
  readonly typeId: number;
  /** Ordered by `from`; never empty. */
  personal: readonly PersonalVersion[];
  addresses: readonly AddressSpan[];
}

export interface CompanyBook {
  readonly definition: CompanyDefinition;
  /** The current period; it moves on. */
  period: Period;
  readonly employees: ReadonlyMap<number, EmployeeBook>;
}
