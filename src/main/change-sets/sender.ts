import type { ChangeSetId, StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { ok, type AppError, type Result, type WriteOutcome } from '../../shared/errors.js';
import type { NotSentReason, UncertainReason } from '../../shared/ipc/changes.js';
import { settleMs } from './config.js';
import type { EnginePorts } from './engine-ports.js';
import type { SetEvent, WriteAnswer } from './events.js';
import { mayFollow } from './dependent.js';
import { isAboutStep, type FollowUp } from './follow-up.js';
import { gate } from './gate.js';
import { operationOf, readAll, readyAll } from './operations.js';
import { patiently, waited } from './patience.js';
import type { GroupSnapshot, WriteOperation } from './ports.js';
import type { Repository } from './repository.js';
import type { SetState } from './state.js';
import type { StepEnd } from './step-end.js';
import { lastAttempt, type StepState } from './step-state.js';

/** Steps of one call with their before-images, in the same order. */
interface Prepared {
  readonly operation: WriteOperation;
  readonly steps: readonly StepState[];
  readonly fresh: readonly GroupSnapshot[];
  readonly retrying: boolean;
}

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

  /**
   * One call for these steps: a single one, or as many as share a batch. `signal` ends waiting between tries, never a call.
   */
  async send(id: ChangeSetId, stepIds: readonly StepId[], signal: AbortSignal): Promise<StepEnd> {
    const { clock, timings } = this.#ports;
    let end = await this.#once(id, stepIds, false, signal);
    for (const delay of timings.retryDelaysMs) {
      if (end !== 'never-stood') return end;
      if (!(await waited(clock, delay, signal))) return 'pause';
      end = await this.#once(id, stepIds, true, signal);
    }
    return end === 'never-stood' ? 'pause' : end;
  }

  /** Ends steps whose forerunner did not end well. */
  async skip(id: ChangeSetId, stepIds: readonly StepId[]): Promise<StepEnd> {
    const at = this.#ports.clock.now();
    const written = await this.#repository.commit(id, ({ steps }) =>
      ok(
        stepIds.flatMap((stepId): SetEvent[] => {
          const step = steps.get(stepId);
          const never = step?.status === 'planned' && mayFollow(step, steps) === 'never';
          return never ? [{ type: 'skipped', at, stepId, reason: 'step-before' }] : [];
        }),
      ),
    );
    return written.ok ? 'done' : 'halted';
  }

  async #once(id: ChangeSetId, stepIds: readonly StepId[], retrying: boolean, signal: AbortSignal): Promise<CallEnd> {
    const state = this.#repository.get(id);
    const steps = stepIds.flatMap((stepId) => state?.steps.get(stepId) ?? []);
    const [first] = steps;
    if (!state || !first) return 'done';
    const operation = operationOf(this.#ports.operations, first.plan);
    const fresh = await this.#look(state, operation, steps, signal);
    if (!fresh.ok) return this.#unread(id, stepIds, fresh.error);
    if (fresh.data === 'period-moved') return 'done';

    const intent = await this.#announce(id, { operation, steps, fresh: fresh.data, retrying });
    if (!intent.ok) return 'halted';
    const going = intent.data;
    if (going.length === 0) return 'done';
    const answer = await call(operation, going);
    const at = this.#ports.clock.now();
    const answered = going.map(({ plan }): SetEvent => ({ type: 'answered', at, stepId: plan.id, answer }));
    if (!(await this.#repository.commit(id, () => ok(answered))).ok) return 'halted';
    if (answer.kind === 'not-sent') return answer.why === 'suspended' ? 'suspended' : 'never-stood';
    return this.#followUp.dueAll(
      id,
      going.map(({ plan }) => plan.id),
      signal,
    );
  }

  /** The period as reviewed, then S0. A period that moved on ends the whole set: nothing in it was reviewed for that. */
  async #look(
    state: SetState,
    operation: WriteOperation,
    steps: readonly StepState[],
    signal: AbortSignal,
  ): Promise<Result<readonly GroupSnapshot[] | 'period-moved'>> {
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
    const plans = steps.map(({ plan }) => plan);
    const ready = await readyAll(operation, plans);
    if (!ready.ok) return ready;
    return patiently(() => readAll(operation, plans), how);
  }

  /** Journals S0 and the intent of each step, or why there is none. Returns the steps whose call goes out. */
  async #announce(
    id: ChangeSetId,
    { operation, steps, fresh, retrying }: Prepared,
  ): Promise<Result<readonly StepState[]>> {
    const { clock, timings } = this.#ports;
    const going: StepId[] = [];
    const written = await this.#repository.commit(id, (state) => {
      going.length = 0;
      const events = steps.flatMap((asked, index): readonly SetEvent[] => {
        const step = state.steps.get(asked.plan.id);
        const snapshot = fresh[index];
        if (!step || !snapshot) return [];
        const happens = gate(state, step, {
          operation,
          fresh: snapshot,
          settleMs: settleMs(timings),
          elapsedMs: this.#followUp.settling.elapsed(step),
          now: clock.now(),
          retrying,
        });
        if (happens.at(-1)?.type === 'intent') going.push(step.plan.id);
        return happens;
      });
      return ok(events);
    });
    if (!written.ok) return written;
    return ok(going.flatMap((stepId) => written.data.steps.get(stepId) ?? []));
  }

  /** Neither period nor before-image could be read, so nothing was sent. */
  async #unread(id: ChangeSetId, stepIds: readonly StepId[], error: AppError): Promise<StepEnd> {
    if (error.kind === 'suspended') return 'suspended';
    if (error.kind === 'journal') return 'halted';
    const at = this.#ports.clock.now();
    const reason = reasonNotSent(error);
    const written = await this.#repository.commit(id, (state) =>
      ok(
        stepIds.flatMap((stepId): SetEvent[] => {
          const step = state.steps.get(stepId);
          if (step?.status === 'planned') return [{ type: 'skipped', at, stepId, reason }];
          if (step?.status !== 'uncertain') return [];
          // A second call was asked for and could not be prepared: the first is as uncertain as it was.
          const secondReadFrom = lastAttempt(step)?.secondReadFrom ?? null;
          return [{ type: 'reconciled', at, stepId, snapshot: null, finding: 'unreadable', secondReadFrom }];
        }),
      ),
    );
    if (!written.ok) return 'halted';
    return isAboutStep(error) || reason === 'attachment-gone' ? 'done' : 'pause';
  }

  #write(id: ChangeSetId, event: SetEvent): Promise<Result<SetState>> {
    return this.#repository.commit(id, () => ok([event]));
  }
}

function reasonNotSent(error: AppError): NotSentReason {
  if (error.kind === 'not-found' && error.what === 'attachment') return 'attachment-gone';
  return neverStood.includes(error.kind) ? 'unreachable' : 'read-failed';
}

/** Errors that say: there was no connection. */
const neverStood: readonly AppError['kind'][] = ['unreachable', 'proxy-refused', 'certificate-refused'];

/** An operation that throws has told us nothing: that is uncertain, never "not sent". */
async function call(operation: WriteOperation, steps: readonly StepState[]): Promise<WriteAnswer> {
  const [first, ...others] = steps;
  if (!first) throw new Error('A call about nothing');
  const unprotected = steps.some((step) => lastAttempt(step)?.unprotected === true);
  try {
    const intent = lastAttempt(first);
    if (!intent) throw new Error('A call without an intent');
    if (others.length === 0) return answerOf(await operation.send(first.plan, unprotected, intent));
    if (!operation.batch) throw new Error(`${operation.kind} has no batch`);
    const plans = steps.map(({ plan }) => plan);
    return answerOfBatch(await operation.batch.send(plans, unprotected));
  } catch {
    return { kind: 'uncertain', reason: 'no-answer' };
  }
}

/** Whether batches are atomic is unknown: after a fault some of its lines may stand. */
function answerOfBatch(outcome: WriteOutcome<unknown>): WriteAnswer {
  if (outcome.kind === 'answered') return { kind: 'yes', id: null };
  return outcome.kind === 'refused' ? { kind: 'uncertain', reason: 'batch-fault' } : answerOf(outcome);
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
