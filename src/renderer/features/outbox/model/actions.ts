import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { waitingOf } from '../../changes/index.js';

/** What a person may do with a set as a whole now. Main checks it again. */
export interface SetActions {
  readonly pause: boolean;
  readonly resume: boolean;
  /** Lines that never went out may be tried again, because the reason may have passed. */
  readonly retry: boolean;
  readonly stop: boolean;
  /** Something of it may be put back. */
  readonly undo: boolean;
  /** Refused or unsent lines can be drafted once more. */
  readonly again: boolean;
}

const mayPass: readonly ChangeSet['steps'][number]['notSent'][] = ['unreachable', 'read-failed'];

export function actionsOf(set: ChangeSet): SetActions {
  const { activity, state, counts } = set;
  const still = activity === 'paused' || activity === 'interrupted' || activity === 'suspended';
  const moving = state === 'sending' && (activity === 'running' || (activity === 'idle' && waitingOf(counts) > 0));
  const settled = state === 'settled' && activity === 'idle';
  const idle = activity === 'idle' && (state === 'sending' || state === 'settled');
  return {
    pause: moving || activity === 'suspended',
    resume: activity === 'paused' || activity === 'interrupted',
    retry: idle && set.steps.some((step) => step.status === 'not-sent' && mayPass.includes(step.notSent)),
    stop: still && state === 'sending' && counts.planned > 0,
    undo: settled && counts.confirmed + counts.present > 0,
    again:
      settled &&
      set.steps.some(
        ({ status, notSent }) => status === 'refused' || (status === 'not-sent' && notSent !== 'already-so'),
      ),
  };
}
