import type { FieldChange } from '../../shared/ipc/changes.js';
import { describeStep, type StepDescription } from './kinds/index.js';
import type { PlannedStep } from './plan.js';
import type { GroupSnapshot, Line } from './ports.js';

/**
 * Old and new of a step, as people review it: old is what the check read, because that is what sending replaces.
 * A field that somebody else changed since staging is in it, even when the clerk never touched it.
 * As staged until the check read something to compare with, or when nothing differs any more.
 */
export function reviewedFields(plan: PlannedStep, reviewed: GroupSnapshot | null): FieldChange[] {
  const about = describeStep(plan);
  if (!reviewed || !about.replaces) return [...plan.fields];
  if (about.whole) return reviewed.lines.length === 0 ? [...plan.fields] : reviewed.lines.map(about.whole.field);
  const line = standing(about, reviewed);
  const fields = about.fields
    .map((field) => ({ field, before: readText(about, line, field), after: about.wanted[field] || null }))
    .filter(({ before, after }) => before !== after);
  // What no read gives back (a line's cost center, comment) cannot be compared: it is shown as it was staged.
  const unread = plan.fields.filter(({ field }) => !about.fields.includes(field) && !(field in about.wanted));
  return fields.length === 0 ? [...plan.fields] : [...fields, ...unread];
}

/** What somebody else changed between staging and the check: then -> now in Nmbrs. */
export function changedElsewhere(plan: PlannedStep, reviewed: GroupSnapshot | null): FieldChange[] {
  const about = describeStep(plan);
  if (!reviewed || !about.replaces) return [];
  if (about.whole) return comeAndGone(about.whole, reviewed.lines);
  const line = standing(about, reviewed);
  return about.fields
    .map((field) => ({ field, before: about.current?.values[field] || null, after: readText(about, line, field) }))
    .filter(({ before, after }) => before !== after);
}

/** Lines that came, went or got another amount since staging. */
function comeAndGone({ lines, field }: NonNullable<StepDescription['whole']>, now: readonly Line[]): FieldChange[] {
  const after = new Map(now.map((line) => [line.id, line]));
  const known = new Set(lines.map(({ id }) => id));
  const gone = lines.map((line) => ({ ...field(line), after: textOf(after.get(line.id), field) }));
  const come = now
    .filter(({ id }) => !known.has(id))
    .map((line) => ({ ...field(line), before: null, after: textOf(line, field) }));
  return [...gone, ...come].filter(({ before, after: text }) => before !== text);
}

const textOf = (line: Line | undefined, field: (line: Line) => FieldChange): string | null =>
  line ? field(line).before : null;

/** The record that the step is about: the one that stood there when it was staged, else the one there is now. */
function standing({ current }: StepDescription, { lines }: GroupSnapshot): Line | null {
  return lines.find(({ id }) => current !== null && id === current.id) ?? lines[0] ?? null;
}

/** A field that the read does not give back is taken to be as it was: there is nothing better to show. */
function readText({ current }: StepDescription, line: Line | null, field: string): string | null {
  if (line && !(field in line.values)) return current?.values[field] || null;
  return line?.values[field] || null;
}
