import { Batches } from './batches.js';
import type { Timings } from './config.js';
import { sharing } from './next-step.js';
import { operationOf, type Operations } from './operations.js';
import type { StepState } from './step-state.js';

export interface Estimate {
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
}

/**
 * The calls that sending would need when nothing goes wrong, counted the way the engine sends: batches grow while answers are
 * fast, each call has its period and before-images read right before it and is read back after it, and one read gives all
 * lines of one employee and kind. Seconds: a write is taken to last as long as a read of this check did (`averageMs`).
 */
export function estimate(
  steps: readonly StepState[],
  operations: Operations,
  timings: Timings,
  averageMs: number,
): Estimate {
  const calls = callsOf(steps, operations, timings);
  let reads = 0;
  let rounds = 0;
  for (const call of calls) {
    const groups = readsOf(call, operations);
    reads += 1 + 2 * groups;
    // The reads of one batch go side by side; period, before, call, after follow one another.
    rounds += 2 + 2 * Math.ceil(groups / timings.checkConcurrency);
  }
  const seconds = (rounds * averageMs) / Math.min(timings.lanes, Math.max(calls.length, 1)) / 1000;
  return { reads, writes: calls.length, seconds: Math.round(seconds * 10) / 10 };
}

/** The steps of each call, in the order of sending. */
function callsOf(steps: readonly StepState[], operations: Operations, timings: Timings): (readonly StepState[])[] {
  const calls: (readonly StepState[])[] = [];
  const batches = new Batches(timings.batches);
  const kinds = new Map<string, number>();
  for (const { plan } of steps) kinds.set(plan.kind, (kinds.get(plan.kind) ?? 0) + 1);
  const gone = new Set<StepState>();
  for (const [at, first] of steps.entries()) {
    if (gone.has(first)) continue;
    const { from, most } = batches.size;
    const alone = !operationOf(operations, first.plan).batch || (kinds.get(first.plan.kind) ?? 0) < from;
    const left = (): StepState[] => steps.slice(at).filter((step) => !gone.has(step));
    const call = alone ? [first] : sharing(first, left(), operations, most);
    for (const step of call) gone.add(step);
    calls.push(call);
    if (call.length > 1) batches.took(0, true);
  }
  return calls;
}

/** Reads that show what one call did. */
function readsOf(call: readonly StepState[], operations: Operations): number {
  const [first] = call;
  if (!first) return 0;
  const operation = operationOf(operations, first.plan);
  return operation.readMany ? new Set(call.map(({ plan }) => operation.group(plan))).size : call.length;
}
