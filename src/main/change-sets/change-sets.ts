import { type ChangeSetId, type CompanyId, type ConnectionId, StepId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { Batches } from './batches.js';
import type { Period } from '../../shared/domain/period.js';
import type { ChangeSet, ChangeSetSummary, Decision, LeftOut, Restaged } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import type { Company } from '../../shared/ipc/organisation.js';
import { checkSet } from './checker.js';
import { mayDecide } from './choices.js';
import { defaultTimings, type Timings } from './config.js';
import { type Confirm, Confirmation, questionOf, startable } from './confirmation.js';
import type { EnginePorts } from './engine-ports.js';
import type { SetEvent } from './events.js';
import { FollowUp } from './follow-up.js';
import type { JournalStore } from './journal/store.js';
import type { Operations } from './operations.js';
import type { PlannedStep } from './plan.js';
import type { Alarms, Clock, PeriodGuard } from './ports.js';
import { recovered, wantsGoOn } from './recover.js';
import { Repository, type LoadReport } from './repository.js';
import { type Restage, retrying, undoing } from './restage.js';
import { Runner } from './runner.js';
import { SecondLook } from './second-look.js';
import { Sender } from './sender.js';
import { openDraft, restagedEvents, stageable, stagedEvent } from './staging.js';
import { stateOf, type SetState } from './state.js';
import { isRetryable, isSendable, type StepState } from './step-state.js';
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

/** Every write of one connection: staged, checked, reviewed, sent, verified. One method for each call of the contract. */
export class ChangeSets {
  readonly #parts: ChangeSetsParts;
  readonly #ports: EnginePorts;
  readonly #repository: Repository;
  readonly #followUp: FollowUp;
  readonly #runner: Runner;
  readonly #secondLook: SecondLook;
  readonly #confirmation: Confirmation;
  #closed = false;
  readonly #listeners = new Set<(summary: ChangeSetSummary) => void>();
  /** Staging finds or makes a draft: two at once must not make two. */
  #staging: Promise<unknown> = Promise.resolve();

  constructor(parts: ChangeSetsParts) {
    const { operations, guard, clock, timings = defaultTimings } = parts;
    const changed = (id: ChangeSetId): void => this.#announce(id);
    this.#parts = parts;
    this.#ports = { operations, guard, clock, timings };
    this.#repository = new Repository(parts.journals, changed);
    this.#followUp = new FollowUp(this.#ports, this.#repository, (id) => this.#secondLook.consider(id));
    const sender = new Sender(this.#ports, this.#repository, this.#followUp);
    const failed = parts.failed ?? (() => undefined);
    const { connection, confirm, confirmAlways = false } = parts;
    this.#confirmation = new Confirmation({ kind: connection.kind, ask: confirm, always: confirmAlways, failed });
    this.#runner = new Runner({
      ports: this.#ports,
      repository: this.#repository,
      sender,
      followUp: this.#followUp,
      batches: new Batches(timings.batches),
      changed,
      failed,
    });
    this.#secondLook = new SecondLook({
      ports: this.#ports,
      repository: this.#repository,
      followUp: this.#followUp,
      alarms: parts.alarms,
      looked: () => this.#runner.wake(),
      failed,
    });
  }

  /**
   * Reads the journals, once, before anything else. Calls without an answer become uncertain and are looked up by
   * reads in the background; what was not sent yet waits for `resume`.
   */
  async load(): Promise<Result<LoadReport>> {
    const report = await this.#repository.load();
    if (!report.ok) return report;
    for (const state of this.#repository.writable()) {
      // The app died while it was making or emptying this draft.
      if (state.steps.size === 0) await this.#repository.remove(state.id, notStarted);
      if (state.started === null) continue;
      if (wantsGoOn(state)) this.#runner.interrupt(state.id);
      const written = await this.#recover(state.id);
      if (!written.ok) this.#runner.halt(state.id);
      this.#secondLook.consider(state.id);
    }
    this.#runner.wake();
    return report;
  }

  /** Newest first. */
  list(): ChangeSetSummary[] {
    return [...this.#repository.all()]
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .map((state) => viewSummary(state, this.#runner.activityOf(state)));
  }

  get(id: ChangeSetId): Result<ChangeSet> {
    const state = this.#repository.get(id);
    return state ? ok(this.#view(state)) : err({ kind: 'not-found', what: 'change-set' });
  }

  /** Called after every change of a set. Returns the way to stop listening. */
  onChanged(listener: (summary: ChangeSetSummary) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts a step into the open draft of its company and period, or opens one. A step that changes nothing is refused. */
  stage(company: Company, step: PlannedStep): Promise<Result<ChangeSet>> {
    const work = this.#staging.then(() => this.#stageNow(company, step));
    this.#staging = work.catch(() => undefined);
    return work;
  }

  /**
   * Puts many steps into the open draft of a company and period, in place of the steps that `replaced` names, all or none.
   * Null when the draft is empty then, or none was needed.
   */
  stageAll(
    company: Company,
    period: Period,
    steps: readonly PlannedStep[],
    replaced: (step: PlannedStep) => boolean,
  ): Promise<Result<ChangeSet | null>> {
    const work = this.#staging.then(() => this.#stageAllNow(company, period, steps, replaced));
    this.#staging = work.catch(() => undefined);
    return work;
  }

  /** What stands in the open draft of a company and period, as it was planned: unmasked, so it stays in main. */
  staged(companyId: CompanyId, period: Period): readonly PlannedStep[] {
    const draft = openDraft(this.#repository.writable(), { id: companyId }, { period });
    return draft ? [...draft.steps.values()].map(({ plan }) => plan) : [];
  }

  /** Null when that was the last step: an empty draft is deleted. */
  async unstage(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet | null>> {
    const left = await this.#commit(id, (state) => {
      if (state.started !== null) return err({ kind: 'wrong-state', state: stateOf(state) });
      if (!state.steps.has(stepId)) return err({ kind: 'not-found', what: 'step' });
      return ok([{ type: 'unstaged', at: this.#parts.clock.now(), stepId }]);
    });
    if (!left.ok || left.data.steps.length > 0) return left;
    const empty = (state: SetState): Result<void> =>
      state.steps.size === 0 ? ok(undefined) : err({ kind: 'stale', what: 'plan' });
    const removed = await this.#repository.remove(id, empty);
    if (removed.ok) return ok(null);
    return removed.error.kind === 'stale' ? this.get(id) : removed;
  }

  /** Deletes a draft with its file. A set that stands still in the middle ends instead: its receipt stays. */
  async discard(id: ChangeSetId): Promise<Result<void>> {
    if (this.#repository.get(id)?.started === null) return this.#repository.remove(id, notStarted);
    const ended = await this.#commit(id, (state) => {
      if (stateOf(state) !== 'sending' || this.#runner.isRunning(id))
        return err({ kind: 'wrong-state', state: stateOf(state) });
      const at = this.#parts.clock.now();
      return ok([...recovered(state, at), { type: 'ended', at }]);
    });
    if (!ended.ok) return ended;
    this.#goOn(id);
    return ok(undefined);
  }

  /** Deletes settled sets that nothing was written to since `before`, with their files. Answers how many went. */
  async forgetSettled(before: Instant): Promise<Result<number>> {
    const old = (state: SetState): boolean => stateOf(state) === 'settled' && state.updatedAt < before;
    let gone = 0;
    for (const { id } of this.#repository.writable().filter(old)) {
      const removed = await this.#repository.remove(id, (state) =>
        old(state) ? ok(undefined) : err({ kind: 'wrong-state', state: stateOf(state) }),
      );
      if (removed.ok) gone += 1;
      else if (removed.error.kind === 'journal') return removed;
    }
    return ok(gone);
  }

  /** Reads what the set touches; see `assess.ts` for what comes of it. */
  async check(id: ChangeSetId): Promise<Result<ChangeSet>> {
    return this.#shown(await checkSet(this.#ports, this.#repository, id));
  }

  acknowledge(id: ChangeSetId, warningId: string, on: boolean): Promise<Result<ChangeSet>> {
    return this.#commit(id, (state) => {
      const known = state.review?.warnings.some((warning) => warning.id === warningId) ?? false;
      if (state.started !== null || !known) return err({ kind: 'wrong-state', state: stateOf(state) });
      return ok([{ type: 'acknowledged', at: this.#parts.clock.now(), warningId, on }]);
    });
  }

  /** Consent to change an earlier period. Refused where none is needed, so that it always means something. */
  consent(id: ChangeSetId, on: boolean): Promise<Result<ChangeSet>> {
    return this.#commit(id, (state) => {
      if (state.started !== null || !state.review?.earlier) return err({ kind: 'wrong-state', state: stateOf(state) });
      return ok([{ type: 'consented', at: this.#parts.clock.now(), on }]);
    });
  }

  /**
   * Starts sending and returns. `planHash`: the one that was reviewed. For production a person is asked first in a window
   * of main's own; `cancelled` when they said no, and nothing was sent.
   */
  async send(id: ChangeSetId, planHash: string): Promise<Result<ChangeSet>> {
    const state = this.#repository.get(id);
    if (!state) return err({ kind: 'not-found', what: 'change-set' });
    if (this.#repository.isQuarantined(id)) return err({ kind: 'wrong-state', state: 'quarantined' });
    const may = startable(state, planHash, this.#maySend());
    if (!may.ok) return may;
    const agreed = await this.#agreed(state, [...state.steps.values()]);
    if (!agreed.ok) return agreed;
    const started = await this.#commit(id, (now) => {
      const still = startable(now, planHash, this.#maySend());
      return still.ok ? ok([{ type: 'started', at: this.#parts.clock.now(), planHash }]) : still;
    });
    if (started.ok) this.#runner.wake();
    return started;
  }

  /** A draft that would put back what a settled set changed, and the lines that cannot be put back. Sends nothing. */
  undo(id: ChangeSetId): Promise<Result<Restaged>> {
    return this.#restage(id, undoing);
  }

  /** A draft of the lines of a settled set that were refused or not sent. Sends nothing. */
  retry(id: ChangeSetId): Promise<Result<Restaged>> {
    return this.#restage(id, retrying);
  }

  /** Reads the set's file once more and follows its chain. `records`: how many events it holds. */
  verify(id: ChangeSetId): Promise<Result<{ readonly records: number }>> {
    return this.#repository.verify(id);
  }

  /** Stops after the call that is under way, with its read. */
  async pause(id: ChangeSetId): Promise<Result<ChangeSet>> {
    const paused = await this.#commit(id, (state) => {
      if (stateOf(state) !== 'sending') return err({ kind: 'wrong-state', state: stateOf(state) });
      return ok(state.paused ? [] : [{ type: 'paused', at: this.#parts.clock.now(), by: 'person' }]);
    });
    if (paused.ok) this.#runner.hurry(id);
    return paused;
  }

  /** A person's "go on": after a pause, a stop or a bad connection. Steps that never went out are planned again. */
  async resume(id: ChangeSetId): Promise<Result<ChangeSet>> {
    const before = this.#repository.get(id);
    if (before && this.#canResume(before)) {
      const going = [...before.steps.values()].filter((step) => isSendable(step) || isRetryable(step));
      const agreed = await this.#agreed(before, going);
      if (!agreed.ok) return agreed;
    }
    const resumed = await this.#commit(id, (state) => {
      if (!this.#canResume(state)) return err({ kind: 'wrong-state', state: stateOf(state) });
      if (!this.#maySend()) return err({ kind: 'no-keystore' });
      const at = this.#parts.clock.now();
      return ok([...(this.#runner.isRunning(id) ? [] : recovered(state, at)), { type: 'resumed', at }]);
    });
    if (resumed.ok) this.#goOn(id);
    return this.#again(resumed);
  }

  /** Reads once more what an uncertain step left behind. Sends nothing. */
  async readAgain(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet>> {
    const read = await this.#followUp.again(id, [stepId]);
    if (read.ok) this.#runner.wake();
    return this.#shown(read);
  }

  /** A person settles a step: only what its evidence offers (`choices.ts`). */
  async decide(id: ChangeSetId, stepId: StepId, decision: Decision): Promise<Result<ChangeSet>> {
    const before = this.#repository.get(id);
    const asked = before?.steps.get(stepId);
    if (before && asked && decision === 'send-again' && mayDecide(asked, decision)) {
      const agreed = await this.#agreed(before, [asked]);
      if (!agreed.ok) return agreed;
    }
    const decided = await this.#commit(id, (state) => {
      const step = state.steps.get(stepId);
      if (!step) return err({ kind: 'not-found', what: 'step' });
      if (state.started === null || !mayDecide(step, decision)) return err({ kind: 'wrong-state', state: step.status });
      if (decision === 'send-again' && !this.#maySend()) return err({ kind: 'no-keystore' });
      return ok([{ type: 'decided', at: this.#parts.clock.now(), stepId, decision }]);
    });
    if (decided.ok) this.#runner.wake();
    return decided;
  }

  /** The connection is no longer suspended: sets that waited for it go on. */
  connectionOpen(): void {
    this.#runner.reopen();
    this.#secondLook.reopen();
  }

  /** Resolves when nothing goes on by itself any more, but for reads that come when their time has passed. */
  async idle(): Promise<void> {
    await this.#secondLook.idle();
    await this.#runner.idle();
  }

  /** For quitting: the call under way finishes, nothing else starts. What is left is "interrupted" at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#secondLook.close(), this.#runner.close()]);
  }

  async #stageNow(company: Company, step: PlannedStep): Promise<Result<ChangeSet>> {
    const { clock, connection, newId } = this.#parts;
    const allowed = stageable(company, step);
    if (!allowed.ok) return allowed;
    const draft = openDraft(this.#repository.writable(), company, step);
    if (draft) {
      const staged = await this.#commit(draft.id, (state) => stagedEvent(state, step, clock.now()));
      // Sent or deleted a moment ago: the change begins a new draft.
      if (staged.ok || !['wrong-state', 'not-found'].includes(staged.error.kind)) return staged;
    }
    const id = newId();
    const at = clock.now();
    const first = stagedEvent(null, step, at);
    if (!first.ok) return first;
    return this.#shown(
      await this.#repository.create(id, [begun({ id, at, connection, company, step }), ...first.data]),
    );
  }

  async #stageAllNow(
    company: Company,
    period: Period,
    steps: readonly PlannedStep[],
    replaced: (step: PlannedStep) => boolean,
  ): Promise<Result<ChangeSet | null>> {
    const { clock, connection, newId } = this.#parts;
    const at = clock.now();
    const staged = steps.map((step): SetEvent => ({ type: 'staged', at, step, replaces: null }));
    const draft = openDraft(this.#repository.writable(), company, { period });
    if (!draft) {
      const [first] = steps;
      if (!first) return ok(null);
      const id = newId();
      return this.#shown(
        await this.#repository.create(id, [begun({ id, at, connection, company, step: first }), ...staged]),
      );
    }
    const written = await this.#commit(draft.id, (state) => {
      if (state.started !== null) return err({ kind: 'stale', what: 'plan' });
      const gone = [...state.steps.values()].filter(({ plan }) => replaced(plan));
      return ok([...gone.map(({ plan }): SetEvent => ({ type: 'unstaged', at, stepId: plan.id })), ...staged]);
    });
    if (!written.ok || written.data.steps.length > 0) return written;
    const removed = await this.#repository.remove(draft.id, (state) =>
      state.steps.size === 0 ? ok(undefined) : err({ kind: 'stale', what: 'plan' }),
    );
    return removed.ok || removed.error.kind === 'stale' ? ok(null) : removed;
  }

  #restage(id: ChangeSetId, plan: (state: SetState, newStepId: () => StepId) => Restage): Promise<Result<Restaged>> {
    const work = this.#staging.then(async (): Promise<Result<Restaged>> => {
      const state = this.#repository.get(id);
      if (!state) return err({ kind: 'not-found', what: 'change-set' });
      const { company } = state;
      if (stateOf(state) !== 'settled') return err({ kind: 'wrong-state', state: stateOf(state) });
      const { steps, leftOut } = plan(state, () => StepId.parse(this.#parts.newId()));
      return this.#draftOf(company, steps, leftOut);
    });
    this.#staging = work.catch(() => undefined);
    return work;
  }

  async #draftOf(
    company: SetState['company'],
    steps: readonly PlannedStep[],
    leftOut: readonly LeftOut[],
  ): Promise<Result<Restaged>> {
    const { clock, connection, newId } = this.#parts;
    const [step] = steps;
    if (!step) return ok({ set: null, leftOut: [...leftOut] });
    const at = clock.now();
    let left: readonly LeftOut[] = [];
    const draft = openDraft(this.#repository.writable(), company, step);
    const id = draft?.id ?? newId();
    const written = draft
      ? await this.#commit(id, (now) => {
          if (now.started !== null) return err({ kind: 'stale', what: 'plan' });
          const restaged = restagedEvents(now, steps, at);
          left = restaged.leftOut;
          return ok(restaged.events);
        })
      : this.#shown(
          await this.#repository.create(id, [
            begun({ id, at, connection, company, step }),
            ...restagedEvents(null, steps, at).events,
          ]),
        );
    if (!written.ok) return written;
    return ok({ set: left.length === steps.length ? null : written.data, leftOut: [...leftOut, ...left] });
  }

  /** Asks outside the renderer before these steps go out. The connection may have been switched meanwhile. */
  async #agreed(state: SetState, going: readonly StepState[]): Promise<Result<void>> {
    if (going.length === 0) return ok(undefined);
    const agreed = await this.#confirmation.agreed(questionOf(state, going));
    return agreed.ok && this.#closed ? err({ kind: 'cancelled' }) : agreed;
  }

  #canResume(state: SetState): boolean {
    if (state.started === null || state.ended) return false;
    return state.paused || this.#runner.isHeld(state.id) || [...state.steps.values()].some(isRetryable);
  }

  #recover(id: ChangeSetId): Promise<Result<SetState>> {
    return this.#repository.commit(id, (state) => ok(recovered(state, this.#parts.clock.now())));
  }

  #goOn(id: ChangeSetId): void {
    this.#runner.release(id);
    this.#runner.wake();
    this.#announce(id);
  }

  /** Without a keystore the journal's key lies open beside it: good enough for made-up people alone. */
  #maySend(): boolean {
    return this.#parts.connection.kind === 'demo' || this.#parts.keystoreAvailable();
  }

  async #commit(id: ChangeSetId, decide: (state: SetState) => Result<readonly SetEvent[]>): Promise<Result<ChangeSet>> {
    return this.#shown(await this.#repository.commit(id, decide));
  }

  #shown(result: Result<SetState>): Result<ChangeSet> {
    return result.ok ? ok(this.#view(result.data)) : result;
  }

  /** The same set, as it stands after what the engine was told meanwhile. */
  #again(result: Result<ChangeSet>): Result<ChangeSet> {
    return result.ok ? this.get(result.data.id) : result;
  }

  #view(state: SetState): ChangeSet {
    return viewSet(state, this.#runner.activityOf(state));
  }

  #announce(id: ChangeSetId): void {
    const state = this.#repository.get(id);
    if (!state || this.#listeners.size === 0) return;
    const summary = viewSummary(state, this.#runner.activityOf(state));
    for (const listener of this.#listeners) listener(summary);
  }
}

function notStarted(state: SetState): Result<void> {
  return state.started === null ? ok(undefined) : err({ kind: 'wrong-state', state: stateOf(state) });
}

/** The first event of a new set. */
function begun(set: {
  readonly id: ChangeSetId;
  readonly at: Instant;
  readonly connection: ChangeSetsParts['connection'];
  readonly company: SetState['company'];
  readonly step: PlannedStep;
}): SetEvent {
  const { id, at, connection, company, step } = set;
  return {
    type: 'created',
    at,
    version: 1,
    id,
    connection: { id: connection.id, kind: connection.kind },
    company: { id: company.id, number: company.number, name: company.name },
    period: step.period,
  };
}
