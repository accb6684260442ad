import { describe, expect, it } from 'vitest';
import { defaultTimings } from './config.js';
import { estimate } from './estimate.js';
import { createPayOperations } from './operations/pay.js';
import { newStep } from './step-state.js';
import { addsOf, changeOf, FakePay } from './testing/fake-pay.js';
import { VirtualClock } from './testing/virtual-clock.js';
import type { PlannedStep } from './plan.js';

const clock = new VirtualClock();
const pay = new FakePay(clock);
const operations = new Map(createPayOperations(pay, clock).map((operation) => [operation.kind, operation]));

const of = (plans: readonly PlannedStep[], averageMs = 100, lanes = 1) =>
  estimate(
    plans.map((plan) => newStep(plan, clock.now())),
    operations,
    { ...defaultTimings, lanes },
    averageMs,
  );

describe('the calls that a plan will need', () => {
  it('are, for few lines, one write and three reads each', () => {
    expect(of(addsOf(4))).toEqual({ reads: 12, writes: 4, seconds: 1.6 });
  });

  it('are, from twelve lines on, a few batches: fifty first, then more', () => {
    // 50 + 75 + 75 lines, two to a person: their reads are shared.
    expect(of(addsOf(200))).toMatchObject({ writes: 3, reads: 3 + 2 * (25 + 38 + 38) });
  });

  it('keep lines of one code of one employee apart', () => {
    const twins = addsOf(24, 2).map((step) => ({ ...step, code: 2100 }));
    expect(of(twins)).toMatchObject({ writes: 2, reads: 2 + 2 * 24 });
  });

  it('count changes and removals one by one, whatever goes in batches beside them', () => {
    const line = pay.given(90, 2100, '8');
    expect(of([...addsOf(20), changeOf(90, line, '9')])).toMatchObject({ writes: 2, reads: 1 + 20 + 3 });
  });

  it('take less time side by side, and none when there is nothing', () => {
    expect(of(addsOf(8), 100, 4).seconds).toBe(0.8);
    expect(of(addsOf(8), 100, 1).seconds).toBe(3.2);
    expect(of([])).toEqual({ reads: 0, writes: 0, seconds: 0 });
  });
});
