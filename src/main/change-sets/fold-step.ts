import { assertNever } from '../../shared/errors.js';
import type { EventOf, StepEvent } from './events.js';
import { lastAttempt, type Attempt, type StepState } from './step-state.js';

/** The step after one more event. Throws on an event that cannot follow: such a journal is not believed. */
export function foldStep(step: StepState, event: StepEvent): StepState {
  switch (event.type) {
    case 'before-read':
      return { ...step, fresh: event.snapshot };
    case 'intent':
      return sent(step, event);
    case 'answered':
      return answered(step, event);
    case 'verified':
      return verified(step, event);
    case 'doubted':
      return doubted(step, event.at);
    case 'reconciled':
      return reconciled(step, event);
    case 'skipped':
      return { ...step, status: 'not-sent', at: event.at, notSent: event.reason, resend: false };
    case 'decided':
      return decided(step, event);
    default:
      return assertNever(event);
  }
}

function sent(step: StepState, event: EventOf<'intent'>): StepState {
  if (!step.fresh || step.status === 'sent') throw new Error('An intent without a before-image');
  const attempt: Attempt = {
    before: step.fresh,
    sentAt: event.at,
    unprotected: event.unprotected,
    effect: event.effect,
    lines: event.lines,
    answer: null,
    shown: null,
    after: null,
    finding: 'not-read-yet',
    secondReadFrom: null,
  };
  return {
    ...step,
    status: 'sent',
    at: event.at,
    fresh: null,
    attempts: [...step.attempts, attempt],
    notSent: null,
    resend: false,
  };
}

function answered(step: StepState, { at, answer }: EventOf<'answered'>): StepState {
  if (step.status !== 'sent') throw new Error('An answer without an intent');
  if (answer.kind === 'not-sent') return neverStood(step, at, answer.why);
  const next = { ...withAttempt(step, { answer }), at };
  const earlier = step.attempts.length > 1;
  switch (answer.kind) {
    case 'yes':
      return { ...next, status: answer.id === null ? 'accepted' : 'confirmed' };
    case 'refused':
      // The refusal is about this call alone: an earlier one of the same step may still be booked.
      if (earlier)
        return {
          ...step,
          status: 'uncertain',
          at,
          attempts: step.attempts.slice(0, -1),
          refusal: { code: answer.code, text: answer.text },
        };
      return { ...next, status: 'refused', refusal: { code: answer.code, text: answer.text } };
    case 'uncertain':
      return { ...next, status: 'uncertain' };
    default:
      return assertNever(answer);
  }
}

/** The call is forgotten, except that the step waits, or counts as not sent, or is as uncertain as it was before. */
function neverStood(step: StepState, at: string, why: 'unreachable' | 'suspended'): StepState {
  const attempts = step.attempts.slice(0, -1);
  // A person's "send again" still stands: nothing came of it yet.
  if (attempts.length > 0) return { ...step, status: 'uncertain', at, attempts, resend: true };
  if (why === 'suspended') return { ...step, status: 'planned', at, attempts };
  return { ...step, status: 'not-sent', at, attempts, notSent: 'unreachable' };
}

/** After a "yes": an id from the API confirms, a set value that reads equal confirms, an added line alone is `present`. */
function verified(step: StepState, event: EventOf<'verified'>): StepState {
  const attempt = lastAttempt(step);
  if (attempt?.answer?.kind !== 'yes') throw new Error('A verification without an answer');
  const next = withAttempt(step, { shown: event.shown, after: event.snapshot ?? attempt.after });
  if (!event.shown || step.status !== 'accepted') return next;
  return { ...next, status: attempt.effect === 'add' ? 'present' : 'confirmed', at: event.at };
}

function doubted(step: StepState, at: string): StepState {
  if (step.status !== 'accepted') throw new Error('A doubt about what was not accepted');
  return { ...withAttempt(step, { answer: { kind: 'uncertain', reason: 'not-shown' } }), status: 'uncertain', at };
}

function reconciled(step: StepState, event: EventOf<'reconciled'>): StepState {
  const attempt = lastAttempt(step);
  if (!attempt || step.status !== 'uncertain') throw new Error('A finding without an uncertain answer');
  const read = withAttempt(step, {
    after: event.snapshot ?? attempt.after,
    finding: event.finding,
    secondReadFrom: event.secondReadFrom,
  });
  const next = { ...read, fresh: null, resend: step.resend && event.finding === 'not-seen' };
  // Only the reads speak now: whatever a person had decided is overtaken.
  return event.finding === 'present' ? { ...next, status: 'present', at: event.at, decided: null } : next;
}

function decided(step: StepState, { at, decision }: EventOf<'decided'>): StepState {
  switch (decision) {
    case 'accept':
      return { ...step, status: 'confirmed', at, decided: 'accept', resend: false };
    case 'send-again':
      return { ...step, at, decided: 'send-again', resend: true };
    case 'leave':
      // What may have been booked stays uncertain; a person only closes the question.
      if (step.status === 'uncertain') return { ...step, at, decided: 'leave', resend: false };
      return { ...step, status: 'not-sent', at, decided: 'leave', notSent: 'left-by-person' };
    default:
      return assertNever(decision);
  }
}

function withAttempt(step: StepState, part: Partial<Attempt>): StepState {
  const attempt = lastAttempt(step);
  if (!attempt) throw new Error('An event about a call that was never made');
  return { ...step, attempts: [...step.attempts.slice(0, -1), { ...attempt, ...part }] };
}
