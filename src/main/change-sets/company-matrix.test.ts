import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';
import { read, unwrap } from './testing/desk.js';
import { companyAddsOf, companyClearOf, companyFixedOf, companyHolder } from './testing/fake-company-pay.js';
import { type FakePay, payFaults } from './testing/fake-pay.js';
import { judge, sent, settleTime, template } from './testing/pay-desk.js';

vi.setConfig({ testTimeout: 120_000 });

const wordOf = ({ status, evidence, notSent }: Step): string =>
  status === 'uncertain' ? (evidence?.finding ?? '') : status === 'not-sent' ? (notSent ?? '') : status;

/** A colleague who clears everything takes along what arrived before, so that the books deny words that were true. */
const standing = payFaults.filter((fault) => fault !== 'colleague-clears');
const whole = payFaults.filter((fault) => !fault.startsWith('partial') && fault !== 'refused-but-booked');

type Start = () => ReturnType<Awaited<ReturnType<typeof template>>>;

/** Judged right after sending, and again after the second read. */
async function twice(
  start: Start,
  call: number,
  fault: (typeof payFaults)[number],
  look: (pay: FakePay, set: ChangeSet) => void,
) {
  const run = await start();
  run.pay.breakCall(call, fault);
  for (const moment of ['at once', 'later']) {
    const after = moment === 'at once' ? await sent(run) : (await settleTime(run.desk), read(run.desk, run.set.id));
    judge(run.pay, after);
    look(run.pay, after);
  }
}

describe('sixteen new lines of the company in batches, with one fault at any of the calls', () => {
  const adds = (): PlannedStep[] => companyAddsOf(16);

  it.each(standing)('%s: no line arrives twice, and the other call is as if nothing had been', async (fault) => {
    const start = await template(adds);
    for (const at of [1, 2])
      await twice(start, at, fault, (pay, set) => {
        expect(pay.calls.every((count) => count <= 8)).toBe(true);
        const hit = set.steps.slice((at - 1) * 8, at * 8).map(wordOf);
        const others = set.steps.filter((_, place) => Math.floor(place / 8) !== at - 1).map(wordOf);
        // What comes behind a line whose fate is open waits for it.
        const open = at === 1 && hit.some((word) => word !== 'present');
        expect([fault, at, ...new Set(others)]).toEqual([fault, at, open ? 'planned' : 'present']);
      });
  });

  it('what waits behind a lost call goes once a person left that call as it is', async () => {
    const start = await template(adds);
    const run = await start();
    run.pay.breakCall(1, 'cut-before-commit');
    const lost = (await sent(run)).steps.filter(({ status }) => status === 'uncertain');
    expect(lost).toHaveLength(8);
    await settleTime(run.desk);
    for (const { id } of lost) unwrap(await run.desk.changes.decide(run.set.id, id, 'leave'));
    await run.desk.changes.idle();
    const after = read(run.desk, run.set.id);
    judge(run.pay, after);
    expect(after.counts).toMatchObject({ present: 8, uncertain: 8, planned: 0 });
  });

  it('a colleague adds one of the same codes before our call: that line stays at home, the others go', async () => {
    const start = await template(adds);
    const run = await start();
    run.pay.colleagueAdds(companyHolder, 1103, '4.5');
    const after = await sent(run);
    judge(run.pay, after);
    expect(after.steps[3]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
    expect(after.counts).toMatchObject({ present: 15, 'not-sent': 1 });
  });
});

describe('three fixed lines of the company that become others, with one fault at any of the calls', () => {
  const lines = 3;
  const both = (pay: FakePay): PlannedStep[] =>
    Array.from({ length: lines }).flatMap((_, at) =>
      companyFixedOf(pay, pay.given(companyHolder, 1100 + at, '8'), `${at + 1}.5`),
    );
  const pairs = ({ steps }: ChangeSet): string[][] =>
    Array.from({ length: lines }, (_, at) => steps.slice(at * 2, at * 2 + 2).map(wordOf));

  it.each(whole.filter((fault) => fault !== 'colleague-clears'))(
    '%s: the new line goes only after a stop that was read back, and never twice',
    async (fault) => {
      const start = await template(both);
      for (let at = 1; at <= lines * 2; at += 1)
        await twice(start, at, fault, (pay, set) => {
          for (const [index, [stop, add]] of pairs(set).entries()) {
            const own = pay.of(companyHolder).filter(({ code }) => code === 1100 + index);
            const ours = own.filter(({ by }) => by === 'us').length;
            expect([fault, at, ours <= 1]).toEqual([fault, at, true]);
            if (stop !== 'confirmed') expect([fault, at, ours, add === 'confirmed']).toEqual([fault, at, 0, false]);
            if (stop === 'confirmed') expect(own.some(({ by }) => by === 'before')).toBe(false);
          }
        });
    },
  );
});

describe('clearing the company’s variable lines', () => {
  const clear = (pay: FakePay): PlannedStep[] => [
    companyClearOf([pay.given(companyHolder, 1100, '8'), pay.given(companyHolder, 1101, '1.5')]),
  ];

  it.each(whole)('%s: it goes out once, and its word is true in the books', async (fault) => {
    const start = await template(clear);
    const words: [status: string, gone: boolean][] = [];
    await twice(start, 1, fault, (pay, { steps: [step] }) => {
      words.push([step?.status ?? '', pay.of(companyHolder).every(({ by }) => by !== 'before')]);
    });
    expect(words).toHaveLength(2);
    for (const [status, gone] of words) {
      if (status === 'confirmed' || status === 'present') expect([fault, gone]).toEqual([fault, true]);
      if (status === 'refused') expect([fault, gone]).toEqual([fault, false]);
    }
  });
});
