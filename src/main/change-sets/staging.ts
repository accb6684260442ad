import type { ChangeSetId } from '../../shared/domain/ids.js';
import { samePeriod, type Period } from '../../shared/domain/period.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { LeftOut } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { Company } from '../../shared/ipc/organisation.js';
import type { SetEvent } from './events.js';
import { describeStep } from './kinds/index.js';
import type { PlannedStep } from './plan.js';
import type { SetState } from './state.js';
import type { StepState } from './step-state.js';

/** The set that takes further changes of this company and period, if there is one. */
export const openDraft = (
  states: readonly SetState[],
  company: Pick<Company, 'id'>,
  { period }: { readonly period: Period },
  alone = false,
): SetState | undefined =>
  states.find(
    (state) =>
      state.started === null &&
      state.company.id === company.id &&
      samePeriod(state.period, period) &&
      isAlone([...state.steps.values()].map(({ plan }) => plan)) === alone,
  );

/** Whether these steps belong in a set of their own. */
export const isAlone = (steps: readonly PlannedStep[]): boolean =>
  steps.some((step) => describeStep(step).alone === true);

/** Refuses a step that would change nothing, or that is not about this company. */
export function stageable(company: Company, step: PlannedStep): Result<void> {
  if (step.companyId !== company.id) return err({ kind: 'input-refused', where: 'companyId', reason: 'other-company' });
  if (step.fields.every(({ before, after }) => (before ?? '') === (after ?? '')))
    return err({ kind: 'input-refused', where: 'fields', reason: 'already-so' });
  return ok(undefined);
}

/** Staging what is staged already replaces it: a person corrects the first try. */
export function stagedEvent(state: SetState | null, step: PlannedStep, at: string): Result<readonly SetEvent[]> {
  if (state?.started) return err({ kind: 'wrong-state', state: 'sending' });
  const steps: readonly StepState[] = state ? [...state.steps.values()] : [];
  const replaced = steps.find(({ plan }) => target(plan) === target(step));
  if (steps.some(({ plan }) => plan.id === step.id && plan !== replaced?.plan))
    return err({ kind: 'input-refused', where: 'id', reason: 'taken' });
  return ok([{ type: 'staged', at, step: { ...step, fields: [...step.fields] }, replaces: replaced?.plan.id ?? null }]);
}

/** Many steps at once beside what is staged, which is never replaced: somebody meant that. */
export function restagedEvents(
  state: SetState | null,
  steps: readonly PlannedStep[],
  at: string,
): { readonly events: readonly SetEvent[]; readonly leftOut: readonly LeftOut[] } {
  const taken = new Set(state ? [...state.steps.values()].map(({ plan }) => target(plan)) : []);
  const fresh = steps.filter((step) => !taken.has(target(step)));
  return {
    events: fresh.map((step) => ({ type: 'staged', at, step: { ...step, fields: [...step.fields] }, replaces: null })),
    leftOut: steps
      .filter((step) => taken.has(target(step)))
      .map(({ id, employee }) => ({ stepId: id, employee, reason: 'already-staged' })),
  };
}

/** What a step is about, whichever way it changes it. */
const target = (step: PlannedStep): string => describeStep(step).target;

/** The first event of a new set. */
export function begun(set: {
  readonly id: ChangeSetId;
  readonly at: Instant;
  readonly connection: SetState['connection'];
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
