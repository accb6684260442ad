import { type ChangeSetId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ChangeSet, LeftOut, Restaged } from '../../shared/ipc/changes.js';
import type { Company } from '../../shared/ipc/organisation.js';
import type { Engine } from './engine.js';
import type { SetEvent } from './events.js';
import type { PlannedStep } from './plan.js';
import type { Restage } from './restage.js';
import { begun, isAlone, openDraft, restagedEvents, stageable, stagedEvent } from './staging.js';
import { stateOf, type SetState } from './state.js';

/** Everything that makes, fills and empties drafts. Sends nothing. */
export class Drafts {
  readonly #engine: Engine;
  /** Staging finds or makes a draft: two at once must not make two. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Puts a step into the open draft of its company and period, or opens one. A step that changes nothing is refused. */
  stage(company: Company, step: PlannedStep): Promise<Result<ChangeSet>> {
    return this.#inTurn(() => this.#stage(company, step));
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
    return this.#inTurn(() => this.#stageAll(company, period, steps, replaced));
  }

  /** Null when that was the last step: an empty draft is deleted. */
  async unstage(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet | null>> {
    const { parts } = this.#engine;
    const left = await this.#engine.commit(id, (state) => {
      if (state.started !== null) return err({ kind: 'wrong-state', state: stateOf(state) });
      if (!state.steps.has(stepId)) return err({ kind: 'not-found', what: 'step' });
      return ok([{ type: 'unstaged', at: parts.clock.now(), stepId }]);
    });
    if (!left.ok || left.data.steps.length > 0) return left;
    const removed = await this.#removeEmpty(id);
    if (removed.ok) return ok(null);
    return removed.error.kind === 'stale' ? this.#engine.get(id) : removed;
  }

  /** Deletes a draft with its file. */
  discard(id: ChangeSetId): Promise<Result<void>> {
    return this.#engine.repository.remove(id, notStarted);
  }

  /** A draft of what `plan` makes of a settled set, and the lines that are not in it. */
  restage(id: ChangeSetId, plan: (state: SetState, newStepId: () => StepId) => Restage): Promise<Result<Restaged>> {
    return this.#inTurn(async () => {
      const state = this.#engine.repository.get(id);
      if (!state) return err({ kind: 'not-found', what: 'change-set' });
      if (stateOf(state) !== 'settled') return err({ kind: 'wrong-state', state: stateOf(state) });
      const { steps, leftOut } = plan(state, () => StepId.parse(this.#engine.parts.newId()));
      return this.#draftOf(state.company, steps, leftOut);
    });
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const work = this.#last.then(run);
    this.#last = work.catch(() => undefined);
    return work;
  }

  async #stage(company: Company, step: PlannedStep): Promise<Result<ChangeSet>> {
    const { repository, parts } = this.#engine;
    const allowed = stageable(company, step);
    if (!allowed.ok) return allowed;
    const draft = openDraft(repository.writable(), company, step, isAlone([step]));
    if (draft) {
      const staged = await this.#engine.commit(draft.id, (state) => stagedEvent(state, step, parts.clock.now()));
      // Sent or deleted a moment ago: the change begins a new draft.
      if (staged.ok || !['wrong-state', 'not-found'].includes(staged.error.kind)) return staged;
    }
    const at = parts.clock.now();
    const first = stagedEvent(null, step, at);
    return first.ok ? this.#begin(company, step, at, first.data) : first;
  }

  async #stageAll(
    company: Company,
    period: Period,
    steps: readonly PlannedStep[],
    replaced: (step: PlannedStep) => boolean,
  ): Promise<Result<ChangeSet | null>> {
    const { repository, parts } = this.#engine;
    const at = parts.clock.now();
    const staged = steps.map((step): SetEvent => ({ type: 'staged', at, step, replaces: null }));
    const draft = openDraft(repository.writable(), company, { period }, isAlone(steps));
    if (!draft) {
      const [first] = steps;
      return first ? this.#begin(company, first, at, staged) : ok(null);
    }
    const written = await this.#engine.commit(draft.id, (state) => {
      if (state.started !== null) return err({ kind: 'stale', what: 'plan' });
      const gone = [...state.steps.values()].filter(({ plan }) => replaced(plan));
      return ok([...gone.map(({ plan }): SetEvent => ({ type: 'unstaged', at, stepId: plan.id })), ...staged]);
    });
    if (!written.ok || written.data.steps.length > 0) return written;
    const removed = await this.#removeEmpty(draft.id);
    return removed.ok || removed.error.kind === 'stale' ? ok(null) : removed;
  }

  async #draftOf(
    company: SetState['company'],
    steps: readonly PlannedStep[],
    leftOut: readonly LeftOut[],
  ): Promise<Result<Restaged>> {
    const { repository, parts } = this.#engine;
    const [step] = steps;
    if (!step) return ok({ set: null, leftOut: [...leftOut] });
    const at = parts.clock.now();
    let left: readonly LeftOut[] = [];
    const draft = openDraft(repository.writable(), company, step, isAlone(steps));
    const written = draft
      ? await this.#engine.commit(draft.id, (now) => {
          if (now.started !== null) return err({ kind: 'stale', what: 'plan' });
          const restaged = restagedEvents(now, steps, at);
          left = restaged.leftOut;
          return ok(restaged.events);
        })
      : await this.#begin(company, step, at, restagedEvents(null, steps, at).events);
    if (!written.ok) return written;
    return ok({ set: left.length === steps.length ? null : written.data, leftOut: [...leftOut, ...left] });
  }

  async #begin(
    company: SetState['company'],
    step: PlannedStep,
    at: string,
    events: readonly SetEvent[],
  ): Promise<Result<ChangeSet>> {
    const { repository, parts } = this.#engine;
    const id = parts.newId();
    const first = begun({ id, at, connection: parts.connection, company, step });
    return this.#engine.shown(await repository.create(id, [first, ...events]));
  }

  /** `stale` when something was staged meanwhile. */
  #removeEmpty(id: ChangeSetId): Promise<Result<void>> {
    return this.#engine.repository.remove(id, (state) =>
      state.steps.size === 0 ? ok(undefined) : err({ kind: 'stale', what: 'plan' }),
    );
  }
}

/** Whether a set may be deleted: nothing of it was sent. */
export function notStarted(state: SetState): Result<void> {
  return state.started === null ? ok(undefined) : err({ kind: 'wrong-state', state: stateOf(state) });
}
