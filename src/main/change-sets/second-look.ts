import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { settleMs } from './config.js';
import type { EnginePorts } from './engine-ports.js';
import type { FollowUp } from './follow-up.js';
import { addMs, msOf } from './instants.js';
import type { Alarms } from './ports.js';
import type { Repository } from './repository.js';
import { lastAttempt, type StepState } from './step-state.js';

export interface SecondLookParts {
  readonly ports: EnginePorts;
  readonly repository: Repository;
  readonly followUp: FollowUp;
  readonly alarms: Alarms;
  /** A look may have settled something that others wait for. */
  readonly looked: () => void;
  /** A mistake of ours, for the log. */
  readonly failed: (error: unknown) => void;
}

interface Tried {
  /** By the monotonic clock: not before this moment once more. */
  readonly from: number;
  readonly pauseMs: number;
}

/** A look that failed, or that came too early by one of the clocks, is tried again after pauses that double, up to this. */
const longestPauseMs = 60 * 60_000;

/**
 * The second read of an uncertain call, which nobody has to ask for: once the settle time has passed by both clocks the
 * group is read again, so that a commit that came late is found without a person, and a call that never arrived is not
 * called so on one quick read. It reads, and never sends. What a person left alone stays alone.
 */
export class SecondLook {
  readonly #parts: SecondLookParts;
  readonly #sets = new Set<ChangeSetId>();
  readonly #tried = new Map<StepId, Tried>();
  #callOff: (() => void) | null = null;
  #looking: Promise<void> | null = null;
  #closed = false;

  constructor(parts: SecondLookParts) {
    this.#parts = parts;
  }

  /** Something of this set may wait for a second look: at start, and after each finding. */
  consider(id: ChangeSetId): void {
    this.#sets.add(id);
    this.#plan();
  }

  /** The connection is open again: looks that failed need not wait any longer. */
  reopen(): void {
    this.#tried.clear();
    this.#plan();
  }

  /** Resolves when no look is under way; those that are planned are not waited for. */
  async idle(): Promise<void> {
    while (this.#looking) await this.#looking;
  }

  /** The look under way finishes, no other starts. The next start of the app plans them again. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#callOff?.();
    await this.idle();
  }

  #plan(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#closed || this.#looking) return;
    const waiting = this.#waiting();
    if (waiting.length === 0) return;
    const soonest = Math.min(...waiting.map(({ step }) => this.#dueIn(step)));
    // The clocks may be set meanwhile: never asleep for longer than one settle time.
    const ms = Math.min(Math.max(soonest, 0), settleMs(this.#parts.ports.timings));
    this.#callOff = this.#parts.alarms.after(ms, () => this.#wake());
  }

  #wake(): void {
    this.#callOff = null;
    this.#looking ??= this.#lookAtDue()
      .catch(this.#parts.failed)
      .finally(() => {
        this.#looking = null;
        this.#plan();
      });
  }

  async #lookAtDue(): Promise<void> {
    const due = this.#waiting().filter(({ step }) => this.#dueIn(step) <= 0);
    for (const { id, stepIds } of inShares(due)) {
      if (this.#closed) return;
      // Before the answer is known: one that changes nothing must not be asked for at once again.
      for (const stepId of stepIds) this.#postpone(stepId);
      await this.#parts.followUp.again(id, stepIds);
      this.#parts.looked();
    }
  }

  #waiting(): readonly Waiting[] {
    const waiting: Waiting[] = [];
    for (const id of this.#sets) {
      const state = this.#parts.repository.get(id);
      const steps = state ? [...state.steps.those('secondLook')] : [];
      if (steps.length === 0) this.#sets.delete(id);
      waiting.push(...steps.map((step) => ({ id, step })));
    }
    return waiting;
  }

  /** Milliseconds until this step may be looked at; not positive: now. */
  #dueIn(step: StepState): number {
    const { clock, timings } = this.#parts.ports;
    const tried = this.#tried.get(step.plan.id);
    const pause = tried ? tried.from - clock.monotonic() : 0;
    const attempt = lastAttempt(step);
    if (!attempt) return pause;
    // Without a first read that worked there is nothing to be far apart from: a settle time after the call.
    const from = attempt.secondReadFrom ?? addMs(attempt.sentAt, settleMs(timings));
    const elapsed = this.#parts.followUp.settling.elapsed(step);
    return Math.max(msOf(from) - msOf(clock.now()), elapsed === null ? 0 : settleMs(timings) - elapsed, pause);
  }

  #postpone(stepId: StepId): void {
    const { clock, timings } = this.#parts.ports;
    const before = this.#tried.get(stepId);
    const pauseMs = before ? Math.min(before.pauseMs * 2, longestPauseMs) : settleMs(timings);
    this.#tried.set(stepId, { from: clock.monotonic() + pauseMs, pauseMs });
  }
}

interface Waiting {
  readonly id: ChangeSetId;
  readonly step: StepState;
}

/** Steps of one set, kind and employee: one read may show them all, and a refused one spoils nobody else's. */
function inShares(waiting: readonly Waiting[]): { readonly id: ChangeSetId; readonly stepIds: readonly StepId[] }[] {
  const shares = new Map<string, { id: ChangeSetId; stepIds: StepId[] }>();
  for (const { id, step } of waiting) {
    const { plan } = step;
    const key = `${id}/${plan.kind}/${plan.employee.id}`;
    const share = shares.get(key) ?? { id, stepIds: [] };
    share.stepIds.push(plan.id);
    shares.set(key, share);
  }
  return [...shares.values()];
}
