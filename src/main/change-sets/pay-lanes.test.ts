import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import { read, sendAndWait, unwrap } from './testing/desk.js';
import { payFaults } from './testing/fake-pay.js';
import { forty, judge, lines, settleTime, template, timings } from './testing/pay-desk.js';

// Hundreds of whole sets: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

describe('four calls at once', () => {
  const together = { ...timings, lanes: 4 };

  it('are never two of one employee, in a batch or alone', async () => {
    for (const from of [12, 99]) {
      const start = await template(forty, { ...together, batches: { ...together.batches, from } });
      const { desk, pay, set } = await start();
      const underWay: number[] = [];
      let most = 0;
      const watched =
        <L, A extends readonly unknown[], R>(
          lines: (asked: L) => readonly { readonly employeeId: number }[],
          call: (asked: L, ...rest: A) => Promise<R>,
        ) =>
        async (asked: L, ...rest: A): Promise<R> => {
          const people = [...new Set(lines(asked).map(({ employeeId }) => employeeId))];
          for (const person of people) expect(underWay).not.toContain(person);
          underWay.push(...people);
          most = Math.max(most, underWay.length);
          await new Promise((resolve) => setImmediate(resolve));
          const answer = await call(asked, ...rest);
          for (const person of people) underWay.splice(underWay.indexOf(person), 1);
          return answer;
        };
      pay.insert = watched((line) => [line], pay.insert);
      pay.insertBatch = watched((lines) => lines, pay.insertBatch);
      const after = await sendAndWait(desk, set);
      judge(pay, after);
      expect(after.counts.present + after.counts.confirmed).toBe(lines);
      expect(most).toBeGreaterThan(1);
    }
  });

  it('with any faults at any of them: no line arrives twice, each tells the truth, at once and later', async () => {
    const start = await template(forty, together);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom(...payFaults), { maxKeys: 6 }),
        async (faults) => {
          const { desk, pay, set } = await start();
          for (const [n, fault] of Object.entries(faults)) pay.breakCall(Number(n), fault);
          await desk.changes.send(set.id, set.planHash ?? '');
          await desk.changes.idle();
          for (let tries = 0; read(desk, set.id).activity !== 'idle' && tries < 12; tries += 1) {
            if (read(desk, set.id).activity === 'suspended') desk.changes.connectionOpen();
            else unwrap(await desk.changes.resume(set.id));
            await desk.changes.idle();
          }
          const open = (now: ChangeSet): Step[] => now.steps.filter(({ status }) => status === 'planned');
          // Lines of somebody with an uncertain line wait for a person, so they are told by the later look alone.
          const sofar = read(desk, set.id);
          judge(pay, { ...sofar, steps: sofar.steps.filter((step) => !open(sofar).includes(step)) });
          await settleTime(desk);
          for (const step of read(desk, set.id).steps)
            if (step.status === 'uncertain') unwrap(await desk.changes.decide(set.id, step.id, 'leave'));
          await desk.changes.idle();
          await settleTime(desk);
          const after = read(desk, set.id);
          judge(pay, { ...after, steps: after.steps.filter((step) => !open(after).includes(step)) });
        },
      ),
      { numRuns: 60 },
    );
  });
});
