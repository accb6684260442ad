import { z } from 'zod';
import { AbsenceItem } from '../domain/absence.js';
import { isAbsenceKind, type AbsenceKind } from '../domain/absence-kinds.js';
import { CalendarDate } from '../domain/calendar-date.js';
import { AbsenceId, CompanyId, EmployeeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { ChangeSet } from './changes.js';
import { Instant } from './common.js';

/**
 * Kinds of absence are medical or close to it: no list carries them. `absence.kind` gives one when a person asks for it,
 * and causes and comments are never read at all.
 */
export const ListedAbsence = AbsenceItem.extend({ employeeId: EmployeeId });
export type ListedAbsence = z.infer<typeof ListedAbsence>;

/** A time in service; `end` null: until further notice. */
export const Service = z.strictObject({ start: CalendarDate, end: CalendarDate.nullable() });

/** `service` null: it could not be read, so dates outside it are not found. */
export const PersonAbsence = z.strictObject({
  items: z.array(AbsenceItem),
  service: z.array(Service).nullable(),
  readAt: Instant,
});
export type PersonAbsence = z.infer<typeof PersonAbsence>;

export const ReportKind = z.custom<AbsenceKind>((value) => typeof value === 'number' && isAbsenceKind(value));

const Percentage = z.int().min(1).max(100);

/**
 * What Nmbrs takes the number in a partial recovery to be: what is still absent, or what has recovered. The reference
 * does not say; a person chooses, and both are shown before sending.
 */
export const PercentReading = z.enum(['absent', 'recovered']);
export type PercentReading = z.infer<typeof PercentReading>;

/**
 * - report: one or several people, sick from `start` on. `otherCause`: those of them for whom a person said that this is
 *   no relapse; never what it is.
 * - more: more absent than now from a day on, in the case that runs.
 * - partial: still `percentage` absent from a day on. - recover: back for all hours on `firstDayBack`.
 */
export const StageAbsence = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('report'),
    companyId: CompanyId,
    people: z.array(EmployeeId).min(1).max(500),
    otherCause: z.array(EmployeeId).max(500),
    start: CalendarDate,
    percentage: Percentage,
    kind: ReportKind,
    reported: CalendarDate,
  }),
  z.strictObject({
    act: z.literal('more'),
    companyId: CompanyId,
    employeeId: EmployeeId,
    absenceId: AbsenceId,
    from: CalendarDate,
    percentage: Percentage,
    reported: CalendarDate,
  }),
  z.strictObject({
    act: z.literal('partial'),
    companyId: CompanyId,
    employeeId: EmployeeId,
    absenceId: AbsenceId,
    from: CalendarDate,
    percentage: Percentage,
    reads: PercentReading,
    reported: CalendarDate,
  }),
  z.strictObject({
    act: z.literal('recover'),
    companyId: CompanyId,
    employeeId: EmployeeId,
    absenceId: AbsenceId,
    firstDayBack: CalendarDate,
    reported: CalendarDate,
  }),
]);
export type StageAbsence = z.infer<typeof StageAbsence>;

/** Why somebody's absence cannot be entered so (`domain/absence-checks.ts`). */
export const AbsenceRefusal = z.strictObject({
  employeeId: EmployeeId,
  problem: z.enum([
    'no-date',
    'no-report-date',
    'percentage',
    'overlap',
    'out-of-service',
    'end-out-of-service',
    'before-start',
    'direction',
    'not-more',
    'ended',
  ]),
});
export type AbsenceRefusal = z.infer<typeof AbsenceRefusal>;

/** Figures as the page shows them. `department` null: all. `today`: the clerk's day, until which is counted. */
export const SaveFigures = z.strictObject({
  companyId: CompanyId,
  year: z.int().min(2000).max(2100),
  department: z.string().min(1).max(300).nullable(),
  weighted: z.boolean(),
  today: CalendarDate,
  format: z.enum(['xlsx', 'csv']),
});
export type SaveFigures = z.infer<typeof SaveFigures>;

export const absenceContract = {
  /** Every line of every employee of a company, in one call. `unplaced`: lines whose start is no date. */
  list: {
    input: z.strictObject({ companyId: CompanyId }),
    output: z.strictObject({ items: z.array(ListedAbsence), unplaced: z.int(), readAt: Instant }),
  },
  /** One employee's lines, with the times in service that they must lie in. */
  person: { input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId }), output: PersonAbsence },
  /** The kind of one case, when a person asks to see it. `kind` null: not on the API's list; `text` is Nmbrs' own. */
  kind: {
    input: z.strictObject({ employeeId: EmployeeId, dossier: z.int() }),
    output: z.strictObject({ kind: ReportKind.nullable(), text: z.string() }),
  },
  /**
   * Stages what was entered, for all people or, with anything in `refused`, for nobody. The set is that of the period in
   * which the first day lies.
   */
  stage: {
    input: StageAbsence,
    output: z.strictObject({
      set: ChangeSet.nullable(),
      refused: z.array(AbsenceRefusal),
      period: Period,
    }),
  },
  /** Main counts and writes; the file's name comes back without its folder, null: cancelled. */
  saveFigures: { input: SaveFigures, output: z.strictObject({ name: z.string().nullable() }) },
} as const;
