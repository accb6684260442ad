import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import { takenOf, totalOf, waitingOf } from '../../changes/index.js';

/** Where a set stands, in the one way that its line in the list says it. */
export type Standing =
  | { readonly kind: 'running' | 'paused' | 'suspended' | 'interrupted'; readonly done: number; readonly total: number }
  | { readonly kind: 'quarantined' }
  | { readonly kind: 'uncertain'; readonly count: number }
  | { readonly kind: 'draft'; readonly count: number }
  | { readonly kind: 'all' }
  /** Each line stands in Nmbrs; of some that was read, not answered. */
  | { readonly kind: 'arrived'; readonly count: number }
  | { readonly kind: 'some'; readonly done: number; readonly total: number }
  | { readonly kind: 'nothing' };

export function standingOf(set: ChangeSetSummary): Standing {
  const { counts, activity, state } = set;
  const total = totalOf(counts);
  const done = total - waitingOf(counts);
  if (activity === 'quarantined') return { kind: 'quarantined' };
  if (state === 'settled') return settled(set, total);
  if (state !== 'sending') return { kind: 'draft', count: total };
  if (activity !== 'idle') return { kind: activity, done, total };
  // Nothing is under way and nothing waits its turn: only a person's decision is missing.
  return waitingOf(counts) === 0 && counts.uncertain > 0
    ? { kind: 'uncertain', count: counts.uncertain }
    : { kind: 'running', done, total };
}

function settled({ counts }: ChangeSetSummary, total: number): Standing {
  if (counts.confirmed === total) return { kind: 'all' };
  if (counts.confirmed + counts.present === total) return { kind: 'arrived', count: total };
  const sent = takenOf(counts) + counts.refused + counts.uncertain;
  return sent === 0 ? { kind: 'nothing' } : { kind: 'some', done: counts.confirmed, total };
}
