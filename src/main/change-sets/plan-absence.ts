import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { AbsenceItem } from '../../shared/domain/absence.js';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { ReportKind } from '../../shared/ipc/absence.js';
import { AbsenceStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

/**
 * What one absence step sends. `kind`: of a report, and of the case that becomes more. `percentSent`: of a partial recovery, the number that goes over the
 * wire for `percentage`, what is still absent. `firstDayBack`: of a recovery.
 */
export const AbsencePlan = z.object({
  from: CalendarDate,
  percentage: z.int(),
  reported: CalendarDate,
  kind: ReportKind.nullable(),
  percentSent: z.int().nullable(),
  firstDayBack: CalendarDate.nullable(),
});
export type AbsencePlan = z.infer<typeof AbsencePlan>;

/** An absence that begins, becomes more or less, or ends. The API can change or delete none of it. */
export interface AbsenceStep extends StepBase {
  readonly kind: AbsenceStepKind;
  readonly absence: AbsencePlan;
  /** The line that runs; null when one begins. */
  readonly current: AbsenceItem | null;
}

export const absenceStepShape = {
  kind: AbsenceStepKind,
  absence: AbsencePlan,
  current: z.object(AbsenceItem.shape).nullable(),
};

export const isAbsenceStep = ofKind<AbsenceStep>(AbsenceStepKind.options);
