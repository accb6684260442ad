import { describe, expect, it, vi } from 'vitest';
import type { Step } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';
import { read } from './testing/desk.js';
import { clearOf, type FakePay, payFaults } from './testing/fake-pay.js';
import { judge, sent, settleTime, template } from './testing/pay-desk.js';

vi.setConfig({ testTimeout: 120_000 });

const people = 4;
/** Two lines each. */
const four = (pay: FakePay): PlannedStep[] =>
  Array.from({ length: people }, (_, at) =>
    clearOf(at + 1, [pay.given(at + 1, 2100, '8'), pay.given(at + 1, 2125, '1.5')]),
  );

/** What the step says at once, and after the second read. Nothing of it booked, or all of it. */
const ends: Readonly<Record<string, readonly [atOnce: string, later: string]>> = {
  'cut-before-commit': ['not-seen-once', 'not-seen'],
  'cut-after-commit': ['present', 'present'],
  'late-commit': ['not-seen-once', 'present'],
  'status-500': ['not-seen-once', 'not-seen'],
  'status-503': ['not-seen-once', 'not-seen'],
  'time-out': ['present', 'present'],
  garbage: ['present', 'present'],
  truncated: ['present', 'present'],
  throws: ['present', 'present'],
  refused: ['refused', 'refused'],
  unreachable: ['confirmed', 'confirmed'],
  suspended: ['confirmed', 'confirmed'],
  // Another line came and ours did not go, or it did: the lines are not what they were, and a person looks.
  'colleague-same': ['changed', 'changed'],
  'colleague-same-beside-ours': ['changed', 'changed'],
  // Somebody else cleared them: gone is gone, whoever did it.
  'colleague-clears': ['present', 'present'],
  'colleague-rounds': ['changed', 'changed'],
};
const wordOf = ({ status, evidence }: Step): string => (status === 'uncertain' ? (evidence?.finding ?? '') : status);

describe('clearing four people, with one fault at any of the calls', () => {
  it.each(payFaults.filter((fault) => fault in ends))(
    '%s: nobody is cleared twice, each tells the truth',
    async (fault) => {
      const start = await template(four);
      for (let at = 1; at <= people; at += 1) {
        const run = await start();
        run.pay.breakCall(at, fault);
        const after = await sent(run);
        judge(run.pay, after);
        const step = after.steps[at - 1];
        expect(step && wordOf(step)).toBe(ends[fault]?.[0]);
        expect(after.counts.confirmed).toBeGreaterThanOrEqual(people - 1);
        await settleTime(run.desk);
        const settled = read(run.desk, run.set.id);
        judge(run.pay, settled);
        const last = settled.steps[at - 1];
        expect(last && wordOf(last)).toBe(ends[fault]?.[1]);
        if (last?.status === 'confirmed' || last?.status === 'present') expect(run.pay.of(at)).toEqual([]);
      }
    },
  );

  it('a colleague adds a line after the review: nothing of that person goes, the others do', async () => {
    const start = await template(four);
    for (let at = 1; at <= people; at += 1) {
      const run = await start();
      run.pay.colleagueAdds(at, 2540, '3');
      const after = await sent(run);
      judge(run.pay, after);
      expect(after.steps[at - 1]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
      expect(run.pay.of(at)).toHaveLength(3);
      expect(after.counts.confirmed).toBe(people - 1);
    }
  });

  it('a line that a colleague adds between our last read and our call goes too, as the review says', async () => {
    const start = await template(four);
    const run = await start();
    run.pay.colleagueBefore(1, () => run.pay.colleagueAdds(1, 2540, '3'));
    const after = await sent(run);
    judge(run.pay, after);
    expect(after.counts.confirmed).toBe(people);
    expect(run.pay.of(1)).toEqual([]);
  });
});
