import { setImmediate as nextTurn } from 'node:timers/promises';
import { systemClock } from './clock.js';

/** Long work on the main thread, which gives the word back between two small pieces and answers at its end. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Milliseconds that work keeps the thread: a frame's worth, so that windows, calls and a request to stop go on. */
const slice = 15;

/** Does it without a pause: for what is known to be small, and for tests. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it in slices of some milliseconds, with a turn of the event loop between two. Rejects once `signal` says stop. */
export async function inSlices<T>(work: Slices<T>, signal?: AbortSignal): Promise<T> {
  let until = systemClock.monotonic() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (systemClock.monotonic() < until) continue;
    await nextTurn();
    signal?.throwIfAborted();
    until = systemClock.monotonic() + slice;
  }
}

/** Items between two pauses where one of them takes microseconds: a pause has its price too. */
const few = 64;

/** Whether a loop should pause at this item. */
export const isPause = (at: number): boolean => at % few === 0;

/** Sorts as `toSorted` does, equal ones in their order; the engine's own sort of 200,000 texts lets nobody in for seconds. */
export function* sortedSlices<T>(items: readonly T[], compare: (a: T, b: T) => number): Slices<T[]> {
  const run = 512;
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += run) {
    runs.push(items.slice(from, from + run).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const next: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at] ?? [], runs[at + 1]];
      next.push(right ? yield* merged(left, right, compare) : left);
    }
    runs = next;
  }
  return runs[0] ?? [];
}

function* merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Slices<T[]> {
  const all: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    const [a, b] = [left[l] as T, right[r] as T];
    const first = compare(a, b) <= 0;
    if (first) l += 1;
    else r += 1;
    all.push(first ? a : b);
    if (isPause(all.length)) yield;
  }
  for (; l < left.length; l += 1) all.push(left[l] as T);
  for (; r < right.length; r += 1) all.push(right[r] as T);
  return all;
}
