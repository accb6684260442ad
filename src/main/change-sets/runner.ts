import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { ok, type Result } from '../../shared/errors.js';
import type { Batches } from './batches.js';
import type { EnginePorts } from './engine-ports.js';
import type { FollowUp } from './follow-up.js';
import { nextStep, openGroups, type NextStep } from './next-step.js';
import type { Repository } from './repository.js';
import type { Sender } from './sender.js';
import { stateOf, type SetState } from './state.js';
import type { StepEnd } from './step-end.js';
import { lastAttempt } from './step-state.js';
import type { Activity } from './view.js';

export interface RunnerParts {
  readonly ports: EnginePorts;
  readonly repository: Repository;
  readonly sender: Sender;
  readonly followUp: FollowUp;
  readonly batches: Batches;
  readonly changed: (id: ChangeSetId) => void;
  /** A mistake of ours, for the log. The set it happened in halts. */
  readonly failed: (error: unknown) => void;
}

/**
 * Works on one set of the connection at a time; the others wait in the order in which they came. Of that set a few calls
 * may be under way at once, never two of one group: a second call on the same employee and kind waits for the first.
 */
export class Runner {
  readonly #parts: RunnerParts;
  readonly #queue: ChangeSetId[] = [];
  /** The app stopped in the middle: reads go on, sending waits for a person. */
  readonly #interrupted = new Set<ChangeSetId>();
  /** Waits for the connection to open again. */
  readonly #suspended = new Set<ChangeSetId>();
  /** The journal could not be written, or we made a mistake: nothing more of it until a person says so. */
  readonly #halted = new Set<ChangeSetId>();
  #running: ChangeSetId | null = null;
  #draining: Promise<void> | null = null;
  #patience = new AbortController();
  #closing = false;
  /** How often the connection opened: one that opened while a step ended as suspended must not be waited for again. */
  #openings = 0;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  isRunning(id: ChangeSetId): boolean {
    return this.#running === id;
  }

  /** Waits for something that no journal shows. */
  isHeld(id: ChangeSetId): boolean {
    return this.#interrupted.has(id) || this.#suspended.has(id) || this.#halted.has(id);
  }

  /** What the engine is doing with the set. `idle` while `sending`: waits its turn, or for a person's decision. */
  activityOf(state: SetState): Activity {
    if (this.#parts.repository.isQuarantined(state.id)) return 'quarantined';
    if (this.#running === state.id) return 'running';
    if (stateOf(state) !== 'sending') return 'idle';
    if (state.paused) return 'paused';
    if (this.#suspended.has(state.id)) return 'suspended';
    return this.isHeld(state.id) ? 'interrupted' : 'idle';
  }

  interrupt(id: ChangeSetId): void {
    this.#interrupted.add(id);
  }

  halt(id: ChangeSetId): void {
    this.#halted.add(id);
  }

  /** A person said "go on". */
  release(id: ChangeSetId): void {
    for (const held of [this.#interrupted, this.#suspended, this.#halted]) held.delete(id);
  }

  /** Ends waiting between two tries; the call under way is left alone. */
  hurry(id: ChangeSetId): void {
    if (this.#running === id) this.#patience.abort();
  }

  /** The connection is open again: everything that waited for it goes on. */
  reopen(): void {
    this.#openings += 1;
    this.#suspended.clear();
    this.wake();
  }

  /** Queues every set that has something to do. Called after anything that may have freed one. */
  wake(): void {
    for (const state of this.#parts.repository.writable()) {
      if (this.#running !== state.id && !this.#queue.includes(state.id) && this.#next(state))
        this.#queue.push(state.id);
    }
    if (this.#queue.length > 0 && !this.#closing) this.#draining ??= this.#drain();
  }

  /** Resolves when no set can go on by itself. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  /** Lets the call under way finish, with its read, and starts no other. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#patience.abort();
    await this.idle();
  }

  #next(state: SetState, busy: ReadonlySet<StepId> = new Set()): NextStep | null {
    if (this.#suspended.has(state.id) || this.#halted.has(state.id)) return null;
    const { ports, repository } = this.#parts;
    return nextStep(
      state,
      ports.operations,
      openGroups(repository.writable(), ports.operations),
      !this.#interrupted.has(state.id),
      this.#parts.batches.size,
      busy,
    );
  }

  async #drain(): Promise<void> {
    // Lets the caller finish first, so that its own answer shows the set as it left it.
    await Promise.resolve();
    for (let id = this.#queue.shift(); id !== undefined && !this.#closing; id = this.#queue.shift()) {
      await this.#run(id);
      this.wake();
    }
    this.#draining = null;
  }

  async #run(id: ChangeSetId): Promise<void> {
    this.#patience = new AbortController();
    this.#running = id;
    this.#parts.changed(id);
    const { end, openings } = await this.#work(id);
    if (end === 'suspended' && openings === this.#openings) this.#suspended.add(id);
    await this.#settle(id, end);
    this.#running = null;
    this.#parts.changed(id);
  }

  /** Starts calls while there is a lane free and nothing went wrong; what is under way always finishes. */
  async #work(id: ChangeSetId): Promise<{ readonly end: StepEnd; readonly openings: number }> {
    const { ports, repository } = this.#parts;
    const busy = new Set<StepId>();
    const underWay = new Set<Promise<void>>();
    let worst: { readonly end: StepEnd; readonly openings: number } = { end: 'done', openings: this.#openings };
    const start = async (next: NextStep): Promise<void> => {
      const openings = this.#openings;
      for (const stepId of next.stepIds) busy.add(stepId);
      const end = await this.#step(id, next);
      for (const stepId of next.stepIds) busy.delete(stepId);
      if (severity[end] > severity[worst.end]) worst = { end, openings };
    };
    for (;;) {
      while (worst.end === 'done' && !this.#closing && underWay.size < ports.timings.lanes) {
        const state = repository.get(id);
        const next = state && this.#next(state, busy);
        if (!next) break;
        const lane: Promise<void> = start(next).finally(() => underWay.delete(lane));
        underWay.add(lane);
      }
      if (underWay.size === 0) return worst;
      await Promise.race(underWay);
    }
  }

  async #step(id: ChangeSetId, { stepIds, what }: NextStep): Promise<StepEnd> {
    const { ports, sender, followUp, failed, batches } = this.#parts;
    const { signal } = this.#patience;
    try {
      if (what === 'read') return await followUp.dueAll(id, stepIds, signal);
      if (what === 'skip') return await sender.skip(id, stepIds);
      const { clock } = ports;
      const started = clock.monotonic();
      const end = await sender.send(id, stepIds, signal);
      const answers = this.#answersOf(id, stepIds);
      if (stepIds.length > 1 && answers.length > 0)
        batches.took(
          clock.monotonic() - started,
          answers.every((kind) => kind === 'yes'),
        );
      return end;
    } catch (error) {
      failed(error);
      return 'halted';
    }
  }

  /** What the server said to the call of these steps; none when it never got there. */
  #answersOf(id: ChangeSetId, stepIds: readonly StepId[]): readonly string[] {
    const steps = this.#parts.repository.get(id)?.steps;
    return stepIds.flatMap((stepId) => {
      const step = steps?.get(stepId);
      return (step && lastAttempt(step)?.answer?.kind) ?? [];
    });
  }

  async #settle(id: ChangeSetId, end: StepEnd): Promise<void> {
    if (end === 'halted') this.#halted.add(id);
    if (end !== 'pause') return;
    const at = this.#parts.ports.clock.now();
    const decide = (state: SetState): Result<readonly { type: 'paused'; at: string; by: 'connection' }[]> =>
      ok(state.paused ? [] : [{ type: 'paused', at, by: 'connection' }]);
    // Without this on disk the loop would try for ever.
    if (!(await this.#parts.repository.commit(id, decide)).ok) this.#halted.add(id);
  }
}

/** When calls that were under way together end differently, the worst of them says how the set goes on. */
const severity: Readonly<Record<StepEnd, number>> = { done: 0, suspended: 1, pause: 2, halted: 3 };
