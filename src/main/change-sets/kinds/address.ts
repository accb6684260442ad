import { addressFields, AddressValues, checkAddress } from '../../../shared/domain/address.js';
import { AddressId } from '../../../shared/domain/ids.js';
import type { FieldChange } from '../../../shared/ipc/changes.js';
import { holds } from '../lines.js';
import type { AddressStep } from '../plan.js';
import type { Line } from '../ports.js';
import type { Attempt } from '../step-state.js';
import type { StepDescription, Undo } from './description.js';

/** Empty text and absent are the same to a reader of an address, so they compare as equal. */
export const addressLine = (address: AddressValues): Line['values'] =>
  Object.fromEntries(addressFields.map((field) => [field, address[field] === '' ? null : address[field]]));

export const describeAddress = (step: AddressStep): StepDescription => ({
  record: step.addressKind,
  subject: '',
  target: `${step.employee.id}/${step.addressKind}`,
  scope: null,
  current: step.current && { id: String(step.current.id), values: addressLine(step.current.values) },
  wanted: addressLine(step.address),
  fields: addressFields,
  replaces: true,
  rewritesHistory: step.kind === 'address.correct',
  // Staging refuses it; an undo puts back whatever stood there.
  doubtfulPostalCode: checkAddress(step.address).postalCode !== undefined,
});

/**
 * - move: the old address as a move from the same period. That it then takes the place of ours is our reading of
 *   Address_Insert; both stay in Nmbrs' own history.
 * - correct: the record with its old values (Address_Update).
 */
export const undoAddress: Undo<AddressStep> = (plan, attempt, newStepId) => {
  const before = standingBefore(plan, attempt);
  if (typeof before === 'string') return before;
  const ours = idOfOurs(plan, attempt);
  const address = addressOf(before, plan);
  if (ours === null || address === null) return 'not-read';
  const fields = differences(plan.address, address);
  if (fields.length === 0) return 'already-so';
  return {
    ...plan,
    id: newStepId(),
    address,
    current: {
      id: ours,
      isDefault: plan.current?.isDefault ?? plan.addressKind === 'HomeAddress',
      values: plan.address,
    },
    fields,
  };
};

/** What stood there right before the call. The API offers no way back to "no address at all" that we have. */
function standingBefore(plan: AddressStep, { before }: Attempt): Line | 'nothing-before' | 'not-read' {
  const [first, ...others] = before.lines;
  if (!first) return 'nothing-before';
  const known = before.lines.find(({ id }) => plan.current !== null && id === String(plan.current.id));
  return known ?? (others.length === 0 ? first : 'not-read');
}

/** The record that our call left behind: by the id that the API gave, else by the read that showed it. */
function idOfOurs(plan: AddressStep, attempt: Attempt): AddressId | null {
  if (plan.kind === 'address.correct') return plan.current?.id ?? null;
  const answered = attempt.answer?.kind === 'yes' ? attempt.answer.id : null;
  const read = attempt.after?.lines.find((line) => attempt.lines.some((planned) => holds([line], planned)))?.id ?? null;
  return AddressId.safeParse(Number(answered ?? read ?? Number.NaN)).data ?? null;
}

/** The old record as it can be written; a field that the read does not give back is taken from the staging. */
function addressOf({ values }: Line, plan: AddressStep): AddressValues | null {
  const text = addressFields.map((field) => [
    field,
    (field in values ? values[field] : plan.current?.values[field]) ?? '',
  ]);
  return AddressValues.safeParse(Object.fromEntries(text)).data ?? null;
}

const differences = (from: AddressValues, to: AddressValues): FieldChange[] =>
  addressFields
    .map((field) => ({ field, before: from[field] || null, after: to[field] || null }))
    .filter(({ before, after }) => before !== after);
