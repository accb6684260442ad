import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import { waitsForPerson } from '../../../app/attention.js';

export type GroupKey = 'attention' | 'busy' | 'draft' | 'done';

export interface SetGroup {
  readonly key: GroupKey;
  readonly sets: readonly ChangeSetSummary[];
}

const order: readonly GroupKey[] = ['attention', 'busy', 'draft', 'done'];

export function groupOf(set: ChangeSetSummary): GroupKey {
  if (waitsForPerson(set)) return 'attention';
  if (set.state === 'sending') return 'busy';
  return set.state === 'settled' ? 'done' : 'draft';
}

/** What needs a person first, then what runs; within a group the last touched first. Empty groups are left out. */
export function groupSets(sets: readonly ChangeSetSummary[]): SetGroup[] {
  const newest = sets.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  return order
    .map((key) => ({ key, sets: newest.filter((set) => groupOf(set) === key) }))
    .filter((group) => group.sets.length > 0);
}

/** The set that the page shows when its address names none. */
export const firstSet = (sets: readonly ChangeSetSummary[]): ChangeSetSummary | undefined =>
  groupSets(sets)[0]?.sets[0];
