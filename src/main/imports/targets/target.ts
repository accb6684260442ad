import type { CompanyId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { LeaveType } from '../../../shared/domain/leave.js';
import type { PersonAbsence } from '../../../shared/ipc/absence.js';
import type { PersonLeave } from '../../../shared/ipc/leave.js';
import { type Days, type PayKind, type PayLine, SheetKind } from '../../../shared/domain/registration.js';
import type { EmployeeBankAccount } from '../../../shared/ipc/bank-accounts.js';
import type { ColumnRole, ImportMode } from '../../../shared/imports/mapping.js';
import type { ProblemKind } from '../../../shared/imports/problems.js';
import type { PlannedStep } from '../../change-sets/plan.js';
import type { FileLine } from '../lines.js';

/** What is wrong with a line, and in which of its cells. */
export interface Finding {
  readonly kind: ProblemKind;
  /** The field whose cell it is about. */
  readonly field: string;
  readonly about?: string;
}

/** What is known of the company that a line belongs to. */
export interface TargetCompany {
  readonly companyId: CompanyId;
  readonly name: string;
  /** Code -> its name; undefined: could not be read. */
  readonly codes: (pay: PayKind) => ReadonlyMap<number, string> | undefined;
  /** By the number that people use. Undefined: could not be read. */
  readonly costCenters: ReadonlyMap<string, number> | undefined;
  /** By the company's own names, folded as heads are, and by the API's. Undefined: not asked for, or could not be read. */
  readonly leaveTypes?: ReadonlyMap<string, { readonly type: LeaveType; readonly name: string }> | undefined;
}

/** What of somebody is read before a line can be planned. */
export type StandingKind = SheetKind | 'Absence' | 'Leave' | 'BankAccount';
export const isSheetKind = (kind: StandingKind): kind is SheetKind => SheetKind.safeParse(kind).success;

/** A line that a target understood: where its value goes. `cell` is the same for two lines about one place. */
export interface Meant<T = unknown> {
  readonly cell: string;
  readonly kind: StandingKind;
  readonly value: T;
  /** Of a target that is dated: the days it is about. The line belongs in the period of the first. */
  readonly days?: readonly [first: CalendarDate, ...others: CalendarDate[]];
}

/** Somebody's accounts in the period of their line, and whether that is the company's current one. */
export interface PersonBank {
  readonly accounts: readonly EmployeeBankAccount[];
  readonly inCurrent: boolean;
}

/** What stands there of people, as far as it was read. */
export interface StandingPeople {
  readonly absence: (id: EmployeeId) => PersonAbsence | undefined;
  readonly leave: (id: EmployeeId) => PersonLeave | undefined;
  readonly bank: (id: EmployeeId) => PersonBank | undefined;
}

export type Understood<T> =
  | { readonly ok: true; readonly meant: Meant<T>; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Everything to make steps of: one company, one period, the lines that are good. */
export interface PlanInput<T> extends StandingPeople {
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly mode: ImportMode;
  readonly lines: readonly {
    readonly at: number;
    readonly person: { readonly id: EmployeeId; readonly number: number; readonly name: string };
    readonly meant: Meant<T>;
  }[];
  /** Somebody of whom another line is left behind: what that line means is not known, so nothing of them is removed. */
  readonly keeps: (id: EmployeeId) => boolean;
  readonly standing: (kind: StandingKind, id: EmployeeId) => readonly PayLine[] | undefined;
  readonly days: (kind: StandingKind, id: EmployeeId) => Days | undefined;
  readonly codeName: (pay: PayKind, code: number) => string;
  readonly newId: () => StepId;
}

/** What became of each line: a step, or it stood there already. */
export interface Planned {
  readonly steps: readonly PlannedStep[];
  /** By the line's place in the file: its step; null: it stands there so. */
  readonly ends: ReadonlyMap<number, StepId | null>;
  /** Lines that would stand beside one just like them. */
  readonly sameThere: readonly number[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly same: number;
  };
}

/**
 * A kind of data that files may hold. The importer knows what all of them share (people, companies, periods, cells) and none of
 * them by name; a target that is in the list of `index.ts` is recognised, mapped, checked and staged like every other.
 */
export interface ImportTarget<T = unknown> {
  readonly id: string;
  /** Fields of its own beside whose, where and when; `keyed`: a column each for many of them. */
  readonly fields: readonly { readonly id: string; readonly keyed: boolean }[];
  /** The column whose cells make lines. */
  readonly valueField: string;
  /** The column whose texts may be decimals, where that is another one. */
  readonly decimalField?: string;
  /** Columns without which a head is not one of this target's. */
  readonly needs?: readonly string[];
  /** Lines belong in the period of their own date; a period in the file says nothing. */
  readonly dated?: boolean;
  /** What a column is by its head; null: not one of this target's. */
  role(head: string): ColumnRole | null;
  /** The same once a person said that the file is of this target: what its heads leave open is settled then. */
  roleWhenChosen?(head: string): ColumnRole | null;
  understand(line: FileLine, company: TargetCompany, decimal: ',' | '.' | null): Understood<T>;
  /** Lines of one company that what stands there does not allow, also beside one another. Without it: all are allowed. */
  refuse?(lines: PlanInput<T>['lines'], standing: StandingPeople): ReadonlyMap<number, Finding>;
  plan(input: PlanInput<T>): Planned;
  /** Whether a step that is staged already is about one of these lines, so that the new ones take its place. */
  replaces(input: PlanInput<T>): (step: PlannedStep) => boolean;
}
