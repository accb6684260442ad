import type { Decision, Evidence, Finding } from '../../shared/ipc/changes.js';
import { lastAttempt, type StepState } from './step-state.js';

type Choice = Evidence['choices'][number];

/**
 * What a person may do, by what the reads showed. "Send again" stands only behind two reads that did not see it;
 * "accept" only where somebody may know more than the reads do.
 */
const byFinding: Readonly<Record<Finding, readonly Choice[]>> = {
  'not-read-yet': ['read-again', 'leave'],
  present: [],
  'not-seen-once': ['read-again', 'leave'],
  'not-seen': ['send-again', 'read-again', 'leave'],
  // The rest of a batch will be offered here once an operation can send a part.
  partial: ['read-again', 'leave'],
  changed: ['accept', 'read-again', 'leave'],
  unreadable: ['accept', 'read-again', 'leave'],
};

/** The choices beside the evidence. Empty when there is nothing to decide. */
export function choicesOf(step: StepState): readonly Choice[] {
  const attempt = lastAttempt(step);
  if (step.status !== 'uncertain' || !attempt) return [];
  // "Send again" was said and has not gone out: it can still be taken back.
  if (step.resend) return ['leave'];
  return step.decided === 'leave' ? ['read-again'] : byFinding[attempt.finding];
}

/** Whether this decision may be taken now. A step that never went out can only be left. */
export function mayDecide(step: StepState, decision: Decision): boolean {
  if (step.status === 'planned' || step.status === 'not-sent')
    return decision === 'leave' && step.notSent !== 'left-by-person';
  return choicesOf(step).includes(decision);
}

export const mayReadAgain = (step: StepState): boolean => choicesOf(step).includes('read-again');
