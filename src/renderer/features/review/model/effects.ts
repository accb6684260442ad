import type { StepKind } from '../../../../shared/ipc/changes.js';

export interface Effect {
  readonly kind: StepKind;
  readonly count: number;
}

/** How often each kind of step is in the set, in the order of first appearance. */
export function effectsOf(steps: readonly { readonly kind: StepKind }[]): Effect[] {
  const counts = new Map<StepKind, number>();
  for (const { kind } of steps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
