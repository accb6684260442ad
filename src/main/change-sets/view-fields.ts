import { addressFields, type AddressField } from '../../shared/domain/address.js';
import type { FieldChange } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';
import type { GroupSnapshot, Line } from './ports.js';

/**
 * Old and new of a step, as people review it: old is what the check read, because that is what sending replaces.
 * A field that somebody else changed since staging is in it, even when the clerk never touched it.
 * As staged until the check read something to compare with, or when nothing differs any more.
 */
export function reviewedFields(plan: PlannedStep, reviewed: GroupSnapshot | null): FieldChange[] {
  if (!reviewed) return [...plan.fields];
  const line = standing(plan, reviewed);
  const fields = addressFields
    .map((field) => ({ field, before: readText(plan, line, field), after: plan.address[field] || null }))
    .filter(({ before, after }) => before !== after);
  return fields.length === 0 ? [...plan.fields] : fields;
}

/** What somebody else changed between staging and the check: then -> now in Nmbrs. */
export function changedElsewhere(plan: PlannedStep, reviewed: GroupSnapshot | null): FieldChange[] {
  if (!reviewed) return [];
  const line = standing(plan, reviewed);
  return addressFields
    .map((field) => ({ field, before: plan.current?.values[field] || null, after: readText(plan, line, field) }))
    .filter(({ before, after }) => before !== after);
}

/** The record that the step is about: the one that stood there when it was staged, else the one there is now. */
function standing({ current }: PlannedStep, { lines }: GroupSnapshot): Line | null {
  return lines.find(({ id }) => current !== null && id === String(current.id)) ?? lines[0] ?? null;
}

/** A field that the read does not give back is taken to be as it was: there is nothing better to show. */
function readText(plan: PlannedStep, line: Line | null, field: AddressField): string | null {
  if (line && !(field in line.values)) return plan.current?.values[field] || null;
  return line?.values[field] || null;
}
