import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import type { PayStep } from './plan.js';
import { read, sendAndWait, unwrap } from './testing/desk.js';
import { endedOf, fixedOf, type FakePay, payFaults } from './testing/fake-pay.js';
import { judge, sent, settleTime, template } from './testing/pay-desk.js';

vi.setConfig({ testTimeout: 120_000 });

const people = 4;
/** Each has one fixed line, which becomes another amount from this period on: a stop, and a new line behind it. */
const both = (pay: FakePay): PayStep[] =>
  Array.from({ length: people }).flatMap((_, at) => fixedOf(at + 1, pay.given(at + 1, 2100, '8'), `${at + 1}.5`));

const wordOf = ({ status, evidence, notSent }: Step): string =>
  status === 'uncertain' ? (evidence?.finding ?? '') : status === 'not-sent' ? (notSent ?? '') : status;
const pairs = ({ steps }: ChangeSet): string[][] =>
  Array.from({ length: people }, (_, at) => steps.slice(at * 2, at * 2 + 2).map(wordOf));

const faults = payFaults.filter((fault) => !fault.startsWith('partial') && fault !== 'refused-but-booked');

describe('four fixed lines that become others, with one fault at any of the calls', () => {
  it.each(faults)('%s: the new line goes only after a stop that was read back, and never twice', async (fault) => {
    const start = await template(both);
    for (let at = 1; at <= people * 2; at += 1) {
      const run = await start();
      run.pay.breakCall(at, fault);
      for (const moment of ['at once', 'later']) {
        const after = moment === 'at once' ? await sent(run) : (await settleTime(run.desk), read(run.desk, run.set.id));
        judge(run.pay, after);
        for (const [index, [stop, add]] of pairs(after).entries()) {
          const lines = run.pay.of(index + 1);
          const ours = lines.filter(({ by }) => by === 'us');
          // Whatever happened: nobody has two new lines, and none beside an old one that nobody stopped.
          expect([fault, at, ours.length]).toEqual([fault, at, Math.min(ours.length, 1)]);
          // Open: it waits. Ended otherwise than confirmed: it never goes, since what was read need not be our stop.
          const open = stop === 'not-seen-once' || stop === 'not-seen' || stop === 'changed';
          if (stop !== 'confirmed') expect([fault, at, add]).toEqual([fault, at, open ? 'planned' : 'step-before']);
          if (stop !== 'confirmed') expect(ours).toEqual([]);
          if (stop === 'confirmed') expect(lines.some(({ by }) => by === 'before')).toBe(false);
        }
        // One fault is one pair's: the others end as if nothing had been.
        const whole = pairs(after).filter(([stop, add]) => stop === 'confirmed' && add === 'confirmed');
        expect(whole.length).toBeGreaterThanOrEqual(people - 1);
      }
    }
  });

  it('undone, each new line goes first, and the old amount comes back only behind a removal that was read back', async () => {
    const start = await template(both);
    const run = await start();
    const sentSet = await sent(run);
    const { set: undo, leftOut } = unwrap(await run.desk.changes.undo(sentSet.id));
    expect(leftOut).toEqual([]);
    if (!undo) throw new Error('Nothing to undo');
    const checked = unwrap(await run.desk.changes.check(undo.id));
    expect(checked.warnings.map(({ kind }) => kind)).toContain('start-removed');
    for (const { id } of checked.warnings) unwrap(await run.desk.changes.acknowledge(undo.id, id, true));
    run.pay.breakCall(run.pay.calls.length + 1, 'refused');
    const undone = await sendAndWait(run.desk, read(run.desk, undo.id));
    const ends = undone.steps.map((step) => [step.employee.id, step.kind, wordOf(step)]);
    const refused = ends.find(([, , word]) => word === 'refused')?.[0];
    expect(refused).toBeDefined();
    for (let at = 1; at <= people; at += 1) {
      const own = ends.filter(([employee]) => employee === at).map(([, kind, word]) => [kind, word]);
      const lines = run.pay.of(at).map(({ amount }) => amount);
      // Never both: where ours could not be taken away, the old one stays at home.
      expect(own).toEqual(
        at === refused
          ? [
              ['pay.remove', 'refused'],
              ['pay.add', 'step-before'],
            ]
          : [
              ['pay.remove', 'confirmed'],
              ['pay.add', 'confirmed'],
            ],
      );
      expect(lines).toEqual([at === refused ? `${at}.5` : '8']);
    }
  });

  it('a colleague changes the fixed line after the review: neither the stop nor the new line goes', async () => {
    const start = await template(both);
    for (let at = 1; at <= people; at += 1) {
      const run = await start();
      run.pay.colleagueClears(at);
      run.pay.colleagueAdds(at, 2100, '9');
      const after = await sent(run);
      judge(run.pay, after);
      // The very line is gone, so there is nothing to stop; what stands in its place is theirs.
      expect(pairs(after)[at - 1]).toEqual(['already-so', 'step-before']);
      expect(run.pay.of(at).map(({ by }) => by)).toEqual(['colleague']);
      expect(after.counts.confirmed).toBe((people - 1) * 2);
    }
  });
});

describe('four fixed lines that get an end, with one fault at any of the calls', () => {
  const ends = (pay: FakePay): PayStep[] =>
    Array.from({ length: people }, (_, at) => endedOf(at + 1, pay.given(at + 1, 2100, '8')));

  it.each(faults)('%s: no stop goes out twice, and every word is true in the books', async (fault) => {
    const start = await template(ends);
    for (let at = 1; at <= people; at += 1) {
      const run = await start();
      run.pay.breakCall(at, fault);
      for (const moment of ['at once', 'later']) {
        const after = moment === 'at once' ? await sent(run) : (await settleTime(run.desk), read(run.desk, run.set.id));
        judge(run.pay, after);
        expect(after.steps.filter(({ status }) => status === 'confirmed').length).toBeGreaterThanOrEqual(people - 1);
      }
    }
  });

  it('a colleague who ended the line first leaves nothing to send', async () => {
    const start = await template(ends);
    const run = await start();
    run.pay.colleagueClears(2);
    const after = await sent(run);
    judge(run.pay, after);
    expect(after.steps.map(wordOf)).toEqual(['confirmed', 'already-so', 'confirmed', 'confirmed']);
  });
});
