import type { ChangeSetId, ConnectionId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ChangeSet, ChangeSetSummary } from '../../shared/ipc/changes.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import { Batches } from './batches.js';
import { defaultTimings, type Timings } from './config.js';
import { type Confirm, Confirmation, questionOf } from './confirmation.js';
import type { EnginePorts } from './engine-ports.js';
import type { SetEvent } from './events.js';
import { FollowUp } from './follow-up.js';
import type { JournalStore } from './journal/store.js';
import type { Operations } from './operations.js';
import type { Alarms, Clock, PeriodGuard } from './ports.js';
import { Repository } from './repository.js';
import { Runner } from './runner.js';
import { SecondLook } from './second-look.js';
import { Sender } from './sender.js';
import type { SetState } from './state.js';
import type { StepState } from './step-state.js';
import { viewSet, viewSummary } from './view.js';

export interface ChangeSetsParts {
  readonly operations: Operations;
  readonly guard: PeriodGuard;
  readonly clock: Clock;
  /** For the second read of what stays uncertain. */
  readonly alarms: Alarms;
  readonly journals: JournalStore;
  /** A fresh id that nobody can guess or repeat. */
  readonly newId: () => ChangeSetId;
  readonly connection: { readonly id: ConnectionId; readonly kind: ConnectionKind };
  /** Whether the journal's key is sealed by the operating system. Without it only the demo may send. */
  readonly keystoreAvailable: () => boolean;
  /** Asks a person, outside the renderer, before production is sent. Absent: production is never sent. */
  readonly confirm?: Confirm | undefined;
  /** Asks for every kind of connection, for trials. */
  readonly confirmAlways?: boolean | undefined;
  readonly timings?: Timings;
  /** A mistake of ours while sending, for the log. */
  readonly failed?: (error: unknown) => void;
}

/** The parts that work on change sets, put together, and what all of their commands need. */
export class Engine {
  readonly parts: ChangeSetsParts;
  readonly ports: EnginePorts;
  readonly repository: Repository;
  readonly followUp: FollowUp;
  readonly runner: Runner;
  readonly secondLook: SecondLook;
  readonly #confirmation: Confirmation;
  readonly #listeners = new Set<(summary: ChangeSetSummary) => void>();
  #closed = false;

  constructor(parts: ChangeSetsParts) {
    const { operations, guard, clock, timings = defaultTimings } = parts;
    const { connection, confirm, confirmAlways = false, failed = () => undefined } = parts;
    const changed = (id: ChangeSetId): void => this.announce(id);
    this.parts = parts;
    this.ports = { operations, guard, clock, timings };
    this.repository = new Repository(parts.journals, changed);
    this.followUp = new FollowUp(this.ports, this.repository, (id) => this.secondLook.consider(id));
    this.#confirmation = new Confirmation({ kind: connection.kind, ask: confirm, always: confirmAlways, failed });
    const { ports, repository, followUp } = this;
    const sender = new Sender(ports, repository, followUp);
    const batches = new Batches(timings.batches);
    this.runner = new Runner({ ports, repository, sender, followUp, batches, changed, failed });
    const looked = (): void => this.runner.wake();
    this.secondLook = new SecondLook({ ports, repository, followUp, alarms: parts.alarms, looked, failed });
  }

  /** Called after every change of a set. Returns the way to stop listening. */
  onChanged(listener: (summary: ChangeSetSummary) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(id: ChangeSetId): void {
    const state = this.repository.get(id);
    if (!state || this.#listeners.size === 0) return;
    const summary = this.summary(state);
    for (const listener of this.#listeners) listener(summary);
  }

  summary(state: SetState): ChangeSetSummary {
    return viewSummary(state, this.runner.activityOf(state));
  }

  get(id: ChangeSetId): Result<ChangeSet> {
    const state = this.repository.get(id);
    return state ? ok(this.#view(state)) : err({ kind: 'not-found', what: 'change-set' });
  }

  async commit(id: ChangeSetId, decide: (state: SetState) => Result<readonly SetEvent[]>): Promise<Result<ChangeSet>> {
    return this.shown(await this.repository.commit(id, decide));
  }

  shown(result: Result<SetState>): Result<ChangeSet> {
    return result.ok ? ok(this.#view(result.data)) : result;
  }

  /** Asks outside the renderer before these steps go out. The connection may have been switched meanwhile. */
  async agreed(state: SetState, going: readonly StepState[]): Promise<Result<void>> {
    if (going.length === 0) return ok(undefined);
    const agreed = await this.#confirmation.agreed(questionOf(state, going));
    return agreed.ok && this.#closed ? err({ kind: 'cancelled' }) : agreed;
  }

  /** Without a keystore the journal's key lies open beside it: good enough for made-up people alone. */
  maySend(): boolean {
    return this.parts.connection.kind === 'demo' || this.parts.keystoreAvailable();
  }

  /** A person's "go on" was written: whatever held the set lets it go. */
  goOn(id: ChangeSetId): void {
    this.runner.release(id);
    this.runner.wake();
    this.announce(id);
  }

  /** Resolves when nothing goes on by itself any more, but for reads that come when their time has passed. */
  async idle(): Promise<void> {
    await this.secondLook.idle();
    await this.runner.idle();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.secondLook.close(), this.runner.close()]);
  }

  #view(state: SetState): ChangeSet {
    return viewSet(state, this.runner.activityOf(state));
  }
}
