import type { WeeklyMoment } from '../../../shared/domain/weekly-moment.js';
import type { AppError } from '../../../shared/errors.js';
import type { TrafficState } from '../../../shared/ipc/jobs.js';
import { addMs, msOf } from '../../change-sets/instants.js';
import type { Clock } from '../../change-sets/ports.js';
import { plannedUpdates } from './planned-update.js';

export interface SuspensionParts {
  readonly clock: Clock;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** When the vendor updates each week; null for an environment that has no such evening. */
  readonly plannedUpdate: () => WeeklyMoment | null;
}

/** Choices of ours; how long an update takes is not known. Milliseconds. */
export const suspensionTimes = {
  /** The update is announced this long before. */
  announceMs: 30 * 60_000,
  /** An answer right at the start proves nothing: the update may begin a little late. */
  updateAtLeastMs: 5 * 60_000,
  /** Somebody who starts the app later than this after the update's start is not held back by it. */
  updateForgottenMs: 30 * 60_000,
  probeFirstMs: 5_000,
  probeMostMs: 60_000,
  /** The plan and the clock are looked at this often: timers stand still while a computer sleeps. */
  lookMs: 30_000,
} as const;

/**
 * Whether calls of one connection may go. It closes for the weekly update and when the server says 429 or 503, and opens
 * again when a cheap read, tried by itself, is answered. Whoever listens is told of each change once.
 */
export class Suspension {
  readonly #parts: SuspensionParts;
  readonly #listeners = new Set<(state: TrafficState) => void>();
  readonly #waiting = new Set<() => void>();
  #state: TrafficState = { state: 'open' };
  /** The start of the update that is behind us. */
  #updated = '';
  /** On the monotonic clock. */
  #probeAt = 0;
  #failedProbes = 0;
  #nap = new AbortController();
  #closed = false;

  constructor(parts: SuspensionParts) {
    this.#parts = parts;
  }

  /** As it is now; the plan is looked at first. */
  get state(): TrafficState {
    this.#lookAtPlan();
    return this.#state;
  }

  /** Why no call may go now; null when calls may go. */
  refusal(): Extract<AppError, { kind: 'suspended' }> | null {
    const { state } = this;
    return state.state === 'suspended' ? { kind: 'suspended', until: state.until } : null;
  }

  onChanged(listener: (state: TrafficState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to watch. `probe`: one cheap read that is let through; true when the service answered it. */
  start(probe: () => Promise<boolean>): void {
    void this.#watch(probe);
  }

  /** The server said "come back later". `retryAfterMs`: what it asked for, null when it did not say. */
  told(reason: 'busy' | 'unavailable', retryAfterMs: number | null): void {
    const { clock } = this.#parts;
    const now = clock.now();
    const asked = retryAfterMs === null ? null : addMs(now, retryAfterMs);
    const wait = retryAfterMs ?? suspensionTimes.probeFirstMs;
    if (this.#state.state !== 'suspended') {
      this.#failedProbes = 0;
      this.#probeAt = clock.monotonic() + wait;
      this.#become({ state: 'suspended', reason, since: now, until: asked });
      this.#nap.abort();
    } else if (asked !== null && asked > (this.#state.until ?? '')) {
      // Several calls were under way: the longest wait holds. A known update stays the reason.
      this.#probeAt = Math.max(this.#probeAt, clock.monotonic() + wait);
      this.#become({ ...this.#state, until: asked });
    }
  }

  /** Resolves when calls may go again. Rejects when cancelled, or when the connection closes. */
  async untilOpen(signal?: AbortSignal): Promise<void> {
    while (this.state.state === 'suspended') {
      if (this.#closed || signal?.aborted) throw new Error('cancelled');
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
      });
    }
  }

  /** Ends the watch; what waits is rejected. */
  close(): void {
    this.#closed = true;
    this.#nap.abort();
    this.#wakeAll();
  }

  async #watch(probe: () => Promise<boolean>): Promise<void> {
    const { clock } = this.#parts;
    while (!this.#closed) {
      this.#lookAtPlan();
      if (this.#state.state === 'suspended' && clock.monotonic() >= this.#probeAt) await this.#try(probe);
      const due = this.#state.state === 'suspended' ? this.#probeAt - clock.monotonic() : suspensionTimes.lookMs;
      this.#nap = new AbortController();
      if (this.#closed) return;
      await clock.sleep(Math.max(1, Math.min(due, suspensionTimes.lookMs)), this.#nap.signal).catch(() => undefined);
    }
  }

  async #try(probe: () => Promise<boolean>): Promise<void> {
    const { clock, random } = this.#parts;
    const answered = await probe().catch(() => false);
    if (this.#state.state !== 'suspended') return;
    if (answered) {
      this.#open();
      return;
    }
    this.#failedProbes += 1;
    const pause = Math.min(suspensionTimes.probeFirstMs * 2 ** this.#failedProbes, suspensionTimes.probeMostMs);
    // Not all of an office's computers at the same moment.
    this.#probeAt = Math.max(this.#probeAt, clock.monotonic() + Math.round(pause * (0.8 + 0.4 * random())));
    if (this.#state.until !== null && this.#state.until <= clock.now()) this.#become({ ...this.#state, until: null });
  }

  #open(): void {
    this.#become(this.#planned(true));
    this.#wakeAll();
  }

  #lookAtPlan(): void {
    if (this.#state.state !== 'suspended') this.#become(this.#planned(false));
  }

  /** What the plan says now. `answered`: the service just was, so an update that may have ended has. */
  #planned(answered: boolean): TrafficState {
    const plan = this.#parts.plannedUpdate();
    if (!plan) return { state: 'open' };
    const { clock } = this.#parts;
    const now = clock.now();
    const { last, next } = plannedUpdates(plan, now);
    const since = msOf(now) - msOf(last);
    if (answered && since >= suspensionTimes.updateAtLeastMs) this.#updated = last;
    if (last !== this.#updated && since < suspensionTimes.updateForgottenMs) {
      this.#failedProbes = 0;
      this.#probeAt = clock.monotonic() + Math.max(0, suspensionTimes.updateAtLeastMs - since);
      this.#nap.abort();
      return { state: 'suspended', reason: 'planned-update', since: last, until: null };
    }
    const soon = msOf(next) - msOf(now) <= suspensionTimes.announceMs;
    return soon ? { state: 'announced', startsAt: next } : { state: 'open' };
  }

  #become(state: TrafficState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #wakeAll(): void {
    for (const wake of this.#waiting) wake();
  }
}
