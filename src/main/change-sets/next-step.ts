import type { StepId } from '../../shared/domain/ids.js';
import { mayFollow } from './dependent.js';
import { operationOf, type Operations } from './operations.js';
import type { SetState } from './state.js';
import type { StepState } from './step-state.js';

export interface NextStep {
  /** More than one: they share a call. */
  readonly stepIds: readonly StepId[];
  /** `skip`: the step that it waits for did not end well. */
  readonly what: 'read' | 'send' | 'skip';
}

/** Steps that share a call: at least `from`, else each goes by itself and gets an id back; at most `most`. */
export interface BatchSize {
  readonly from: number;
  readonly most: number;
}

/**
 * What comes next in a set that was started: reads that are due, then the first step that may go out.
 * `openGroups`: groups with a call whose fate is open, in any set of the connection; those wait.
 * `busy`: steps that are being worked on at this moment; no other of their groups goes beside them.
 */
export function nextStep(
  state: SetState,
  operations: Operations,
  openGroups: ReadonlyMap<string, readonly Holder[]>,
  maySend: boolean,
  size: BatchSize,
  busy: ReadonlySet<StepId> = new Set(),
): NextStep | null {
  if (state.started === null) return null;
  const { steps } = state;
  const isFree = ({ plan }: StepState): boolean => !busy.has(plan.id);
  const groupOf = ({ plan }: StepState): string => operationOf(operations, plan).group(plan);
  const busyGroups = new Set([...busy].flatMap((id) => steps.get(id) ?? []).map(groupOf));
  const due = first(steps.those('due'), isFree);
  if (due) return { stepIds: [due.plan.id], what: 'read' };
  if (!maySend || state.paused) return null;
  const mayGo = (step: StepState): boolean => {
    if (!isFree(step)) return false;
    const group = groupOf(step);
    if (busyGroups.has(group)) return false;
    const holders = openGroups.get(group) ?? [];
    return holders.every((holder) => lets(holder, step)) && mayFollow(step, steps) === 'go';
  };
  // A call that never stood is tried again by the lane that holds it: until that lane lets go, nothing is decided.
  const undecided = ({ plan }: StepState): boolean => plan.after !== undefined && busy.has(plan.after);
  const orphan = first(
    steps.those('dependent'),
    (step) => isFree(step) && !undecided(step) && mayFollow(step, steps) === 'never',
  );
  if (orphan) return { stepIds: [orphan.plan.id], what: 'skip' };
  const next = first(steps.those('sendable'), mayGo);
  if (!next) return null;
  // Judged by the whole set: the last lines of a large one still share a call.
  const alone = next.status !== 'planned' || (steps.kinds.get(next.plan.kind) ?? 0) < size.from;
  const together = alone ? [next] : sharing(next, those(steps.those('sendable'), mayGo), operations, size.most);
  return { stepIds: together.map(({ plan }) => plan.id), what: 'send' };
}

function first<T>(all: Iterable<T>, is: (one: T) => boolean): T | undefined {
  for (const one of all) if (is(one)) return one;
  return undefined;
}

function* those<T>(all: Iterable<T>, are: (one: T) => boolean): Generator<T, undefined> {
  for (const one of all) if (are(one)) yield one;
}

/** The first step and those behind it that may go in its call: of one batch, and told apart by a read afterwards. */
export function sharing(
  first: StepState,
  steps: Iterable<StepState>,
  operations: Operations,
  most: number,
): readonly StepState[] {
  const { kind } = first.plan;
  const { batch } = operationOf(operations, first.plan);
  if (!batch) return [first];
  const key = batch.key(first.plan);
  const taken = new Set<string>();
  const together: StepState[] = [];
  for (const step of steps) {
    if (together.length >= most) break;
    if (step.status !== 'planned' || step.plan.kind !== kind || batch.key(step.plan) !== key) continue;
    const apart = batch.apart(step.plan);
    if (taken.has(apart)) continue;
    taken.add(apart);
    together.push(step);
  }
  return together;
}

/** A step whose fate is open, in its group. */
export interface Holder {
  readonly id: StepId;
  /** A person said "send again" and that call has not gone out yet. */
  readonly resend: boolean;
}

/**
 * Whether an open step lets another of its group go. Two lines of one employee that were lost in the same batch would wait
 * for each other for ever: once a person said "send again" of both, the first goes and the second waits for that call.
 */
const lets = (holder: Holder, step: StepState): boolean =>
  holder.id === step.plan.id || (holder.resend && step.resend && step.status === 'uncertain');

/** Groups in which a second call would have to wait, with the steps that hold them. */
export function openGroups(
  states: readonly SetState[],
  operations: Operations,
): ReadonlyMap<string, readonly Holder[]> {
  const groups = new Map<string, Holder[]>();
  for (const state of states) {
    if (state.started === null) continue;
    for (const step of state.steps.those('open')) {
      const group = operationOf(operations, step.plan).group(step.plan);
      const holder = { id: step.plan.id, resend: step.resend };
      const known = groups.get(group);
      if (known) known.push(holder);
      else groups.set(group, [holder]);
    }
  }
  return groups;
}
