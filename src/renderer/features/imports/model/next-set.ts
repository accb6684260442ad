import type { ChangeSetId } from '../../../../shared/domain/ids.js';
import type { ChangeSetState } from '../../../../shared/ipc/changes.js';

/**
 * The set of a file that wants somebody next: the first, in the file's order, that is not sent whole. Null when all are.
 * `states`: of `sets`, in their order; undefined: that one is gone.
 */
export function nextSet(
  sets: readonly ChangeSetId[],
  states: readonly (ChangeSetState | undefined)[],
): { readonly id: ChangeSetId; readonly state: ChangeSetState } | null {
  for (const [at, id] of sets.entries()) {
    const state = states[at];
    if (state !== undefined && state !== 'settled') return { id, state };
  }
  return null;
}
