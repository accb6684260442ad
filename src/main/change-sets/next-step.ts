import type { StepId } from '../../shared/domain/ids.js';
import { operationOf, type Operations } from './operations.js';
import type { SetState } from './state.js';
import { isOpen, isSendable, needsRead, type StepState } from './step-state.js';

export interface NextStep {
  readonly stepId: StepId;
  readonly what: 'read' | 'send';
}

/**
 * What comes next in a set that was started: reads that are due, then the first step that may go out.
 * `openGroups`: groups with a call whose fate is open, in any set of the connection; those wait.
 */
export function nextStep(
  state: SetState,
  operations: Operations,
  openGroups: ReadonlyMap<string, readonly StepId[]>,
  maySend: boolean,
): NextStep | null {
  if (state.started === null) return null;
  const steps = [...state.steps.values()];
  const due = steps.find(needsRead);
  if (due) return { stepId: due.plan.id, what: 'read' };
  if (!maySend || state.paused) return null;
  const free = (step: StepState): boolean => {
    const holders = openGroups.get(operationOf(operations, step.plan).group(step.plan)) ?? [];
    return holders.every((id) => id === step.plan.id);
  };
  const next = steps.find((step) => isSendable(step) && free(step));
  return next ? { stepId: next.plan.id, what: 'send' } : null;
}

/** Groups in which a second call would have to wait, with the steps that hold them. */
export function openGroups(
  states: readonly SetState[],
  operations: Operations,
): ReadonlyMap<string, readonly StepId[]> {
  const groups = new Map<string, StepId[]>();
  for (const state of states) {
    if (state.started === null) continue;
    for (const step of state.steps.values()) {
      if (!isOpen(step)) continue;
      const group = operationOf(operations, step.plan).group(step.plan);
      groups.set(group, [...(groups.get(group) ?? []), step.plan.id]);
    }
  }
  return groups;
}
