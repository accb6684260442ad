import type { ChangeSetId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type {
  ChangeSet,
  ChangeSetSummary,
  Decision,
  RecordKind,
  Restaged,
  StagedOf,
  Step,
} from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { Company } from '../../shared/ipc/organisation.js';
import { warning } from './assess.js';
import { checkSet } from './checker.js';
import { Drafts, notStarted } from './drafts.js';
import { type ChangeSetsParts, Engine } from './engine.js';
import type { PlannedStep } from './plan.js';
import { recovered, wantsGoOn } from './recover.js';
import type { LoadReport } from './repository.js';
import { retrying, undoing } from './restage.js';
import { Sending } from './sending.js';
import { openDraft } from './staging.js';
import { stateOf, type SetState } from './state.js';
import type { StepState } from './step-state.js';
import { viewStep } from './view.js';

export type { ChangeSetsParts } from './engine.js';

/** A code that the set's steps would be the first to use. */
export interface FirstUse {
  readonly record: RecordKind;
  readonly code: number;
  readonly stepIds: readonly StepId[];
}

/** Every write of one connection: staged, checked, reviewed, sent, verified. One method for each call of the contract. */
export class ChangeSets {
  readonly #engine: Engine;
  readonly #drafts: Drafts;
  readonly #sending: Sending;

  constructor(parts: ChangeSetsParts) {
    this.#engine = new Engine(parts);
    this.#drafts = new Drafts(this.#engine);
    this.#sending = new Sending(this.#engine);
  }

  /**
   * Reads the journals, once, before anything else. Calls without an answer become uncertain and are looked up by
   * reads in the background; what was not sent yet waits for `resume`.
   */
  async load(): Promise<Result<LoadReport>> {
    const { repository, runner, secondLook, parts } = this.#engine;
    const report = await repository.load();
    if (!report.ok) return report;
    for (const { id, steps, started } of repository.writable()) {
      // The app died while it was making or emptying this draft.
      if (steps.size === 0) await repository.remove(id, notStarted);
      if (started === null) continue;
      const written = await repository.commit(id, (state) => {
        if (wantsGoOn(state)) runner.interrupt(id);
        return ok(recovered(state, parts.clock.now()));
      });
      if (!written.ok) runner.halt(id);
      secondLook.consider(id);
    }
    runner.wake();
    return report;
  }

  /** Newest first. */
  list(): ChangeSetSummary[] {
    return [...this.#engine.repository.all()]
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .map((state) => this.#engine.summary(state));
  }

  get(id: ChangeSetId): Result<ChangeSet> {
    return this.#engine.get(id);
  }

  /** Steps that try one of an earlier set once more, by that one's id; of several the newest. Looks at every step there is. */
  tries(): ReadonlyMap<StepId, Step> {
    const tries = new Map<StepId, Step>();
    const oldestFirst = this.#engine.repository.all().toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    for (const { steps } of oldestFirst)
      for (const step of steps.values()) if (step.plan.again !== undefined) tries.set(step.plan.again, viewStep(step));
    return tries;
  }

  /** What stands ready of one employee, or with null of the company itself, in sets of which nothing was sent yet. */
  stagedFor(companyId: CompanyId, employeeId: EmployeeId | null): StagedOf[] {
    return this.#engine.repository.all().flatMap((state) => {
      if (state.started !== null || state.company.id !== companyId) return [];
      const steps = [...state.steps.values()].filter(({ plan }) => plan.employee.id === employeeId).map(viewStep);
      return steps.length === 0 ? [] : [{ set: this.#engine.summary(state), steps }];
    });
  }

  /** Called after every change of a set. Returns the way to stop listening. */
  onChanged(listener: (summary: ChangeSetSummary) => void): () => void {
    return this.#engine.onChanged(listener);
  }

  /** Puts a step into the open draft of its company and period, or opens one. A step that changes nothing is refused. */
  stage(company: Company, step: PlannedStep): Promise<Result<ChangeSet>> {
    return this.#drafts.stage(company, step);
  }

  /** Many steps at once; see `Drafts.stageAll`. */
  stageAll(
    company: Company,
    period: Period,
    steps: readonly PlannedStep[],
    replaced: (step: PlannedStep) => boolean,
  ): Promise<Result<ChangeSet | null>> {
    return this.#drafts.stageAll(company, period, steps, replaced);
  }

  /** What stands in the open draft of a company and period, as it was planned: unmasked, so it stays in main. */
  staged(companyId: CompanyId, period: Period): readonly PlannedStep[] {
    const draft = openDraft(this.#engine.repository.writable(), { id: companyId }, { period });
    return draft ? [...draft.steps.values()].map(({ plan }) => plan) : [];
  }

  /** Null when that was the last step: an empty draft is deleted. */
  unstage(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet | null>> {
    return this.#drafts.unstage(id, stepId);
  }

  /** Deletes a draft with its file. A set that stands still in the middle ends instead: its receipt stays. */
  discard(id: ChangeSetId): Promise<Result<void>> {
    const isDraft = this.#engine.repository.get(id)?.started === null;
    return isDraft ? this.#drafts.discard(id) : this.#sending.end(id);
  }

  /** Deletes settled sets that nothing was written to since `before`, with their files. Answers how many went. */
  async forgetSettled(before: Instant): Promise<Result<number>> {
    const { repository } = this.#engine;
    const old = (state: SetState): boolean => stateOf(state) === 'settled' && state.updatedAt < before;
    let gone = 0;
    for (const { id } of repository.writable().filter(old)) {
      const removed = await repository.remove(id, (state) =>
        old(state) ? ok(undefined) : err({ kind: 'wrong-state', state: stateOf(state) }),
      );
      if (removed.ok) gone += 1;
      else if (removed.error.kind === 'journal') return removed;
    }
    return ok(gone);
  }

  /** Reads what the set touches; see `assess.ts` for what comes of it. */
  async check(id: ChangeSetId): Promise<Result<ChangeSet>> {
    return this.#engine.shown(await checkSet(this.#engine.ports, this.#engine.repository, id));
  }

  /** The plan of a set as it was staged: unmasked, so it stays in main. Empty when there is none. */
  plans(id: ChangeSetId): readonly PlannedStep[] {
    return this.stepsOf(id).map(({ plan }) => plan);
  }

  /** None when there is no such set. */
  stepsOf(id: ChangeSetId): readonly Pick<StepState, 'plan' | 'status'>[] {
    return [...(this.#engine.repository.get(id)?.steps.values() ?? [])];
  }

  /** Of every set that is on this computer. */
  everyStep(): readonly Pick<StepState, 'plan' | 'status'>[] {
    return this.#engine.repository.all().flatMap(({ steps }) => [...steps.values()]);
  }

  /**
   * Codes that nobody had a line of, found by reading beside the check. `planHash`: the check that it was found for; of
   * another one it is `stale`. They must be ticked off like what the check itself found.
   */
  firstUses(id: ChangeSetId, planHash: string, uses: readonly FirstUse[]): Promise<Result<ChangeSet>> {
    return this.#engine.commit(id, ({ started, review }) => {
      if (started !== null || review?.planHash !== planHash) return err({ kind: 'stale', what: 'plan' });
      const warnings = uses.map(({ record, code, stepIds }) => warning('first-use', stepIds, { record, code }));
      const known = review.warnings.filter(({ kind }) => kind === 'first-use').map((one) => one.id);
      if (known.join() === warnings.map((one) => one.id).join()) return ok([]);
      return ok([{ type: 'compared', at: this.#engine.parts.clock.now(), warnings }]);
    });
  }

  /** `typed`: what a person typed, for a warning that a tick is too little for. */
  acknowledge(id: ChangeSetId, warningId: string, on: boolean, typed = ''): Promise<Result<ChangeSet>> {
    return this.#engine.commit(id, (state) => {
      const known = state.review?.warnings.find((one) => one.id === warningId);
      if (state.started !== null || !known) return err({ kind: 'wrong-state', state: stateOf(state) });
      if (on && known.kind === 'cleared' && typed.trim() !== String(goingLines(state, known.stepIds)))
        return err({ kind: 'input-refused', where: 'typed', reason: 'another-number' });
      return ok([{ type: 'acknowledged', at: this.#engine.parts.clock.now(), warningId, on }]);
    });
  }

  /** Consent to change an earlier period. Refused where none is needed, so that it always means something. */
  consent(id: ChangeSetId, on: boolean): Promise<Result<ChangeSet>> {
    return this.#engine.commit(id, (state) => {
      if (state.started !== null || !state.review?.earlier) return err({ kind: 'wrong-state', state: stateOf(state) });
      return ok([{ type: 'consented', at: this.#engine.parts.clock.now(), on }]);
    });
  }

  /**
   * Starts sending and returns. `planHash`: the one that was reviewed. For production a person is asked first in a window
   * of main's own; `cancelled` when they said no, and nothing was sent.
   */
  send(id: ChangeSetId, planHash: string): Promise<Result<ChangeSet>> {
    return this.#sending.send(id, planHash);
  }

  /** Stops after the calls that are under way, with their reads. */
  pause(id: ChangeSetId): Promise<Result<ChangeSet>> {
    return this.#sending.pause(id);
  }

  /** A person's "go on": after a pause, a stop or a bad connection. Steps that never went out are planned again. */
  resume(id: ChangeSetId): Promise<Result<ChangeSet>> {
    return this.#sending.resume(id);
  }

  /** Reads once more what an uncertain step left behind. Sends nothing. */
  readAgain(id: ChangeSetId, stepId: StepId): Promise<Result<ChangeSet>> {
    return this.#sending.readAgain(id, stepId);
  }

  /** A person settles a step: only what its evidence offers (`choices.ts`). */
  decide(id: ChangeSetId, stepId: StepId, decision: Decision): Promise<Result<ChangeSet>> {
    return this.#sending.decideAll(id, [stepId], decision);
  }

  /** The same about many steps, all or none. */
  decideAll(id: ChangeSetId, stepIds: readonly StepId[], decision: Decision): Promise<Result<ChangeSet>> {
    return this.#sending.decideAll(id, stepIds, decision);
  }

  /** A draft that would put back what a settled set changed, and the lines that cannot be put back. Sends nothing. */
  undo(id: ChangeSetId): Promise<Result<Restaged>> {
    return this.#drafts.restage(id, undoing);
  }

  /** A draft of the lines of a settled set that were refused or not sent. Sends nothing. */
  retry(id: ChangeSetId): Promise<Result<Restaged>> {
    return this.#drafts.restage(id, retrying);
  }

  /** Reads the set's file once more and follows its chain. `records`: how many events it holds. */
  verify(id: ChangeSetId): Promise<Result<{ readonly records: number }>> {
    return this.#engine.repository.verify(id);
  }

  /** The connection is no longer suspended: sets that waited for it go on. */
  connectionOpen(): void {
    this.#engine.runner.reopen();
    this.#engine.secondLook.reopen();
  }

  /** Resolves when nothing goes on by itself any more, but for reads that come when their time has passed. */
  idle(): Promise<void> {
    return this.#engine.idle();
  }

  /** For quitting: the calls under way finish, nothing else starts. What is left is "interrupted" at the next start. */
  close(): Promise<void> {
    return this.#engine.close();
  }
}

/** How many lines these steps take away, as the check read them. */
const goingLines = ({ steps }: SetState, stepIds: readonly StepId[]): number =>
  stepIds.reduce((sum, id) => sum + (steps.get(id)?.reviewed?.lines.length ?? 0), 0);
