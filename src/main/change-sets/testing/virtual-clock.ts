import type { Alarms, Clock } from '../ports.js';

/** A clock that stands still until somebody sleeps or advances it; sleeping passes at once. */
export class VirtualClock implements Clock, Alarms {
  #ms = Date.parse('2026-11-20T08:00:00.000Z');
  /** How far the wall clock was set away from the time that really passed. */
  #set = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  now(): string {
    return new Date(this.#ms + this.#set).toISOString();
  }

  monotonic(): number {
    return this.#ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw new Error('aborted');
    this.advance(ms);
  }

  /** Somebody sets the computer's clock: forward, or back when negative. No time passes. */
  setWall(ms: number): void {
    this.#set += ms;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#ms + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  advance(ms: number): void {
    this.#ms += ms;
    const due = this.#timers.filter((timer) => timer.at <= this.#ms);
    this.#timers = this.#timers.filter((timer) => timer.at > this.#ms);
    for (const timer of due) timer.run();
  }
}
