import { addressFields, AddressValues } from '../../shared/domain/address.js';
import { AddressId, type StepId } from '../../shared/domain/ids.js';
import type { FieldChange, LeftOut } from '../../shared/ipc/changes.js';
import { holds } from './lines.js';
import type { PlannedStep } from './plan.js';
import type { Line } from './ports.js';
import type { SetState } from './state.js';
import { lastAttempt, type Attempt, type StepState } from './step-state.js';

export interface Restage {
  readonly steps: readonly PlannedStep[];
  /** Lines that a person may expect in the new draft and that are not in it, each with why. */
  readonly leftOut: readonly LeftOut[];
}

type Outcome = PlannedStep | LeftOut['reason'] | 'no-question';

/**
 * The steps that would put back what stood before a settled set, in the reverse order of sending. They are ordinary steps:
 * the check reads again and says what changed since, and a person reviews them.
 * - move: the old address as a move from the same period. That it then takes the place of ours is our reading of
 *   Address_Insert; both stay in Nmbrs' own history.
 * - correct: the record with its old values (Address_Update).
 */
export const undoing = (state: SetState, newStepId: () => StepId): Restage =>
  collect([...state.steps.values()].toReversed(), (step) => undone(step, newStepId));

/** The steps that Nmbrs refused or that were not sent, as they were planned. */
export const retrying = (state: SetState, newStepId: () => StepId): Restage =>
  collect([...state.steps.values()], ({ plan, status, notSent }) => {
    if (status !== 'refused' && status !== 'not-sent') return 'no-question';
    return notSent === 'already-so' ? 'already-so' : { ...plan, id: newStepId() };
  });

function collect(steps: readonly StepState[], outcomeOf: (step: StepState) => Outcome): Restage {
  const outcomes = steps.map((step) => ({ step, outcome: outcomeOf(step) }));
  return {
    steps: outcomes.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])),
    leftOut: outcomes.flatMap(({ step, outcome }) =>
      typeof outcome !== 'string' || outcome === 'no-question'
        ? []
        : [{ stepId: step.plan.id, employee: step.plan.employee, reason: outcome }],
    ),
  };
}

function undone(step: StepState, newStepId: () => StepId): Outcome {
  const { plan, status, decided } = step;
  if (status === 'refused' || status === 'not-sent' || status === 'planned') return 'no-question';
  if (status === 'uncertain' || status === 'sent') return 'uncertain';
  if (status === 'accepted') return 'not-read';
  const attempt = lastAttempt(step);
  // A person said that it is there; what stands in its place was never shown to be ours.
  if (decided === 'accept' || !attempt) return 'decided-by-person';
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
}

/** What stood there right before the call. The API offers no way back to "no address at all" that we have. */
function standingBefore(plan: PlannedStep, { before }: Attempt): Line | 'nothing-before' | 'not-read' {
  const [first, ...others] = before.lines;
  if (!first) return 'nothing-before';
  const known = before.lines.find(({ id }) => plan.current !== null && id === String(plan.current.id));
  return known ?? (others.length === 0 ? first : 'not-read');
}

/** The record that our call left behind: by the id that the API gave, else by the read that showed it. */
function idOfOurs(plan: PlannedStep, attempt: Attempt): AddressId | null {
  if (plan.kind === 'address.correct') return plan.current?.id ?? null;
  const answered = attempt.answer?.kind === 'yes' ? attempt.answer.id : null;
  const read = attempt.after?.lines.find((line) => attempt.lines.some((planned) => holds([line], planned)))?.id ?? null;
  return AddressId.safeParse(Number(answered ?? read ?? Number.NaN)).data ?? null;
}

/** The old record as it can be written; a field that the read does not give back is taken from the staging. */
function addressOf({ values }: Line, plan: PlannedStep): AddressValues | null {
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
