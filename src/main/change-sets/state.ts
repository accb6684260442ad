import { assertNever } from '../../shared/errors.js';
import type { ChangeSetId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { ChangeSetState } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { EventOf, SetEvent } from './events.js';
import { mayComeBack, withoutSteps } from './dependent.js';
import { foldStep } from './fold-step.js';
import { isRetryable, newStep, type StepState } from './step-state.js';
import { StepTable } from './step-table.js';

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
  readonly steps: StepTable;
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
 * The same as one `fold` after the other. Steps that come into a plan or leave it together make one table: ten thousand
 * lines are staged at once, and a table for each would be fifty million entries.
 */
export function foldMany(before: SetState | null, events: readonly SetEvent[]): SetState | null {
  let state = before;
  for (let at = 0; at < events.length;) {
    const event = events[at];
    if (!event) break;
    const run = state ? runOf(events, at) : [];
    state = state && run.length > 1 ? foldRun(state, run) : fold(state, event);
    at += Math.max(run.length, 1);
  }
  return state;
}

/** Events from `from` on that all stage a step in nobody's place, or all take one out. */
function runOf(events: readonly SetEvent[], from: number): readonly SetEvent[] {
  const first = events[from];
  const belongs = first && [isNewStep, isUnstaged].find((sort) => sort(first));
  if (!belongs) return [];
  let end = from + 1;
  for (let next = events[end]; next && belongs(next); next = events[end]) end += 1;
  return events.slice(from, end);
}

function foldRun(state: SetState, run: readonly SetEvent[]): SetState {
  const added = run.filter(isNewStep);
  const gone = new Set(run.filter(isUnstaged).map(({ stepId }) => stepId));
  const left = gone.size > 0 ? withoutSteps(state.steps, gone) : state.steps.values();
  const steps = StepTable.of([...left, ...added.map(({ step, at }) => newStep(step, at))]);
  return { ...replanned(state, steps), updatedAt: run.at(-1)?.at ?? state.updatedAt };
}

const isNewStep = (event: SetEvent): event is EventOf<'staged'> => event.type === 'staged' && event.replaces === null;
const isUnstaged = (event: SetEvent): event is EventOf<'unstaged'> => event.type === 'unstaged';

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

const isDone = ({ steps, paused }: SetState): boolean =>
  steps.count('unsettled') === 0 && !(paused && steps.count('retryable') > 0);

function created(event: EventOf<'created'>): SetState {
  const { id, connection, company, period, at } = event;
  const empty = { steps: StepTable.of([]), review: null, acknowledged: new Set<string>() };
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
      return replanned(state, StepTable.of(withoutSteps(state.steps, new Set([event.stepId]))));
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
      return { ...state, steps: state.steps.with(foldStep(step, event)) };
    }
    default:
      return assertNever(event);
  }
}

/** A replaced step keeps its place, so that what stands on the screen does not jump; what waited for it goes with it. */
function staged(state: SetState, { at, step, replaces }: EventOf<'staged'>): StepTable {
  const added = newStep(step, at);
  if (replaces === null || !state.steps.has(replaces)) return StepTable.of([...state.steps.values(), added]);
  const left = [...state.steps.values()].filter(({ plan }) => plan.after !== replaces);
  return StepTable.of(left.map((known) => (known.plan.id === replaces ? added : known)));
}

/** Consent was given for another plan, so it goes; ticks stay, because a warning's id says what it is about. */
function replanned(state: SetState, steps: StepTable): SetState {
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
  steps: state.steps.map(change),
});
