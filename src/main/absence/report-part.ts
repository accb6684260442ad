import { type AbsenceCase, relapseOf } from '../../shared/domain/absence.js';
import type { AbsenceKind } from '../../shared/domain/absence-kinds.js';
import type { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { AbsenceStep } from '../change-sets/plan-absence.js';

interface Report {
  readonly start: CalendarDate;
  readonly percentage: number;
  readonly kind: AbsenceKind;
  readonly reported: CalendarDate;
}

/** A sick report as a step has it: a relapse when less than four weeks lie between, unless the cause is another one. */
export function reportPart(
  { start, percentage, kind, reported }: Report,
  cases: readonly AbsenceCase[],
  otherCause: boolean,
): Pick<AbsenceStep, 'kind' | 'absence' | 'current'> {
  const relapse = !otherCause && relapseOf(cases, start) !== null;
  return {
    kind: relapse ? 'absence.relapse' : 'absence.report',
    absence: { from: start, percentage, reported, kind, percentSent: null, firstDayBack: null },
    current: null,
  };
}
