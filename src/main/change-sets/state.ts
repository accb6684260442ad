import { assertNever } from '../../shared/errors.js';
import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { ChangeSetState } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { EventOf, SetEvent } from './events.js';
import { mayComeBack, withoutFollowers } from './dependent.js';
import { foldStep } from './fold-step.js';
import { isRetryable, isSettled, newStep, type StepState } from './step-state.js';

/** What the check found; what a person reviews. */
export type Review = Omit<EventOf<'checked'>, 'type' | 'images'>;

export interface SetState {
  readonly id: ChangeSetId;
  readonly connection: EventOf<'created'>['connection'];
  readonly company: EventOf<'created'>['company'];
  readonly period: Period;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** In the order of staging, which is the order of sending. */
  readonly steps: ReadonlyMap<StepId, StepState>;
  /** Null while a draft: any change to the plan makes it a draft again. */
  readonly review: Review | null;
  /** Ids of warnings that were ticked off; kept across checks, so that the same warning stays ticked. */
  readonly acknowledged: ReadonlySet<string>;
  readonly consent: boolean;
  /** The plan's hash at sending; null before. */
  readonly started: string | null;
  readonly paused: boolean;
  /** A person ended it early. */
  readonly ended: boolean;
}

/** The set after one more event. `null` in: only `created` may come first. Throws on an event that cannot follow. */
export function fold(state: SetState | null, event: SetEvent): SetState {
  if (event.type === 'created') {
    if (state) throw new Error('A second beginning');
    return created(event);
  }
  if (!state) throw new Error('No beginning');
  return { ...applied(state, event), updatedAt: event.at };
}

/** All events of one journal; null when there is none. */
export const foldAll = (events: readonly SetEvent[]): SetState | null => foldMany(null, events);

/**
 * The same as one `fold` after the other. Runs of new steps share one copy of the steps: ten thousand lines are staged at
 * once, and a copy for each would be fifty million entries.
 */
export function foldMany(before: SetState | null, events: readonly SetEvent[]): SetState | null {
  let state = before;
  for (let at = 0; at < events.length;) {
    const run = state?.started === null ? newSteps(events, at) : [];
    const last = run.at(-1);
    if (state && last && run.length > 1) {
      const steps = new Map(state.steps);
      for (const { step, at: when } of run) steps.set(step.id, newStep(step, when));
      state = { ...replanned(state, steps), updatedAt: last.at };
      at += run.length;
      continue;
    }
    const event = events[at];
    if (event) state = fold(state, event);
    at += 1;
  }
  return state;
}

/** The events from `from` on that stage a step in nobody's place. */
function newSteps(events: readonly SetEvent[], from: number): EventOf<'staged'>[] {
  const run: EventOf<'staged'>[] = [];
  for (let at = from; at < events.length; at += 1) {
    const event = events[at];
    if (event?.type !== 'staged' || event.replaces !== null) break;
    run.push(event);
  }
  return run;
}

/** The five states of a set, worked out from what happened. */
export function stateOf(state: SetState): ChangeSetState {
  if (state.started !== null) return isDone(state) ? 'settled' : 'sending';
  if (!state.review) return 'draft';
  return isReviewed(state) ? 'reviewed' : 'checked';
}

function isReviewed({ review, acknowledged, consent }: SetState): boolean {
  return (
    review !== null && review.warnings.every(({ id }) => acknowledged.has(id)) && (review.earlier === null || consent)
  );
}

function isDone(state: SetState): boolean {
  const steps = [...state.steps.values()];
  return steps.every((step) => isSettled(step) && !(state.paused && isRetryable(step)));
}

function created(event: EventOf<'created'>): SetState {
  const { id, connection, company, period, at } = event;
  const empty = { steps: new Map<StepId, StepState>(), review: null, acknowledged: new Set<string>() };
  return {
    id,
    connection,
    company,
    period,
    createdAt: at,
    updatedAt: at,
    ...empty,
    consent: false,
    started: null,
    paused: false,
    ended: false,
  };
}

function applied(state: SetState, event: Exclude<SetEvent, { type: 'created' }>): SetState {
  switch (event.type) {
    case 'staged':
      return replanned(state, staged(state, event));
    case 'unstaged':
      return replanned(
        state,
        new Map([...withoutFollowers(state.steps, event.stepId)].filter(([id]) => id !== event.stepId)),
      );
    case 'checked':
      return checked(state, event);
    case 'compared':
      return compared(state, event);
    case 'acknowledged':
      return { ...state, acknowledged: ticked(state.acknowledged, event.warningId, event.on) };
    case 'consented':
      return { ...state, consent: event.on };
    case 'started':
      return { ...state, started: event.planHash };
    case 'paused':
      return { ...state, paused: true };
    case 'resumed':
      return {
        ...withSteps(state, (step) =>
          isRetryable(step) || mayComeBack(step, state.steps)
            ? { ...step, status: 'planned', at: event.at, notSent: null }
            : step,
        ),
        paused: false,
      };
    case 'ended':
      return { ...withSteps(state, (step) => unsent(step, event.at, 'stopped')), paused: false, ended: true };
    case 'period-moved':
      return withSteps(state, (step) => unsent(step, event.at, 'period-moved'));
    case 'before-read':
    case 'intent':
    case 'answered':
    case 'verified':
    case 'doubted':
    case 'reconciled':
    case 'skipped':
    case 'decided': {
      const step = state.steps.get(event.stepId);
      if (!step) throw new Error('An event about a step that is not there');
      return { ...state, steps: new Map(state.steps).set(event.stepId, foldStep(step, event)) };
    }
    default:
      return assertNever(event);
  }
}

/** A replaced step keeps its place, so that what stands on the screen does not jump; what waited for it goes with it. */
function staged(state: SetState, { at, step, replaces }: EventOf<'staged'>): Map<StepId, StepState> {
  const entry: [StepId, StepState] = [step.id, newStep(step, at)];
  if (replaces === null || !state.steps.has(replaces)) return new Map([...state.steps, entry]);
  return new Map([...withoutFollowers(state.steps, replaces)].map((known) => (known[0] === replaces ? entry : known)));
}

/** Consent was given for another plan, so it goes; ticks stay, because a warning's id says what it is about. */
function replanned(state: SetState, steps: ReadonlyMap<StepId, StepState>): SetState {
  if (state.started !== null) throw new Error('A plan that was sent cannot change');
  return { ...state, steps, review: null, consent: false };
}

function checked(state: SetState, event: EventOf<'checked'>): SetState {
  const { type: _type, images, ...review } = event;
  const read = new Map(images.map(({ stepId, snapshot }) => [stepId, snapshot]));
  const samePlan = state.review?.planHash === review.planHash;
  const next = withSteps(state, (step) => ({ ...step, reviewed: read.get(step.plan.id) ?? null }));
  return { ...next, review, consent: state.consent && samePlan };
}

/** Found beside a check, of the same plan: the hash stands, and what is new must be ticked off before it goes. */
function compared(state: SetState, { warnings }: EventOf<'compared'>): SetState {
  if (!state.review) return state;
  const others = state.review.warnings.filter(({ kind }) => kind !== 'first-use');
  return { ...state, review: { ...state.review, warnings: [...others, ...warnings] } };
}

function ticked(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** Nothing more of this step goes out. What may have been booked already stays uncertain. */
function unsent(step: StepState, at: Instant, notSent: 'stopped' | 'period-moved'): StepState {
  if (step.status === 'planned') return { ...step, status: 'not-sent', at, notSent };
  return step.resend ? { ...step, resend: false } : step;
}

const withSteps = (state: SetState, change: (step: StepState) => StepState): SetState => ({
  ...state,
  steps: new Map([...state.steps].map(([id, step]) => [id, change(step)])),
});
