import type { TrafficMeter } from '../../../shared/ipc/jobs.js';
import type { Clock } from '../../change-sets/ports.js';

export type Priority = 'interactive' | 'background';

export interface LimiterOptions {
  /** Most calls in any second. The vendor names 150; below it, because others may call in the same second. */
  readonly perSecond: number;
  /** Most calls under way at once. */
  readonly concurrency: number;
}

interface Waiting {
  readonly start: () => void;
  readonly priority: Priority;
}

/**
 * One sliding window per connection: never more than `perSecond` starts in any 1,000 ms, interactive work first.
 * It watches the answer times: an answer about half a second over the usual means that others share the budget,
 * and the window narrows by a tenth, then creeps up again by one call for every second without such an answer.
 */
export class Limiter {
  readonly #clock: Clock;
  readonly #options: LimiterOptions;
  readonly #starts: number[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #usual: number[] = [];
  #running = 0;
  #limit: number;
  #delays = 0;
  #lastAdjusted = 0;
  #timer: AbortController | undefined;

  constructor(clock: Clock, options: LimiterOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#limit = options.perSecond;
  }

  /** Runs `work` when its turn comes. Rejects with the signal's reason when cancelled while it waits: then nothing was sent. */
  async run<T>(priority: Priority, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#turn(priority, signal);
    const started = this.#clock.monotonic();
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#learn(this.#clock.monotonic() - started);
      this.#pump();
    }
  }

  meter(): TrafficMeter {
    this.#forget();
    return {
      perSecond: this.#starts.length,
      limit: Math.floor(this.#limit),
      queued: this.#waiting.length,
      delays: this.#delays,
    };
  }

  #turn(priority: Priority, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(reasonOf(signal));
      const entry: Waiting = {
        priority,
        start: () => {
          signal?.removeEventListener('abort', drop);
          resolve();
        },
      };
      const drop = (): void => {
        const at = this.#waiting.indexOf(entry);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        reject(reasonOf(signal));
      };
      signal?.addEventListener('abort', drop, { once: true });
      this.#waiting.push(entry);
      this.#pump();
    });
  }

  #pump(): void {
    this.#forget();
    while (
      this.#waiting.length > 0 &&
      this.#running < this.#options.concurrency &&
      this.#starts.length < Math.floor(this.#limit)
    ) {
      const interactive = this.#waiting.findIndex((entry) => entry.priority === 'interactive');
      const [next] = this.#waiting.splice(Math.max(interactive, 0), 1);
      this.#starts.push(this.#clock.monotonic());
      this.#running += 1;
      next?.start();
    }
    if (this.#waiting.length > 0 && this.#running < this.#options.concurrency) this.#wakeWhenOldestLeaves();
  }

  #wakeWhenOldestLeaves(): void {
    if (this.#timer) return;
    const timer = new AbortController();
    this.#timer = timer;
    const oldest = this.#starts[0] ?? this.#clock.monotonic();
    const wait = Math.max(1, Math.ceil(oldest + 1000 - this.#clock.monotonic()));
    void this.#clock.sleep(wait, timer.signal).then(() => {
      this.#timer = undefined;
      this.#pump();
    });
  }

  #forget(): void {
    const border = this.#clock.monotonic() - 1000;
    while (this.#starts.length > 0 && (this.#starts[0] ?? 0) <= border) this.#starts.shift();
  }

  /** The server adds half a second to calls beyond its limit (reference, section 8). */
  #learn(tookMs: number): void {
    const now = this.#clock.monotonic();
    const usual = median(this.#usual);
    const delayed = this.#usual.length >= 8 && tookMs > usual + 450 && tookMs < usual + 900;
    if (delayed) {
      this.#delays += 1;
      this.#limit = Math.max(10, this.#limit * 0.9);
      this.#lastAdjusted = now;
      return;
    }
    this.#usual.push(tookMs);
    if (this.#usual.length > 32) this.#usual.shift();
    if (this.#limit < this.#options.perSecond && now - this.#lastAdjusted >= 1000) {
      this.#limit = Math.min(this.#options.perSecond, this.#limit + 1);
      this.#lastAdjusted = now;
    }
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('cancelled');
}
