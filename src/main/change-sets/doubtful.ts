import type { StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { canonical } from './canonical.js';
import { describeStep } from './kinds/index.js';
import type { PlannedStep } from './plan.js';
import type { ReadStep } from './assess.js';
import type { SetState } from './state.js';

/** Steps that a person should look at twice, although nothing is wrong with them. */
export interface Doubts {
  readonly negative: readonly StepId[];
  /** More than doubled or halved against what stands there now. */
  readonly jump: readonly StepId[];
}

/** From this factor on a change of one amount is worth a second look. */
const bigFactor = 2;

export function doubtsOf(steps: readonly ReadStep[]): Doubts {
  const negative: StepId[] = [];
  const jump: StepId[] = [];
  for (const { plan, image } of steps) {
    const amount = amountOf(plan);
    if (amount === null) continue;
    if (amount < 0) negative.push(plan.id);
    const { current } = describeStep(plan);
    const standing = image.lines.find(({ id }) => id === (current?.id ?? null));
    const before = Number(standing?.values['amount'] ?? Number.NaN);
    if (plan.kind === 'pay.change' && isJump(before, amount)) jump.push(plan.id);
  }
  return { negative, jump };
}

/** As a number for comparing alone: nothing is computed with it that is sent. */
function amountOf(plan: PlannedStep): number | null {
  const wanted = describeStep(plan).wanted['amount'];
  return wanted === undefined || wanted === null ? null : Number(wanted);
}

function isJump(before: number, after: number): boolean {
  if (!Number.isFinite(before) || before === 0) return false;
  const ratio = Math.abs(after / before);
  return ratio > bigFactor || ratio < 1 / bigFactor || before * after < 0;
}

/**
 * Whether a set of this company and period with exactly these lines was sent before: the same employees, codes and amounts. A file
 * or a paste that is sent a second time is the commonest way to pay somebody twice.
 */
export function wasSentBefore(draft: SetState, others: Iterable<SetState>): boolean {
  const plans = [...draft.steps.values()].map(({ plan }) => plan);
  const adds = plans.filter(isAdded);
  if (adds.length === 0) return false;
  const wanted = contentOf(adds);
  for (const other of others) {
    if (other.id === draft.id || other.started === null) continue;
    if (other.company.id !== draft.company.id || !samePeriod(other.period, draft.period)) continue;
    const arrived = [...other.steps.values()].filter(({ status }) => status === 'confirmed' || status === 'present');
    if (contentOf(arrived.map(({ plan }) => plan).filter(isAdded)) === wanted) return true;
  }
  return false;
}

const isAdded = ({ kind }: PlannedStep): boolean => kind === 'pay.add' || kind === 'company-pay.add';

const contentOf = (plans: readonly PlannedStep[]): string =>
  canonical(
    plans
      .map((plan) => {
        const { record, wanted } = describeStep(plan);
        return canonical({ employee: plan.employee.id, record, wanted });
      })
      .sort(),
  );
