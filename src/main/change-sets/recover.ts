import type { Instant } from '../../shared/ipc/common.js';
import type { SetEvent } from './events.js';
import type { SetState } from './state.js';

/**
 * What a set must be told when nobody works on it any more: a call that went out and has no answer in the journal
 * may have been booked or not. Never "not sent": the intent was on disk before the call.
 */
export const recovered = (state: SetState, at: Instant): readonly SetEvent[] =>
  [...state.steps.values()]
    .filter((step) => step.status === 'sent')
    .map((step) => ({ type: 'answered', at, stepId: step.plan.id, answer: { kind: 'uncertain', reason: 'stopped' } }));

/** Something is left to send, which after a stop only a person may set going again. */
export const wantsGoOn = (state: SetState): boolean => state.started !== null && state.steps.count('sendable') > 0;
