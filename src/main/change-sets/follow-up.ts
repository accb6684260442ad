import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { err, ok, type AppError, type Result } from '../../shared/errors.js';
import { mayReadAgain } from './choices.js';
import { settleMs } from './config.js';
import type { EnginePorts } from './engine-ports.js';
import { operationOf } from './operations.js';
import { guarded, patiently } from './patience.js';
import type { GroupSnapshot } from './ports.js';
import { reconcile, shows } from './reconcile.js';
import type { Repository } from './repository.js';
import type { SetState } from './state.js';
import { SettleWatch } from './settle-watch.js';
import type { StepEnd } from './step-end.js';
import { lastAttempt, needsRead, type StepState } from './step-state.js';

interface Seen {
  readonly snapshot: GroupSnapshot;
  readonly periodMoved: boolean;
}

/** The reads after a call: the one that is due by itself, and those that a person asks for. They send nothing. */
export class FollowUp {
  readonly #ports: EnginePorts;
  readonly #repository: Repository;
  readonly settling: SettleWatch;

  constructor(ports: EnginePorts, repository: Repository) {
    this.#ports = ports;
    this.settling = new SettleWatch(ports.clock);
    this.#repository = repository;
  }

  /** The first read after the answer, or after none. A suspended connection leaves it due. */
  async due(id: ChangeSetId, stepId: StepId, signal: AbortSignal): Promise<StepEnd> {
    const state = this.#repository.get(id);
    const step = state?.steps.get(stepId);
    const answer = step && lastAttempt(step)?.answer;
    if (!state || !step || !answer || !needsRead(step)) return 'done';
    return answer.kind === 'yes' ? this.#verify(state, step, answer.id, signal) : this.#findOut(state, step, signal);
  }

  /** A read that a person asked for. A read that fails changes nothing of what is known. */
  async again(id: ChangeSetId, stepId: StepId): Promise<Result<SetState>> {
    const state = this.#repository.get(id);
    const step = state?.steps.get(stepId);
    if (!state) return err({ kind: 'not-found', what: 'change-set' });
    if (!step) return err({ kind: 'not-found', what: 'step' });
    if (!mayReadAgain(step)) return err({ kind: 'wrong-state', state: step.status });
    const seen = await this.#look(state, step, (read) => guarded(read));
    if (!seen.ok) return seen;
    return this.#found(id, step, mayReadAgain, seen.data);
  }

  async #verify(state: SetState, step: StepState, answeredId: string | null, signal: AbortSignal): Promise<StepEnd> {
    const attempt = lastAttempt(step);
    if (!attempt) return 'done';
    const { operations, clock, timings } = this.#ports;
    const operation = operationOf(operations, step.plan);
    const after = await patiently(() => operation.read(step.plan), { clock, delaysMs: timings.retryDelaysMs, signal });
    if (!after.ok && after.error.kind === 'suspended') return 'suspended';
    const snapshot = after.ok ? after.data : null;
    const shown = snapshot !== null && shows(attempt.effect, attempt.lines, answeredId, attempt.before, snapshot);
    const written = await this.#repository.commit(state.id, (now) => {
      const current = now.steps.get(step.plan.id);
      if (!current || !needsRead(current)) return ok([]);
      return ok([{ type: 'verified', at: clock.now(), stepId: step.plan.id, snapshot, shown }]);
    });
    return written.ok ? 'done' : 'halted';
  }

  async #findOut(state: SetState, step: StepState, signal: AbortSignal): Promise<StepEnd> {
    const { clock, timings } = this.#ports;
    const seen = await this.#look(state, step, (read) =>
      patiently(read, { clock, delaysMs: timings.retryDelaysMs, signal }),
    );
    if (seen.ok) return (await this.#found(state.id, step, needsRead, seen.data)).ok ? 'done' : 'halted';
    if (seen.error.kind === 'suspended') return 'suspended';
    const written = await this.#unreadable(state.id, step);
    if (!written.ok) return 'halted';
    return isAboutStep(seen.error) ? 'done' : 'pause';
  }

  /** Period and group, as they stand now. */
  async #look(
    state: SetState,
    step: StepState,
    how: <T>(read: () => Promise<Result<T>>) => Promise<Result<T>>,
  ): Promise<Result<Seen>> {
    const { operations, guard } = this.#ports;
    const operation = operationOf(operations, step.plan);
    const period = await how(() => guard.currentPeriod(state.company.id));
    if (!period.ok) return period;
    const snapshot = await how(() => operation.read(step.plan));
    if (!snapshot.ok) return snapshot;
    const reviewed = state.review?.currentPeriod;
    return ok({ snapshot: snapshot.data, periodMoved: !reviewed || !samePeriod(period.data, reviewed) });
  }

  async #found(
    id: ChangeSetId,
    step: StepState,
    still: (step: StepState) => boolean,
    { snapshot, periodMoved }: Seen,
  ): Promise<Result<SetState>> {
    const found = await this.#repository.commit(id, (now) => {
      const current = now.steps.get(step.plan.id);
      const attempt = current && lastAttempt(current);
      // Somebody else was faster, or sent again meanwhile: this read is about a call that is no longer the last.
      if (!current || !attempt || current.attempts.length !== step.attempts.length || !still(current)) return ok([]);
      const { effect, lines, before, secondReadFrom } = attempt;
      const settle = settleMs(this.#ports.timings);
      const answer = reconcile({
        effect,
        planned: lines,
        before,
        after: snapshot,
        periodMoved,
        secondReadFrom,
        settleMs: settle,
        elapsedMs: this.settling.elapsed(current),
      });
      return ok([{ type: 'reconciled', at: this.#ports.clock.now(), stepId: step.plan.id, snapshot, ...answer }]);
    });
    const settled = found.ok ? found.data.steps.get(step.plan.id) : undefined;
    if (settled) this.settling.note(settled);
    return found;
  }

  #unreadable(id: ChangeSetId, step: StepState): Promise<Result<SetState>> {
    return this.#repository.commit(id, (now) => {
      const current = now.steps.get(step.plan.id);
      if (!current || !needsRead(current)) return ok([]);
      const secondReadFrom = lastAttempt(current)?.secondReadFrom ?? null;
      return ok([
        {
          type: 'reconciled',
          at: this.#ports.clock.now(),
          stepId: step.plan.id,
          snapshot: null,
          finding: 'unreadable',
          secondReadFrom,
        },
      ]);
    });
  }
}

/** The server answered, about this record: the next step may fare better. Anything else is about the connection. */
export const isAboutStep = (error: AppError): boolean => error.kind === 'fault';
