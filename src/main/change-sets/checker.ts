import type { ChangeSetId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { assess, type ReadStep } from './assess.js';
import { wasSentBefore } from './doubtful.js';
import type { EnginePorts } from './engine-ports.js';
import { estimate } from './estimate.js';
import { operationOf, readAll, readyAll } from './operations.js';
import { guarded } from './patience.js';
import type { GroupSnapshot } from './ports.js';
import type { Repository } from './repository.js';
import type { SetState } from './state.js';
import type { StepState } from './step-state.js';

/** Reads everything that a draft would touch and journals the review. Sends nothing. */
export async function checkSet(ports: EnginePorts, repository: Repository, id: ChangeSetId): Promise<Result<SetState>> {
  const before = repository.get(id);
  if (!before) return err({ kind: 'not-found', what: 'change-set' });
  if (before.started !== null || before.steps.size === 0)
    return err({ kind: 'wrong-state', state: before.started === null ? 'draft' : 'sending' });
  const { clock, guard } = ports;
  const currentPeriod = await guarded(() => guard.currentPeriod(before.company.id));
  if (!currentPeriod.ok) return currentPeriod;
  const read = await readEach(ports, [...before.steps.values()]);
  if (!read.ok) return read;

  const { connection, company, period } = before;
  const plan = {
    connectionId: connection.id,
    companyId: company.id,
    period,
    currentPeriod: currentPeriod.data,
    steps: read.data.steps,
    sentBefore: wasSentBefore(before, repository.all()),
  };
  const assessment = assess(plan);
  const calls = estimate([...before.steps.values()], ports.operations, ports.timings, read.data.averageMs);
  const images = plan.steps.map((step) => ({ stepId: step.plan.id, snapshot: step.image }));
  return repository.commit(id, (now) => {
    // Somebody staged or sent while we were reading: this check is about a plan that is no longer there.
    if (now.started !== null || !samePlan(before, now)) return err({ kind: 'stale', what: 'plan' });
    return ok([{ type: 'checked', at: clock.now(), currentPeriod: currentPeriod.data, images, calls, ...assessment }]);
  });
}

interface ReadAll {
  readonly steps: readonly ReadStep[];
  /** What one read took, for the estimate. */
  readonly averageMs: number;
}

async function readEach(ports: EnginePorts, steps: readonly StepState[]): Promise<Result<ReadAll>> {
  const { operations, clock, timings } = ports;
  const images = new Map<StepState, GroupSnapshot>();
  const waiting = inShares(steps);
  const times: number[] = [];
  let failure: Result<never> | null = null;
  const lane = async (): Promise<void> => {
    for (let share = waiting.shift(); share && !failure; share = waiting.shift()) {
      const plans = share.map(({ plan }) => plan);
      const [first] = plans;
      if (!first) continue;
      const start = clock.monotonic();
      const operation = operationOf(operations, first);
      const read = await guarded(async () => {
        const ready = await readyAll(operation, plans);
        return ready.ok ? readAll(operation, plans) : ready;
      });
      times.push((clock.monotonic() - start) / (operation.readMany ? 1 : share.length));
      if (!read.ok) failure ??= read;
      else
        for (const [index, step] of share.entries()) {
          const image = read.data[index];
          if (image) images.set(step, image);
        }
    }
  };
  await Promise.all(Array.from({ length: Math.min(timings.checkConcurrency, steps.length) }, lane));
  if (failure) return failure;
  const read = steps.flatMap((step): ReadStep[] => {
    const image = images.get(step);
    const operation = operationOf(operations, step.plan);
    const { effect, hasUnprotectedMode, namesPeriodBefore } = operation;
    if (!image) return [];
    return [
      {
        plan: step.plan,
        planned: operation.planned(step.plan, image),
        effect,
        hasUnprotectedMode,
        namesPeriodBefore,
        image,
      },
    ];
  });
  return ok({ steps: read, averageMs: times.reduce((sum, ms) => sum + ms, 0) / Math.max(times.length, 1) });
}

/** Steps of one employee and kind together: one read may give the before-images of all of them. */
function inShares(steps: readonly StepState[]): StepState[][] {
  const shares = new Map<string, StepState[]>();
  for (const step of steps) {
    const key = `${step.plan.kind}/${step.plan.employee.id}`;
    const share = shares.get(key);
    if (share) share.push(step);
    else shares.set(key, [step]);
  }
  return [...shares.values()];
}

/** A staged step brings an id of its own, so equal ids are an equal plan. */
const samePlan = (a: SetState, b: SetState): boolean => [...a.steps.keys()].join() === [...b.steps.keys()].join();
