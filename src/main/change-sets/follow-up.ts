import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { err, ok, type AppError, type Result } from '../../shared/errors.js';
import { mayReadAgain } from './choices.js';
import { settleMs } from './config.js';
import type { EnginePorts } from './engine-ports.js';
import type { SetEvent } from './events.js';
import { operationOf, readAll } from './operations.js';
import { guarded, patiently } from './patience.js';
import type { GroupSnapshot } from './ports.js';
import { reconcile, shows } from './reconcile.js';
import type { Repository } from './repository.js';
import type { SetState } from './state.js';
import { SettleWatch } from './settle-watch.js';
import type { StepEnd } from './step-end.js';
import { lastAttempt, needsRead, type StepState } from './step-state.js';

interface Seen {
  /** One for each step, in their order. */
  readonly snapshots: readonly GroupSnapshot[];
  readonly periodMoved: boolean;
}

/** The reads after a call: the first that is due by itself, the second, and those that a person asks for. They send nothing. */
export class FollowUp {
  readonly #ports: EnginePorts;
  readonly #repository: Repository;
  readonly #uncertain: (id: ChangeSetId) => void;
  readonly settling: SettleWatch;

  /** `uncertain`: told of every set in which a read left something open. */
  constructor(ports: EnginePorts, repository: Repository, uncertain: (id: ChangeSetId) => void) {
    this.#ports = ports;
    this.settling = new SettleWatch(ports.clock);
    this.#repository = repository;
    this.#uncertain = uncertain;
  }

  /**
   * The first read after the answer, or after none, of the steps of one call. A suspended connection leaves it due.
   */
  async dueAll(id: ChangeSetId, stepIds: readonly StepId[], signal: AbortSignal): Promise<StepEnd> {
    const state = this.#repository.get(id);
    if (!state) return 'done';
    const steps = stepIds.flatMap((stepId) => {
      const step = state.steps.get(stepId);
      return step && needsRead(step) ? [step] : [];
    });
    const [first] = steps;
    if (!first) return 'done';
    return lastAttempt(first)?.answer?.kind === 'yes'
      ? this.#verify(state, steps, signal)
      : this.#findOut(state, steps, signal);
  }

  /**
   * One more read of steps of one kind: a person asked for it, or the settle time has passed. A read that fails changes
   * nothing of what is known.
   */
  async again(id: ChangeSetId, stepIds: readonly StepId[]): Promise<Result<SetState>> {
    const state = this.#repository.get(id);
    if (!state) return err({ kind: 'not-found', what: 'change-set' });
    const steps: StepState[] = [];
    for (const stepId of stepIds) {
      const step = state.steps.get(stepId);
      if (!step) return err({ kind: 'not-found', what: 'step' });
      if (!mayReadAgain(step)) return err({ kind: 'wrong-state', state: step.status });
      steps.push(step);
    }
    const seen = await this.#look(state, steps, (read) => guarded(read));
    if (!seen.ok) return seen;
    return this.#found(id, steps, mayReadAgain, seen.data);
  }

  async #verify(state: SetState, steps: readonly StepState[], signal: AbortSignal): Promise<StepEnd> {
    const { clock, timings } = this.#ports;
    const after = await patiently(() => this.#read(steps), { clock, delaysMs: timings.retryDelaysMs, signal });
    if (!after.ok && after.error.kind === 'suspended') return 'suspended';
    const written = await this.#repository.commit(state.id, (now) =>
      ok(
        steps.flatMap((step, index): SetEvent[] => {
          const current = now.steps.get(step.plan.id);
          const attempt = current && lastAttempt(current);
          if (!attempt || attempt.answer?.kind !== 'yes' || !needsRead(current)) return [];
          const snapshot = after.ok ? (after.data[index] ?? null) : null;
          const { effect, lines, before, answer } = attempt;
          const shown = snapshot !== null && shows(effect, lines, answer.id, before, snapshot);
          const stepId = step.plan.id;
          const read: SetEvent = { type: 'verified', at: clock.now(), stepId, snapshot, shown };
          // The reads that find out what became of it follow at once.
          const doubted = snapshot !== null && !shown && answer.id === null;
          return doubted ? [read, { type: 'doubted', at: clock.now(), stepId }] : [read];
        }),
      ),
    );
    return written.ok ? 'done' : 'halted';
  }

  async #findOut(state: SetState, steps: readonly StepState[], signal: AbortSignal): Promise<StepEnd> {
    const { clock, timings } = this.#ports;
    const seen = await this.#look(state, steps, (read) =>
      patiently(read, { clock, delaysMs: timings.retryDelaysMs, signal }),
    );
    if (seen.ok) return (await this.#found(state.id, steps, needsRead, seen.data)).ok ? 'done' : 'halted';
    if (seen.error.kind === 'suspended') return 'suspended';
    const written = await this.#unreadable(state.id, steps);
    if (!written.ok) return 'halted';
    this.#uncertain(state.id);
    return isAboutStep(seen.error) ? 'done' : 'pause';
  }

  /** All steps are of one call, so of one kind. */
  #read(steps: readonly StepState[]): Promise<Result<readonly GroupSnapshot[]>> {
    const plans = steps.map(({ plan }) => plan);
    const [first] = plans;
    if (!first) return Promise.resolve(ok([]));
    return readAll(operationOf(this.#ports.operations, first), plans);
  }

  /** Period and groups, as they stand now. */
  async #look(
    state: SetState,
    steps: readonly StepState[],
    how: <T>(read: () => Promise<Result<T>>) => Promise<Result<T>>,
  ): Promise<Result<Seen>> {
    const { guard } = this.#ports;
    const period = await how(() => guard.currentPeriod(state.company.id));
    if (!period.ok) return period;
    const snapshots = await how(() => this.#read(steps));
    if (!snapshots.ok) return snapshots;
    const reviewed = state.review?.currentPeriod;
    return ok({ snapshots: snapshots.data, periodMoved: !reviewed || !samePeriod(period.data, reviewed) });
  }

  async #found(
    id: ChangeSetId,
    steps: readonly StepState[],
    still: (step: StepState) => boolean,
    { snapshots, periodMoved }: Seen,
  ): Promise<Result<SetState>> {
    const found = await this.#repository.commit(id, (now) =>
      ok(
        steps.flatMap((step, index): SetEvent[] => {
          const current = now.steps.get(step.plan.id);
          const attempt = current && lastAttempt(current);
          const snapshot = snapshots[index];
          // Somebody else was faster, or sent again meanwhile: this read is about a call that is no longer the last.
          if (!current || !attempt || !snapshot || current.attempts.length !== step.attempts.length || !still(current))
            return [];
          const { effect, lines, before, secondReadFrom } = attempt;
          const answer = reconcile({
            effect,
            planned: lines,
            before,
            after: snapshot,
            periodMoved,
            secondReadFrom,
            settleMs: settleMs(this.#ports.timings),
            elapsedMs: this.settling.elapsed(current),
          });
          return [{ type: 'reconciled', at: this.#ports.clock.now(), stepId: step.plan.id, snapshot, ...answer }];
        }),
      ),
    );
    if (!found.ok) return found;
    for (const { plan } of steps) {
      const settled = found.data.steps.get(plan.id);
      if (settled) this.settling.note(settled);
    }
    this.#uncertain(id);
    return found;
  }

  #unreadable(id: ChangeSetId, steps: readonly StepState[]): Promise<Result<SetState>> {
    return this.#repository.commit(id, (now) =>
      ok(
        steps.flatMap(({ plan }): SetEvent[] => {
          const current = now.steps.get(plan.id);
          if (!current || !needsRead(current)) return [];
          const secondReadFrom = lastAttempt(current)?.secondReadFrom ?? null;
          const at = this.#ports.clock.now();
          return [{ type: 'reconciled', at, stepId: plan.id, snapshot: null, finding: 'unreadable', secondReadFrom }];
        }),
      ),
    );
  }
}

/** The server answered, about this record: the next step may fare better. Anything else is about the connection. */
export const isAboutStep = (error: AppError): boolean => error.kind === 'fault';
