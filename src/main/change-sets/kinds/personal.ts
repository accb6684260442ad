import { type PersonalChanges, type PersonalField, personalFields } from '../../../shared/domain/personal-data.js';
import type { FieldChange } from '../../../shared/ipc/changes.js';
import type { PersonalStep } from '../plan-personal.js';
import type { StepDescription, Undo } from './description.js';

/** Compared by the changed fields alone: another field that a colleague changes goes back as it is read before the call. */
export const describePersonal = (step: PersonalStep): StepDescription => {
  const fields = changedFields(step.personal);
  return {
    record: 'PersonalInfo',
    subject: '',
    target: `${step.employee.id}/personal`,
    scope: null,
    current: { id: null, values: Object.fromEntries(step.fields.map(({ field, before }) => [field, before])) },
    wanted: Object.fromEntries(fields.map((field) => [field, step.personal[field] || null])),
    fields,
    replaces: true,
    // It names the period from which it holds.
    rewritesHistory: false,
  };
};

/** The same fields as they stood right before the call, from the same period on. The other fields stay as they are now. */
export const undoPersonal: Undo<PersonalStep> = (plan, { before }, newStepId) => {
  const [old, ...others] = before.lines;
  if (!old || others.length > 0) return 'not-read';
  const personal: PersonalChanges = {};
  for (const field of changedFields(plan.personal)) personal[field] = old.values[field] ?? '';
  // Nmbrs is known to want both: there is no way back to a record without them.
  if (personal.lastName === '' || personal.birthday === '') return 'nothing-before';
  const fields = personalChanges((field) => plan.personal[field] || null, personal);
  return fields.length === 0 ? 'already-so' : { ...plan, id: newStepId(), personal, fields };
};

/** Old and new of the fields that differ, in the order in which people read them. */
export const personalChanges = (
  before: (field: PersonalField) => string | null,
  changes: PersonalChanges,
): FieldChange[] =>
  changedFields(changes)
    .map((field) => ({ field, before: before(field), after: changes[field] || null }))
    .filter((change) => change.before !== change.after);

const changedFields = (changes: PersonalChanges): PersonalField[] =>
  personalFields.filter((field) => changes[field] !== undefined);
