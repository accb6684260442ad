import type { ChangeSet, ReviewWarning, Step } from '../../../../shared/ipc/changes.js';

/** The warnings to tick off in the list. That the period is an earlier one is agreed to in the consent block. */
export const listedWarnings = (set: ChangeSet): ReviewWarning[] =>
  set.warnings.filter(({ kind }) => kind !== 'earlier-period');

export const periodWarning = (set: ChangeSet): ReviewWarning | undefined =>
  set.warnings.find(({ kind }) => kind === 'earlier-period');

/** The steps that a warning is about, in the order of the set. */
export const stepsOf = (set: ChangeSet, warning: ReviewWarning): Step[] =>
  set.steps.filter(({ id }) => warning.stepIds.includes(id));

/** How many lines these steps take away: each of them is a field of its step. */
export const goingLines = (steps: readonly Step[]): number => steps.reduce((sum, { fields }) => sum + fields.length, 0);

/** Whether a person agreed to change an earlier period. True when there is nothing to agree to. */
export function isConsented(set: ChangeSet): boolean {
  return set.earlierPeriod === null || (set.earlierPeriod.consent && periodWarning(set)?.acknowledged !== false);
}
