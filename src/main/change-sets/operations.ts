import type { StepKind } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';
import type { WriteOperation } from './ports.js';

export type Operations = ReadonlyMap<StepKind, WriteOperation>;

/** The operation of a step. Throws when nobody provided it: a mistake in the composition, not in the data. */
export function operationOf(operations: Operations, step: PlannedStep): WriteOperation {
  const operation = operations.get(step.kind);
  if (!operation) throw new Error(`No operation for ${step.kind}`);
  return operation;
}
