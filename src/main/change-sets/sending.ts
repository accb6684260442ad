import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ChangeSet, Decision } from '../../shared/ipc/changes.js';
import { mayDecide } from './choices.js';
import { startable } from './confirmation.js';
import type { Engine } from './engine.js';
import type { SetEvent } from './events.js';
import { recovered } from './recover.js';
import { stateOf, type SetState } from './state.js';
import { isRetryable, isSendable } from './step-state.js';

/** What a person says about a set that was reviewed: send, pause, go on, read again, decide, end. */
export class Sending {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** See `ChangeSets.send`. */
  async send(id: ChangeSetId, planHash: string): Promise<Result<ChangeSet>> {
    const { repository, runner } = this.#engine;
    const state = repository.get(id);
    if (!state) return err({ kind: 'not-found', what: 'change-set' });
    if (repository.isQuarantined(id)) return err({ kind: 'wrong-state', state: 'quarantined' });
    const may = startable(state, planHash, this.#engine.maySend());
    if (!may.ok) return may;
    const agreed = await this.#engine.agreed(state, [...state.steps.values()]);
    if (!agreed.ok) return agreed;
    const started = await this.#engine.commit(id, (now) => {
      const still = startable(now, planHash, this.#engine.maySend());
      return still.ok ? ok([{ type: 'started', at: this.#now(), planHash }]) : still;
    });
    if (started.ok) runner.wake();
    return started;
  }

  /** Stops after the calls that are under way, with their reads. */
  async pause(id: ChangeSetId): Promise<Result<ChangeSet>> {
    const paused = await this.#engine.commit(id, (state) => {
      if (stateOf(state) !== 'sending') return err({ kind: 'wrong-state', state: stateOf(state) });
      return ok(state.paused ? [] : [{ type: 'paused', at: this.#now(), by: 'person' }]);
    });
    if (paused.ok) this.#engine.runner.hurry(id);
    return paused;
  }

  /** A person's "go on": after a pause, a stop or a bad connection. Steps that never went out are planned again. */
  async resume(id: ChangeSetId): Promise<Result<ChangeSet>> {
    const { repository, runner } = this.#engine;
    const before = repository.get(id);
    if (before && this.#canResume(before)) {
      const going = [...before.steps.values()].filter((step) => isSendable(step) || isRetryable(step));
      const agreed = await this.#engine.agreed(before, going);
      if (!agreed.ok) return agreed;
    }
    const resumed = await this.#engine.commit(id, (state) => {
      if (!this.#canResume(state)) return err({ kind: 'wrong-state', state: stateOf(state) });
      if (!this.#engine.maySend()) return err({ kind: 'no-keystore' });
      const at = this.#now();
      return ok([...(runner.isRunning(id) ? [] : recovered(state, at)), { type: 'resumed', at }]);
    });
    if (!resumed.ok) return resumed;
    this.#engine.goOn(id);
    // As it stands after what the engine was told meanwhile.
    return this.#engine.get(id);
  }

  /** Reads once more what an uncertain step left behind. Sends nothing. */
  async readAgain(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet>> {
    const read = await this.#engine.followUp.again(id, [stepId]);
    if (read.ok) this.#engine.runner.wake();
    return this.#engine.shown(read);
  }

  /** A person settles steps in the same way, all or none: only what the evidence of each offers (`choices.ts`). */
  async decideAll(id: ChangeSetId, stepIds: readonly StepId[], decision: Decision): Promise<Result<ChangeSet>> {
    const before = this.#engine.repository.get(id);
    const asked = stepIds.flatMap((stepId) => before?.steps.get(stepId) ?? []);
    if (before && decision === 'send-again' && asked.every((step) => mayDecide(step, decision))) {
      const agreed = await this.#engine.agreed(before, asked);
      if (!agreed.ok) return agreed;
    }
    const decided = await this.#engine.commit(id, (state) => {
      const events: SetEvent[] = [];
      for (const stepId of new Set(stepIds)) {
        const step = state.steps.get(stepId);
        if (!step) return err({ kind: 'not-found', what: 'step' });
        if (state.started === null || !mayDecide(step, decision))
          return err({ kind: 'wrong-state', state: step.status });
        events.push({ type: 'decided', at: this.#now(), stepId, decision });
      }
      if (decision === 'send-again' && !this.#engine.maySend()) return err({ kind: 'no-keystore' });
      return ok(events);
    });
    if (decided.ok) this.#engine.runner.wake();
    return decided;
  }

  /** Ends a set that stands still in the middle: what was not sent stays unsent, and its receipt stays. */
  async end(id: ChangeSetId): Promise<Result<void>> {
    const ended = await this.#engine.commit(id, (state) => {
      if (stateOf(state) !== 'sending' || this.#engine.runner.isRunning(id))
        return err({ kind: 'wrong-state', state: stateOf(state) });
      const at = this.#now();
      return ok([...recovered(state, at), { type: 'ended', at }]);
    });
    if (!ended.ok) return ended;
    this.#engine.goOn(id);
    return ok(undefined);
  }

  #canResume(state: SetState): boolean {
    if (state.started === null || state.ended) return false;
    return state.paused || this.#engine.runner.isHeld(state.id) || state.steps.count('retryable') > 0;
  }

  #now(): string {
    return this.#engine.parts.clock.now();
  }
}
