import { samePeriod } from '../../shared/domain/period.js';
import type { NotSentReason } from '../../shared/ipc/changes.js';
import { mayFollow } from './dependent.js';
import type { SetEvent } from './events.js';
import { describeStep } from './kinds/index.js';
import type { GroupSnapshot, WriteOperation } from './ports.js';
import { alreadyThere, reconcile } from './reconcile.js';
import { asReviewed } from './own-effects.js';
import type { SetState } from './state.js';
import { isSendable, lastAttempt, type StepState } from './step-state.js';

export interface Arrival {
  readonly operation: WriteOperation;
  /** S0: read just now, with the period as it was reviewed. */
  readonly fresh: GroupSnapshot;
  readonly settleMs: number;
  /** See `Question.elapsedMs`. */
  readonly elapsedMs: number | null;
  readonly now: string;
  /** The call of a moment ago never stood, so the engine may try it again by itself. */
  readonly retrying: boolean;
}

/**
 * The last look before a call: what happens to the step now. The call goes out only when the events end in an
 * intent, and only once they are on disk.
 */
export function gate(state: SetState, step: StepState, arrival: Arrival): readonly SetEvent[] {
  const retry = arrival.retrying && step.notSent === 'unreachable';
  if (state.paused || !(isSendable(step) || retry) || mayFollow(step, state.steps) !== 'go') return [];
  return step.status === 'uncertain' ? again(state, step, arrival) : firstTime(state, step, arrival);
}

function firstTime(state: SetState, step: StepState, arrival: Arrival): readonly SetEvent[] {
  const { operation, fresh, now } = arrival;
  const stepId = step.plan.id;
  const read: SetEvent = { type: 'before-read', at: now, stepId, snapshot: fresh };
  const skip = (reason: NotSentReason): readonly SetEvent[] => [read, { type: 'skipped', at: now, stepId, reason }];
  if (alreadyThere(operation.effect, operation.planned(step.plan, fresh), fresh)) return skip('already-so');
  if (!asReviewed(state, step, fresh)) return skip('before-image-changed');
  const kept = keeps(state, step, arrival);
  return kept === null ? [read, intent(state, step, arrival)] : skip(kept);
}

/** What must not happen even when it was reviewed so. */
function keeps({ period, review }: SetState, { plan }: StepState, { fresh }: Arrival): NotSentReason | null {
  const { neverTheLast, currentPeriodOnly, current } = describeStep(plan);
  if (currentPeriodOnly && review && !samePeriod(period, review.currentPeriod)) return 'period-moved';
  if (neverTheLast && fresh.lines.every(({ id }) => id === current?.id)) return 'last-record';
  return null;
}

/** A person said "send again": it goes only when one more read still does not see the first call. */
function again(state: SetState, step: StepState, arrival: Arrival): readonly SetEvent[] {
  const attempt = lastAttempt(step);
  if (!attempt) return [];
  const { fresh, now, settleMs, elapsedMs } = arrival;
  const stepId = step.plan.id;
  const { effect, lines, before, secondReadFrom } = attempt;
  const answer = reconcile({
    effect,
    planned: lines,
    before,
    after: fresh,
    periodMoved: false,
    secondReadFrom,
    settleMs,
    elapsedMs,
  });
  const found: SetEvent = { type: 'reconciled', at: now, stepId, snapshot: fresh, ...answer };
  if (answer.finding !== 'not-seen') return [found];
  return [found, { type: 'before-read', at: now, stepId, snapshot: fresh }, intent(state, step, arrival)];
}

function intent(state: SetState, step: StepState, { operation, fresh, now }: Arrival): SetEvent {
  const unprotected = isUnprotected(state, operation);
  return {
    type: 'intent',
    at: now,
    stepId: step.plan.id,
    unprotected,
    effect: operation.effect,
    lines: operation.planned(step.plan, fresh),
  };
}

/**
 * The API's flag goes along only for an earlier period, with consent, and where the API has it; or where the call names the
 * period before the current one as the last that stays as it is, which the review said.
 */
function isUnprotected({ period, review, consent }: SetState, operation: WriteOperation): boolean {
  if (!review || !operation.hasUnprotectedMode) return false;
  if (review.earlier) return consent;
  return operation.namesPeriodBefore === true && samePeriod(period, review.currentPeriod);
}
