import type { AbsenceItem } from '../../../shared/domain/absence.js';
import { lastDayBefore } from '../../../shared/domain/absence-checks.js';
import type { AbsenceStep } from '../plan-absence.js';
import type { Line } from '../ports.js';
import type { StepDescription, Undo } from './description.js';

/** A line as it is compared and shown. Its kind is left out: no review, receipt or evidence shows it. */
export const absenceLine = (
  item: Pick<AbsenceItem, 'percentage' | 'reported' | 'endReported'> & { start: string; end: string | null },
): Line['values'] => ({
  absentFrom: item.start,
  absence: String(item.percentage),
  reportedOn: item.reported,
  absentUntil: item.end,
  recoveryReportedOn: item.endReported,
});

/** The line that the step should leave behind. */
export function plannedAbsence({ kind, absence, current }: AbsenceStep): Line {
  const { from, percentage, reported, firstDayBack } = absence;
  if (kind === 'absence.recover' && current && firstDayBack) {
    const end = lastDayBefore(firstDayBack);
    return { id: String(current.id), values: absenceLine({ ...current, end, endReported: reported }) };
  }
  return { id: null, values: absenceLine({ start: from, percentage, reported, end: null, endReported: null }) };
}

const shownFields = {
  'absence.report': ['absentFrom', 'absence', 'reportedOn'],
  'absence.relapse': ['absentFrom', 'absence', 'reportedOn'],
  'absence.more': ['absentFrom', 'absence', 'reportedOn'],
  'absence.partial': ['absentFrom', 'absence', 'percentSent', 'reportedOn'],
  'absence.recover': ['firstDayBack', 'absentUntil', 'recoveryReportedOn'],
} as const satisfies Record<AbsenceStep['kind'], readonly string[]>;

export function describeAbsence(step: AbsenceStep): StepDescription {
  const { employee, absence, current, kind } = step;
  return {
    record: 'Absence',
    subject: '',
    // One thing at a time: what somebody enters after it takes its place.
    target: `${employee.id}/absence`,
    scope: null,
    current: current && { id: String(current.id), values: absenceLine(current) },
    wanted: {
      ...plannedAbsence(step).values,
      firstDayBack: absence.firstDayBack,
      percentSent: absence.percentSent === null ? null : String(absence.percentSent),
    },
    fields: shownFields[kind],
    replaces: current !== null,
    rewritesHistory: false,
    noWayBack: true,
  };
}

/** Old and new of a step, before anything was read again. */
export const absenceChanges = (step: Omit<AbsenceStep, 'fields'>): AbsenceStep['fields'] => {
  const { fields, current, wanted } = describeAbsence({ ...step, fields: [] });
  return fields
    .map((field) => ({ field, before: current?.values[field] ?? null, after: wanted[field] ?? null }))
    .filter(({ before, after }) => before !== after);
};

/** The API can neither change nor delete an absence. */
export const undoAbsence: Undo<AbsenceStep> = () => 'no-way-back';
