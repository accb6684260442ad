import type { StepKind } from '../../../../shared/ipc/changes.js';

export type TitleKey = 'move' | 'correct' | 'mixed' | 'none';

const single: Readonly<Record<StepKind, TitleKey>> = { 'address.move': 'move', 'address.correct': 'correct' };

/** Which title a set bears, by the kinds of step in it. `none`: an empty set, or one that could not be read. */
export function titleKey(kinds: readonly StepKind[]): TitleKey {
  const [first, ...others] = new Set(kinds);
  if (first === undefined) return 'none';
  return others.length === 0 ? single[first] : 'mixed';
}
