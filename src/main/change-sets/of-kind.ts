import type { PlannedStep } from './plan.js';

/**
 * Whether a planned step is one of these kinds. By `kind` alone: a field that one sort of step has today, another may have
 * tomorrow.
 */
export function ofKind<S extends PlannedStep>(kinds: readonly S['kind'][]): (step: PlannedStep) => step is S {
  const known: ReadonlySet<string> = new Set(kinds);
  return (step): step is S => known.has(step.kind);
}
