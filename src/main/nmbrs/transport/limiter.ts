import type { TrafficMeter } from '../../../shared/ipc/jobs.js';
import type { Clock } from '../../change-sets/ports.js';
import { AnswerTimes } from './answer-times.js';
import { Budget } from './budget.js';

export type Priority = 'interactive' | 'background';

export interface LimiterOptions {
  /** Most calls in any second. The vendor names 150; below it, because others may call in the same second. */
  readonly perSecond: number;
  /** Most calls under way at once. */
  readonly concurrency: number;
}

export interface Call {
  readonly priority: Priority;
  /** Calls of one kind take about as long as each other: the method. */
  readonly kind: string;
  readonly signal?: AbortSignal | undefined;
}

/** What the work says of itself. */
export interface Turn {
  /** The head of an answer is there. Never called: nothing is learned of this call. */
  answered(): void;
}

/** When a call may have reached the server: at its start, or as much later as its answer was later than usual. */
interface Slot {
  readonly started: number;
  /** Calls that started in the second up to this one. */
  readonly pace: number;
  leaves: number;
}

/** Timers and clocks are not exact to the millisecond. */
const slackMs = 10;
/**
 * The server counts arrivals, we know starts: of two calls a second apart, the first may arrive late and the second not,
 * and the app alone would cause a delay. So a call that is unanswered or answered late keeps its place for as much
 * longer as it may have been late, but no longer than this.
 */
const lateMs = 500;

/**
 * One sliding window per connection: never more than `perSecond` starts in a second, interactive work first. Answers
 * that come half a second late mean that others share the budget: the window narrows, then creeps up (`budget.ts`).
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #concurrency: number;
  readonly #budget: Budget;
  readonly #times = new AnswerTimes();
  readonly #waiting: Readonly<Record<Priority, (() => void)[]>> = { interactive: [], background: [] };
  #slots: Slot[] = [];
  #running = 0;
  #delays = 0;
  #timer: { readonly at: number; readonly stop: AbortController } | undefined;

  constructor(clock: Clock, { perSecond, concurrency }: LimiterOptions) {
    this.#clock = clock;
    this.#concurrency = concurrency;
    this.#budget = new Budget(perSecond, clock.monotonic());
  }

  /** Runs `work` when its turn comes. Rejects with the signal's reason when cancelled while it waits: then nothing was sent. */
  async run<T>(call: Call, work: (turn: Turn) => Promise<T>): Promise<T> {
    const slot = await this.#turn(call);
    let learned = false;
    try {
      return await work({
        answered: () => {
          if (!learned) this.#learn(call.kind, slot);
          learned = true;
        },
      });
    } finally {
      this.#running -= 1;
      this.#pump();
    }
  }

  meter(): TrafficMeter {
    const now = this.#clock.monotonic();
    return {
      perSecond: this.#pace(now),
      limit: this.#budget.limit(now),
      queued: this.#waiting.interactive.length + this.#waiting.background.length,
      delays: this.#delays,
    };
  }

  #turn({ priority, signal }: Call): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(reasonOf(signal));
      const queue = this.#waiting[priority];
      const start = (): void => {
        signal?.removeEventListener('abort', drop);
        const started = this.#clock.monotonic();
        const slot = { started, pace: this.#pace(started) + 1, leaves: started + 1000 + slackMs + lateMs };
        this.#slots.push(slot);
        resolve(slot);
      };
      const drop = (): void => {
        const at = queue.indexOf(start);
        if (at < 0) return;
        queue.splice(at, 1);
        reject(reasonOf(signal));
      };
      signal?.addEventListener('abort', drop, { once: true });
      queue.push(start);
      this.#pump();
    });
  }

  #pump(): void {
    const now = this.#clock.monotonic();
    this.#slots = this.#slots.filter((slot) => slot.leaves > now);
    const limit = this.#budget.limit(now);
    const { interactive, background } = this.#waiting;
    while (this.#running < this.#concurrency && this.#slots.length < limit) {
      const next = interactive.shift() ?? background.shift();
      if (!next) return;
      this.#running += 1;
      next();
    }
    if (interactive.length + background.length > 0 && this.#running < this.#concurrency) this.#wakeAtNextPlace(now);
  }

  /** The earliest place to come free may have become earlier since the last look. */
  #wakeAtNextPlace(now: number): void {
    const at = Math.ceil(Math.max(now + 1, Math.min(now + 1000, ...this.#slots.map((slot) => slot.leaves))));
    if (this.#timer && this.#timer.at <= at) return;
    this.#timer?.stop.abort();
    const timer = { at, stop: new AbortController() };
    this.#timer = timer;
    this.#clock.sleep(at - now, timer.stop.signal).then(
      () => {
        this.#timer = undefined;
        this.#pump();
      },
      () => undefined,
    );
  }

  /** Calls that started in the last second. */
  #pace(now: number): number {
    return this.#slots.filter((slot) => slot.started > now - 1000).length;
  }

  #learn(kind: string, slot: Slot): void {
    const now = this.#clock.monotonic();
    const took = now - slot.started;
    const { late, came } = this.#times.note(kind, took);
    slot.leaves = slot.started + 1000 + slackMs + Math.min(late, lateMs);
    if (came === 'between') this.#budget.hiccup(now);
    if (came !== 'delayed') return;
    this.#delays += 1;
    this.#budget.narrow(slot.started, slot.pace, now);
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('cancelled');
}
