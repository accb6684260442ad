import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { err, ok, type AppError, type Result, type WriteOutcome } from '../../shared/errors.js';
import type { UncertainReason } from '../../shared/ipc/changes.js';
import { settleMs } from './config.js';
import type { EnginePorts } from './engine-ports.js';
import type { SetEvent, WriteAnswer } from './events.js';
import { isAboutStep, type FollowUp } from './follow-up.js';
import { gate } from './gate.js';
import { operationOf } from './operations.js';
import { patiently, waited } from './patience.js';
import type { GroupSnapshot, WriteOperation } from './ports.js';
import type { Repository } from './repository.js';
import type { SetState } from './state.js';
import type { StepEnd } from './step-end.js';
import { lastAttempt, type StepState } from './step-state.js';

/** `never-stood`: nothing reached the server, the one case in which the engine may try by itself. */
type CallEnd = StepEnd | 'never-stood';

/** Sends one step: period, S0, intent on disk, the one call, its answer on disk, the read after it. */
export class Sender {
  readonly #ports: EnginePorts;
  readonly #repository: Repository;
  readonly #followUp: FollowUp;

  constructor(ports: EnginePorts, repository: Repository, followUp: FollowUp) {
    this.#ports = ports;
    this.#repository = repository;
    this.#followUp = followUp;
  }

  /** `signal` ends waiting between tries, never a call. */
  async send(id: ChangeSetId, stepId: StepId, signal: AbortSignal): Promise<StepEnd> {
    const { clock, timings } = this.#ports;
    let end = await this.#once(id, stepId, false, signal);
    for (const delay of timings.retryDelaysMs) {
      if (end !== 'never-stood') return end;
      if (!(await waited(clock, delay, signal))) return 'pause';
      end = await this.#once(id, stepId, true, signal);
    }
    return end === 'never-stood' ? 'pause' : end;
  }

  async #once(id: ChangeSetId, stepId: StepId, retrying: boolean, signal: AbortSignal): Promise<CallEnd> {
    const state = this.#repository.get(id);
    const step = state?.steps.get(stepId);
    if (!state || !step) return 'done';
    const operation = operationOf(this.#ports.operations, step.plan);
    const fresh = await this.#look(state, operation, step, signal);
    if (!fresh.ok) return this.#unread(id, stepId, fresh.error);
    if (fresh.data === 'period-moved') return 'done';

    const intent = await this.#announce(id, stepId, operation, fresh.data, retrying);
    if (!intent.ok) return 'halted';
    if (!intent.data) return 'done';
    const outcome = await call(operation, intent.data);
    const answer = answerOf(outcome);
    if (!(await this.#write(id, { type: 'answered', at: this.#ports.clock.now(), stepId, answer })).ok) return 'halted';
    if (answer.kind === 'not-sent') return answer.why === 'suspended' ? 'suspended' : 'never-stood';
    return this.#followUp.due(id, stepId, signal);
  }

  /** The period as reviewed, then S0. A period that moved on ends the whole set: nothing in it was reviewed for that. */
  async #look(
    state: SetState,
    operation: WriteOperation,
    step: StepState,
    signal: AbortSignal,
  ): Promise<Result<GroupSnapshot | 'period-moved'>> {
    const { guard, clock, timings } = this.#ports;
    const how = { clock, delaysMs: timings.retryDelaysMs, signal };
    const period = await patiently(() => guard.currentPeriod(state.company.id), how);
    if (!period.ok) return period;
    const reviewed = state.review?.currentPeriod;
    if (!reviewed || !samePeriod(period.data, reviewed)) {
      const written = await this.#write(state.id, {
        type: 'period-moved',
        at: clock.now(),
        currentPeriod: period.data,
      });
      return written.ok ? ok('period-moved') : written;
    }
    return patiently(() => operation.read(step.plan), how);
  }

  /** Journals S0 and the intent, or why there is none. Null: the call does not go out. */
  async #announce(
    id: ChangeSetId,
    stepId: StepId,
    operation: WriteOperation,
    fresh: GroupSnapshot,
    retrying: boolean,
  ): Promise<Result<{ readonly step: StepState; readonly unprotected: boolean } | null>> {
    const { clock, timings } = this.#ports;
    let goes = false;
    const written = await this.#repository.commit(id, (state) => {
      const step = state.steps.get(stepId);
      if (!step) return err({ kind: 'not-found', what: 'step' });
      const events = gate(state, step, {
        operation,
        fresh,
        settleMs: settleMs(timings),
        elapsedMs: this.#followUp.settling.elapsed(step),
        now: clock.now(),
        retrying,
      });
      goes = events.at(-1)?.type === 'intent';
      return ok(events);
    });
    if (!written.ok) return written;
    const step = written.data.steps.get(stepId);
    const attempt = step && lastAttempt(step);
    return ok(goes && step && attempt ? { step, unprotected: attempt.unprotected } : null);
  }

  /** Neither period nor before-image could be read, so nothing was sent. */
  async #unread(id: ChangeSetId, stepId: StepId, error: AppError): Promise<StepEnd> {
    if (error.kind === 'suspended') return 'suspended';
    if (error.kind === 'journal') return 'halted';
    const at = this.#ports.clock.now();
    const reason = neverStood.includes(error.kind) ? 'unreachable' : 'read-failed';
    const written = await this.#repository.commit(id, (state) => {
      const step = state.steps.get(stepId);
      if (step?.status === 'planned') return ok([{ type: 'skipped', at, stepId, reason }]);
      if (step?.status !== 'uncertain') return ok([]);
      // A second call was asked for and could not be prepared: the first is as uncertain as it was.
      const secondReadFrom = lastAttempt(step)?.secondReadFrom ?? null;
      return ok([{ type: 'reconciled', at, stepId, snapshot: null, finding: 'unreadable', secondReadFrom }]);
    });
    if (!written.ok) return 'halted';
    return isAboutStep(error) ? 'done' : 'pause';
  }

  #write(id: ChangeSetId, event: SetEvent): Promise<Result<SetState>> {
    return this.#repository.commit(id, () => ok([event]));
  }
}

/** Errors that say: there was no connection. */
const neverStood: readonly AppError['kind'][] = ['unreachable', 'proxy-refused', 'certificate-refused'];

/** An operation that throws has told us nothing: that is uncertain, never "not sent". */
async function call(
  operation: WriteOperation,
  { step, unprotected }: { step: StepState; unprotected: boolean },
): Promise<WriteOutcome<{ id: string | null }>> {
  try {
    return await operation.send(step.plan, unprotected);
  } catch {
    return { kind: 'uncertain', error: { kind: 'internal', reference: 'change-set-send' } };
  }
}

function answerOf(outcome: WriteOutcome<{ id: string | null }>): WriteAnswer {
  switch (outcome.kind) {
    case 'answered':
      return { kind: 'yes', id: outcome.data.id };
    case 'refused':
      return { kind: 'refused', code: outcome.error.code, text: outcome.error.text };
    case 'not-sent':
      return { kind: 'not-sent', why: outcome.error.kind === 'suspended' ? 'suspended' : 'unreachable' };
    case 'uncertain':
      return { kind: 'uncertain', reason: reasonOf(outcome.error) };
  }
}

function reasonOf(error: AppError): UncertainReason {
  if (error.kind === 'bad-answer') return error.reason === 'http-status' ? 'http-status' : 'bad-answer';
  // Sent, and answered by "come back later": an HTTP status that says nothing about the call.
  if (error.kind === 'suspended') return 'http-status';
  return error.kind === 'cancelled' ? 'stopped' : 'no-answer';
}
