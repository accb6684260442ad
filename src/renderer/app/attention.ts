import type { ChangeSetSummary } from '../../shared/ipc/changes.js';

/** Nothing more happens to this set until a person looks, decides or says "go on". A settled set is history. */
export function waitsForPerson({ activity, state, counts }: ChangeSetSummary): boolean {
  if (activity === 'interrupted' || activity === 'quarantined' || activity === 'paused') return true;
  return state === 'sending' && counts.uncertain > 0 && activity !== 'running';
}

/** What the rail counts: sets that wait for a person, drafts among them. What is being sent just now does not. */
export const needsAttention = (set: ChangeSetSummary): boolean =>
  waitsForPerson(set) || (set.state !== 'sending' && set.state !== 'settled');
