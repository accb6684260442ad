import type { StepId } from '../../shared/domain/ids.js';
import type { LeftOut } from '../../shared/ipc/changes.js';
import { afterInserted, waitingAgain } from './dependent.js';
import { undoStep } from './kinds/index.js';
import type { PlannedStep } from './plan.js';
import type { SetState } from './state.js';
import { lastAttempt, type StepState } from './step-state.js';

export interface Restage {
  readonly steps: readonly PlannedStep[];
  /** Lines that a person may expect in the new draft and that are not in it, each with why. */
  readonly leftOut: readonly LeftOut[];
}

type Outcome = PlannedStep | readonly PlannedStep[] | LeftOut['reason'] | 'no-question';

/**
 * The steps that would put back what stood before a settled set, in the reverse order of sending. They are ordinary steps:
 * the check reads again and says what changed since, and a person reviews them. What each kind puts back: `kinds/`.
 */
export function undoing(state: SetState, newStepId: () => StepId): Restage {
  const sent = [...state.steps.values()];
  const followers = new Map(
    sent.flatMap(({ plan }) => (plan.after === undefined ? [] : [[plan.after, plan.id] as const])),
  );
  const undoneAs = new Map<StepId, StepId>();
  const { steps, leftOut } = collect(sent.toReversed(), (step) => {
    const outcome = undone(step, newStepId);
    if (typeof outcome === 'string' || !('id' in outcome)) return outcome;
    undoneAs.set(step.plan.id, outcome.id);
    // What made room comes back only once what took its place is gone again: else both would stand there.
    const follower = followers.get(step.plan.id);
    const after = follower === undefined ? undefined : undoneAs.get(follower);
    return after === undefined ? outcome : { ...outcome, after };
  });
  // Putting back is not trying again, also where what is put back was a second try.
  return { steps: afterInserted(steps.map(({ again: _again, ...step }) => step)), leftOut };
}

/** The steps that Nmbrs refused or that were not sent, as they were planned. */
export function retrying(state: SetState, newStepId: () => StepId): Restage {
  const ids = new Map<StepId, StepId>();
  return collect([...state.steps.values()], ({ plan, status, notSent }) => {
    if (status !== 'refused' && status !== 'not-sent') return 'no-question';
    if (notSent === 'already-so') return 'already-so';
    const again = waitingAgain(plan, ids, state.steps);
    if (again === null) return 'uncertain';
    const id = newStepId();
    ids.set(plan.id, id);
    return { ...again, id, again: plan.id };
  });
}

function collect(steps: readonly StepState[], outcomeOf: (step: StepState) => Outcome): Restage {
  const outcomes = steps.map((step) => ({ step, outcome: outcomeOf(step) }));
  return {
    steps: outcomes.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : outcome)),
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
  return undoStep(plan, attempt, newStepId);
}
