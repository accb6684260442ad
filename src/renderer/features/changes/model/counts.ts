import type { StepCounts } from '../../../../shared/ipc/changes.js';

/** Steps of a set that the server has taken: confirmed, found there, or accepted without a read. */
export const takenOf = (counts: StepCounts): number => counts.confirmed + counts.present + counts.accepted;

/** Steps that may still go out. */
export const waitingOf = (counts: StepCounts): number => counts.planned + counts.sent;

export const totalOf = (counts: StepCounts): number =>
  takenOf(counts) + waitingOf(counts) + counts.refused + counts.uncertain + counts['not-sent'];
