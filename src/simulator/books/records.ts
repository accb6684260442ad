import type { Period } from '../../shared/domain/period.js';
import type { AddressValues } from '../../shared/domain/address.js';
import type { BankAccountValues } from './parts.js';
import type { PayLine } from './registration.js';

/** A department or function of a debtor. */
export interface Named {
  readonly id: number;
  readonly code: number;
  readonly description: string;
}

/** Somebody whom employees of a department report to. */
export interface Manager {
  readonly number: number;
  readonly firstName: string;
  readonly name: string;
  readonly departmentId: number;
  readonly function: string;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
}

export interface ContactPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** What a debtor keeps for all its companies. */
export interface DebtorBook {
  departments: readonly Named[];
  functions: readonly Named[];
  titles: readonly string[];
  readonly managers: readonly Manager[];
  readonly address: AddressValues;
  readonly contact: ContactPerson;
  readonly accountant: ContactPerson;
}

/** A cost center or cost unit. */
export interface CostCode {
  readonly id: number;
  readonly code: string;
  readonly description: string;
}

/** What a company keeps about itself. Null: none was entered. */
export interface CompanyRecords {
  costCenters: readonly CostCode[];
  costUnits: readonly CostCode[];
  address: { readonly id: number; readonly isDefault: boolean; readonly values: AddressValues } | null;
  bankAccount: { readonly id: number; readonly values: BankAccountValues } | null;
  readonly contact: (ContactPerson & { readonly number: number; readonly function: string }) | null;
  /** Wage components of the company itself. */
  wageLines: readonly PayLine[];
  /** Periods for which a run was asked, in the order of asking. */
  runRequests: readonly Period[];
}
