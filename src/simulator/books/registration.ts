import type { Period } from '../../shared/domain/period.js';

/** Hours, or an amount whose unit is the company's own: the API names none. */
export type PayKind = 'hours' | 'wages';

/**
 * One line of hours or of a wage component. A variable one holds in one period, a fixed one from a period on.
 * What stands after `amount` can be written and never read.
 */
export interface PayLine {
  readonly id: number;
  readonly kind: PayKind;
  readonly fixed: boolean;
  readonly from: Period;
  /** Included. Null: until further notice. */
  readonly until: Period | null;
  readonly code: number;
  /** Decimal text with two places or more. */
  readonly amount: string;
  readonly costCenterId: number | null;
  readonly costUnitId: number | null;
  readonly comment: string;
  readonly documentName: string;
  /** Base64; empty: none. */
  readonly attachment: string;
}

/** Days of one period. The API answers a number: nobody can tell 0 from never entered. */
export interface DaysInPeriod {
  readonly period: Period;
  readonly days: number;
  readonly plusMinus: number;
}

/** Fixed days from a period on. */
export interface FixedDays {
  readonly from: Period;
  readonly days: number;
}

/** What is registered for one employee, in the order in which it was entered. */
export interface Registration {
  readonly lines: readonly PayLine[];
  readonly days: readonly DaysInPeriod[];
  readonly fixedDays: readonly FixedDays[];
}
