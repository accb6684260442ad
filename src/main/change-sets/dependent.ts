import type { StepId } from '../../shared/domain/ids.js';
import type { PlannedStep } from './plan.js';
import { isRetryable, isSettled, lastAttempt, type StepState } from './step-state.js';

type Steps = ReadonlyMap<StepId, StepState>;

/**
 * Whether a step that waits for another may go.
 * - go: it waits for none, or the other one is confirmed by Nmbrs and a read showed it.
 * - wait: that may still become so.
 * - never: it did not, so this one is not sent. "Present" is not enough: what stands there may be somebody else's and go
 *   again; nor is a person's word, because no read stands behind it.
 */
export function mayFollow({ plan }: StepState, steps: Steps): 'go' | 'wait' | 'never' {
  if (plan.after === undefined) return 'go';
  const before = steps.get(plan.after);
  // Taken out of the plan, or lost with a crash between two stagings.
  if (!before) return 'never';
  if (before.status === 'confirmed' && before.decided !== 'accept') {
    const shown = lastAttempt(before)?.shown ?? null;
    if (shown === null) return 'wait';
    return shown ? 'go' : 'never';
  }
  return isSettled(before) ? 'never' : 'wait';
}

/** Not sent because of a step that may be tried again now: both are. */
export const mayComeBack = (step: StepState, steps: Steps): boolean => {
  const before = step.plan.after === undefined ? undefined : steps.get(step.plan.after);
  return step.notSent === 'step-before' && before !== undefined && isRetryable(before);
};

/** Without these steps and those that wait for one of them: alone they would do harm. */
export const withoutSteps = (steps: Steps, gone: ReadonlySet<StepId>): StepState[] =>
  [...steps.values()].filter(({ plan }) => !gone.has(plan.id) && !(plan.after !== undefined && gone.has(plan.after)));

/**
 * A step that is staged once more waits for the new form of the one it waited for (`ids`: old id -> new id), or for none
 * when that one stands in Nmbrs. Null: what became of that one is not known, so this one cannot be staged.
 */
export function waitingAgain(plan: PlannedStep, ids: ReadonlyMap<StepId, StepId>, steps: Steps): PlannedStep | null {
  if (plan.after === undefined) return plan;
  const { after, ...rest } = plan;
  const renewed = ids.get(after);
  if (renewed !== undefined) return { ...rest, after: renewed };
  const status = steps.get(after)?.status;
  return status === 'confirmed' || status === 'present' ? rest : null;
}

/** A bank account goes only after the one that comes in its place: in the order of `steps`, for each employee. */
export function afterInserted(steps: readonly PlannedStep[]): PlannedStep[] {
  return steps.map((step, at) => {
    if (step.kind !== 'bank.remove') return step;
    const insert = steps
      .slice(0, at)
      .findLast((other) => other.kind === 'bank.insert' && other.employee.id === step.employee.id);
    return insert ? { ...step, after: insert.id } : step;
  });
}
