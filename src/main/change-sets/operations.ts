import type { StepKind } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';
import { ok, type Result } from '../../shared/errors.js';
import type { GroupSnapshot, TypedOperation, WriteOperation } from './ports.js';

export type Operations = ReadonlyMap<StepKind, WriteOperation>;

/** The operation of a step. Throws when nobody provided it: a mistake in the composition, not in the data. */
export function operationOf(operations: Operations, step: PlannedStep): WriteOperation {
  const operation = operations.get(step.kind);
  if (!operation) throw new Error(`No operation for ${step.kind}`);
  return operation;
}

/** An operation for every step, of one that knows its own kind of step. Throws at a step of another kind: see above. */
export function typed<S extends PlannedStep>(
  is: (step: PlannedStep) => step is S,
  operation: TypedOperation<S>,
): WriteOperation {
  const own = (step: PlannedStep): S => {
    if (!is(step)) throw new Error(`${operation.kind} cannot carry out ${step.kind}`);
    return step;
  };
  const { kind, effect, hasUnprotectedMode, namesPeriodBefore, readMany, ready, batch } = operation;
  return {
    kind,
    effect,
    hasUnprotectedMode,
    ...(namesPeriodBefore && { namesPeriodBefore }),
    group: (step) => operation.group(own(step)),
    planned: (step, image) => operation.planned(own(step), image),
    read: (step) => operation.read(own(step)),
    ...(readMany && { readMany: (steps) => readMany(steps.map(own)) }),
    ...(ready && { ready: (step) => ready(own(step)) }),
    send: (step, unprotected, intent) => operation.send(own(step), unprotected, intent),
    ...(batch && {
      batch: {
        key: (step) => batch.key(own(step)),
        apart: (step) => batch.apart(own(step)),
        send: (steps, unprotected) => batch.send(steps.map(own), unprotected),
      },
    }),
  };
}

/** Whether everything is at hand that these steps send. All are of this operation's kind. */
export async function readyAll(operation: WriteOperation, steps: readonly PlannedStep[]): Promise<Result<void>> {
  for (const step of operation.ready ? steps : []) {
    const answer = await operation.ready?.(step);
    if (answer && !answer.ok) return answer;
  }
  return ok(undefined);
}

/** The before-image of each step, in their order, with as few calls as the operation can. All steps are of its kind. */
export async function readAll(
  operation: WriteOperation,
  steps: readonly PlannedStep[],
): Promise<Result<readonly GroupSnapshot[]>> {
  if (operation.readMany && steps.length > 1) return operation.readMany(steps);
  const snapshots: GroupSnapshot[] = [];
  for (const step of steps) {
    const answer = await operation.read(step);
    if (!answer.ok) return answer;
    snapshots.push(answer.data);
  }
  return ok(snapshots);
}
