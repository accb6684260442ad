import {
  type AddressField,
  addressFields,
  type AddressProblem,
  type AddressValues,
  checkAddress,
  emptyAddress,
  normaliseAddress,
} from '../../../../shared/domain/address.js';
import { addPeriods, type Period } from '../../../../shared/domain/period.js';
import type { ChangeSet, Step, AddressStepKind } from '../../../../shared/ipc/changes.js';
import { asksForState } from './countries.js';

/** What somebody is filling in. */
export interface AddressDraft {
  readonly way: AddressStepKind;
  readonly period: Period;
  readonly values: AddressValues;
}

/** The fields that differ from what stands in Nmbrs, once written the way the post does. */
export function changedFields(before: AddressValues, after: AddressValues): AddressField[] {
  const [was, becomes] = [normaliseAddress(before), normaliseAddress(after)];
  return addressFields.filter((field) => was[field] !== becomes[field]);
}

/** State or province only where it is filled in, or where the country's addresses have one. */
export function shownFields(values: AddressValues, before: AddressValues = emptyAddress): AddressField[] {
  const state = values.stateProvince !== '' || before.stateProvince !== '' || asksForState(values.country);
  return addressFields.filter((field) => field !== 'stateProvince' || state);
}

/** A problem is told once its field was left or staging was tried; a required field does not scold an empty form. */
export function problemsToShow(
  values: AddressValues,
  visited: ReadonlySet<AddressField>,
  tried: boolean,
): Partial<Record<AddressField, AddressProblem>> {
  const all = checkAddress(normaliseAddress(values));
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => tried || addressFields.some((f) => f === field && visited.has(f))),
  );
}

/** The period in view and the twelve after it. */
export const movePeriods = (from: Period): Period[] =>
  Array.from({ length: 13 }, (_, steps) => addPeriods(from, steps));

/** The staged change of this employee's home address in a set, if it has one. */
export function stagedAddress(set: Pick<ChangeSet, 'steps'>, employeeId: number): Step | undefined {
  return set.steps.find(
    (step) => step.employee.id === employeeId && step.record === 'HomeAddress' && step.status === 'planned',
  );
}

/** What the address becomes when the step is carried out. */
export function withStep(before: AddressValues, step: Step): AddressValues {
  const after: Record<AddressField, string> = { ...before };
  for (const change of step.fields) {
    const field = addressFields.find((name) => name === change.field);
    if (field) after[field] = change.after ?? '';
  }
  return after;
}

/** Which of the two ways a staged change of an address goes. */
export const wayOf = (step: Pick<Step, 'kind'> | undefined): AddressStepKind =>
  step?.kind === 'address.correct' ? 'address.correct' : 'address.move';
