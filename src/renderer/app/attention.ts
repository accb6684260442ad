import type { ChangeSetSummary } from '../../shared/ipc/changes.js';

/** Whether a person has something to decide or look after in this set. A settled set is history. */
export function needsAttention(set: ChangeSetSummary): boolean {
  if (set.activity === 'interrupted' || set.activity === 'quarantined') return true;
  return set.counts.uncertain > 0 || (set.state !== 'settled' && set.counts.refused > 0);
}
