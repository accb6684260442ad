import type { Period } from '../../shared/domain/period.js';
import type { Day } from '../../shared/domain/calendar.js';
import type { WireMoment } from './model.js';

/** A bank account as its owner knows it; empty texts are not there. `kind`: a BankAccountType of the wire. */
export interface BankAccountValues {
  readonly number: string;
  readonly description: string;
  readonly iban: string;
  readonly bic: string;
  readonly city: string;
  readonly name: string;
  readonly kind: string;
}

/** An account with the periods in which it is active, both included. `until` null: until further notice. */
export interface BankSpan {
  readonly id: number;
  readonly from: Period;
  readonly until: Period | null;
  readonly values: BankAccountValues;
}

/** The department or function in which somebody works from a period on. `refersTo`: its id at the debtor. */
export interface Placement {
  readonly id: number;
  readonly from: Period;
  readonly createdAt: WireMoment;
  readonly refersTo: number;
}

export interface Placements {
  readonly departments: readonly Placement[];
  readonly functions: readonly Placement[];
}

/** A share of somebody's costs. `percentage`: decimal text, 0 to 100. */
export interface CostShare {
  readonly id: number;
  readonly costCenterId: number;
  readonly costUnitId: number | null;
  readonly percentage: string;
  readonly isDefault: boolean;
}

/** All shares that hold from a period on. */
export interface CostVersion {
  readonly from: Period;
  readonly shares: readonly CostShare[];
}

/** The labour agreement under which somebody falls from a period on. */
export interface AgreementVersion {
  readonly from: Period;
  readonly guid: string;
}

/** A time in service. `initialStart`: from when seniority counts. */
export interface Employment {
  readonly id: number;
  readonly createdAt: WireMoment;
  readonly start: Day;
  readonly end: Day | null;
  readonly initialStart: Day;
}

export interface Contract {
  readonly id: number;
  readonly createdAt: WireMoment;
  readonly start: Day;
  readonly trialEnd: Day | null;
  readonly end: Day | null;
  readonly indefinite: boolean;
  readonly phase: number;
  readonly written: boolean;
  /** Decimal text. */
  readonly hoursPerWeek: string;
}

export type SalaryKind = 'Bruto_Salaris_Fulltime' | 'Bruto_Salaris_Partime' | 'Bruto_Uurloon';

/** `value`: euros as decimal text, per pay period or per hour, as the kind says. `step`: null off the salary table. */
export interface SalaryRecord {
  readonly id: number;
  readonly createdAt: WireMoment;
  readonly start: Day;
  readonly value: string;
  readonly kind: SalaryKind;
  readonly step: { readonly scale: number; readonly step: number } | null;
}

/** Hours a day as decimal texts, Monday first. */
export type Week = readonly [string, string, string, string, string, string, string];

export interface ScheduleRecord {
  readonly id: number;
  readonly createdAt: WireMoment;
  readonly start: Day;
  readonly odd: Week;
  readonly even: Week;
  readonly parttimePercentage: string;
}

/**
 * A line of an absence, from a day on at a percentage. The lines of one dossier are one case: it goes on until its last
 * line ends. `kind`: a number of the API's list of dossiers. `percentage`: 100 is fully absent.
 */
export interface AbsenceItem {
  readonly id: number;
  readonly dossier: number;
  readonly kind: number;
  readonly percentage: number;
  readonly start: Day;
  readonly reported: Day | null;
  /** Included. Null: still absent. */
  readonly end: Day | null;
  readonly endReported: Day | null;
  readonly comment: string;
  readonly cause: { readonly id: number; readonly text: string } | null;
}

/** A booking of leave. Hours are decimal texts; kind, usage and status are values of the wire's lists. */
export interface LeaveItem {
  readonly id: number;
  readonly type: string;
  readonly usage: string;
  readonly status: string;
  readonly start: Day;
  /** Included. */
  readonly end: Day;
  readonly hours: string;
  readonly startHours: string;
  readonly endHours: string;
  readonly description: string;
}

/** `opening`: whole hours of each kind at the start of the year. */
export interface LeaveBook {
  readonly opening: Readonly<Record<string, number>>;
  readonly items: readonly LeaveItem[];
}

/** On what terms somebody works; each list in order of start, empty for who never was in service. */
export interface Terms {
  readonly employments: readonly Employment[];
  readonly contracts: readonly Contract[];
  readonly salaries: readonly SalaryRecord[];
  readonly schedules: readonly ScheduleRecord[];
}
