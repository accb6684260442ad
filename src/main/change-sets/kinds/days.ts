import type { RecordKind } from '../../../shared/ipc/changes.js';
import type { FieldChange } from '../../../shared/ipc/changes.js';
import type { DaysFigures, DaysOf, DaysStep } from '../plan-days.js';
import type { Line } from '../ports.js';
import type { StepDescription, Undo } from './description.js';

const records: Readonly<Record<DaysOf, RecordKind>> = {
  variable: 'days-variable',
  fixed: 'days-fixed',
  worked: 'days-worked',
};

/** An employee has one figure of each kind in a period: there is nothing to tell apart. */
export const daysLine = ({ days, plusMinus }: DaysFigures): Line => ({
  id: null,
  values: { days: String(days), ...(plusMinus !== null && { plusMinus: String(plusMinus) }) },
});

export function daysChanges(before: DaysFigures, after: DaysFigures): FieldChange[] {
  const [old, wanted] = [daysLine(before).values, daysLine(after).values];
  return Object.keys(wanted)
    .map((field) => ({ field, before: old[field] ?? null, after: wanted[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

export function describeDays({ employee, daysOf, current, wanted }: DaysStep): StepDescription {
  return {
    record: records[daysOf],
    subject: '',
    target: `${employee.id}/days/${daysOf}`,
    scope: null,
    current: daysLine(current),
    wanted: daysLine(wanted).values,
    fields: Object.keys(daysLine(wanted).values),
    replaces: true,
    // Fixed days hold from the period on: what stood before it stays.
    rewritesHistory: false,
  };
}

/** The figures that stood there right before the call. */
export const undoDays: Undo<DaysStep> = (plan, { before }, newStepId) => {
  const days = Number(before.lines[0]?.values['days'] ?? Number.NaN);
  if (!Number.isInteger(days)) return 'not-read';
  const plusMinus = plan.wanted.plusMinus === null ? null : Number(before.lines[0]?.values['plusMinus'] ?? 0);
  const wanted = { days, plusMinus };
  const fields = daysChanges(plan.wanted, wanted);
  return fields.length === 0 ? 'already-so' : { ...plan, id: newStepId(), wanted, current: plan.wanted, fields };
};
