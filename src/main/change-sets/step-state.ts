import type { Decision, Finding, NotSentReason, StepStatus } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { WriteAnswer } from './events.js';
import type { PlannedStep } from './plan.js';
import type { Effect, GroupSnapshot, Line } from './ports.js';

/** One call that may have reached the server. A call whose connection never stood is not kept as one. */
export interface Attempt {
  readonly before: GroupSnapshot;
  readonly sentAt: Instant;
  readonly unprotected: boolean;
  readonly effect: Effect;
  readonly lines: readonly Line[];
  readonly answer: Exclude<WriteAnswer, { kind: 'not-sent' }> | null;
  /** After a "yes": whether a read showed the plan. Null until that read was tried. */
  readonly shown: boolean | null;
  /** The last read that worked. */
  readonly after: GroupSnapshot | null;
  readonly finding: Finding;
  readonly secondReadFrom: Instant | null;
}

export interface StepState {
  readonly plan: PlannedStep;
  readonly status: StepStatus;
  /** When the status was reached. */
  readonly at: Instant;
  /** The before-image of the check; null until then. */
  readonly reviewed: GroupSnapshot | null;
  /** S0 of a call that did not go out (yet). */
  readonly fresh: GroupSnapshot | null;
  /** Oldest first. More than one only because a person sent again. */
  readonly attempts: readonly Attempt[];
  readonly refusal: { readonly code: number | null; readonly text: string } | null;
  readonly notSent: NotSentReason | null;
  readonly decided: Decision | null;
  /** A person said "send again", and that call has not gone out yet. */
  readonly resend: boolean;
}

export const newStep = (plan: PlannedStep, at: Instant): StepState => ({
  plan,
  status: 'planned',
  at,
  reviewed: null,
  fresh: null,
  attempts: [],
  refusal: null,
  notSent: null,
  decided: null,
  resend: false,
});

export const lastAttempt = (step: StepState): Attempt | undefined => step.attempts.at(-1);

/** A read is due that nobody has to ask for: the first after an answer, or after none. */
export function needsRead(step: StepState): boolean {
  const attempt = lastAttempt(step);
  if (!attempt?.answer) return false;
  if (attempt.answer.kind === 'yes') return attempt.shown === null;
  return (
    step.status === 'uncertain' &&
    step.decided !== 'leave' &&
    attempt.answer.kind === 'uncertain' &&
    attempt.finding === 'not-read-yet'
  );
}

/**
 * One read more is due by itself, later: the first did not see the call, or could not be made. Not where a person closed
 * the question, nor while "send again" stands, which brings its own read.
 */
export function waitsForSecondLook(step: StepState): boolean {
  const attempt = lastAttempt(step);
  return (
    step.status === 'uncertain' &&
    step.decided !== 'leave' &&
    !step.resend &&
    attempt?.answer?.kind === 'uncertain' &&
    (attempt.finding === 'not-seen-once' || attempt.finding === 'unreadable')
  );
}

/** May be sent when its turn comes. */
export const isSendable = (step: StepState): boolean =>
  step.status === 'planned' || (step.status === 'uncertain' && step.resend);

/** A call went out and what became of it is still open: no second call of its group may go. */
export const isOpen = (step: StepState): boolean =>
  step.status === 'sent' || needsRead(step) || (step.status === 'uncertain' && step.decided !== 'leave');

export const isSettled = (step: StepState): boolean => step.status !== 'planned' && !isOpen(step);

/** Nothing reached the server and the reason may pass: `resume` plans it again. */
export const isRetryable = (step: StepState): boolean =>
  step.status === 'not-sent' && (step.notSent === 'unreachable' || step.notSent === 'read-failed');
