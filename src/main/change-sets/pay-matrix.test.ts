import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import type { PayStep } from './plan.js';
import { read, unwrap } from './testing/desk.js';
import { addsOf, changeOf, type FakePay, payFaults, removeOf, type PayFault } from './testing/fake-pay.js';
import { amountOf, forty, judge, lines, sent, settleTime, template } from './testing/pay-desk.js';

// Hundreds of whole sets: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

/** What the lines of the call that met the fault say, at once and after the second read: first half, second half. */
type Ends = readonly [firstHalf: string, secondHalf: string];
const here: Ends = ['present', 'present'];
const unseen: Ends = ['not-seen-once', 'not-seen-once'];
const never: Ends = ['not-seen', 'not-seen'];
const half = { atOnce: ['present', 'not-seen-once'], later: ['present', 'not-seen'] } as const;
const expected: Readonly<
  Record<PayFault, { readonly atOnce: Ends; readonly later: Ends; readonly first?: readonly string[] }>
> = {
  'cut-before-commit': { atOnce: unseen, later: never },
  'cut-after-commit': { atOnce: here, later: here },
  'late-commit': { atOnce: unseen, later: here },
  'status-500': { atOnce: unseen, later: never },
  'status-503': { atOnce: unseen, later: never },
  'time-out': { atOnce: here, later: here },
  garbage: { atOnce: here, later: here },
  truncated: { atOnce: here, later: here },
  throws: { atOnce: here, later: here },
  refused: { atOnce: unseen, later: never },
  'refused-but-booked': { atOnce: here, later: here },
  'partial-fault': half,
  'partial-cut': half,
  'partial-yes': half,
  unreachable: { atOnce: here, later: here },
  suspended: { atOnce: here, later: here },
  // Of the first person alone: a line like ours is there, or two are, or what stood is gone, or another one came.
  'colleague-same': { atOnce: unseen, later: never, first: ['present'] },
  'colleague-same-beside-ours': { atOnce: here, later: here, first: ['changed'] },
  'colleague-clears': { atOnce: unseen, later: never, first: ['changed', 'changed'] },
  'colleague-rounds': { atOnce: unseen, later: never, first: ['changed'] },
};

const wordOf = ({ status, evidence }: Step): string => (status === 'uncertain' ? (evidence?.finding ?? '') : status);

const calls = lines / 8;

describe('forty new lines in batches, with one fault at any of the calls', () => {
  it.each(payFaults)('%s: no line arrives twice and each of them tells the truth', async (fault) => {
    const start = await template(forty);
    for (let at = 1; at <= calls; at += 1) {
      const run = await start();
      const { desk, pay, set } = run;
      pay.breakCall(at, fault);
      const hit = set.steps.slice((at - 1) * 8, at * 8);
      const words = (now: ChangeSet): string[] =>
        hit.map(({ id }) => wordOf(now.steps.find((step) => step.id === id) ?? fail()));
      const { atOnce, later, first = [] } = expected[fault];
      const all = ([one, two]: Ends): string[] => hit.map((_, index) => first[index] ?? (index < 4 ? one : two));

      const after = await sent(run);
      judge(pay, after);
      expect(words(after)).toEqual(all(atOnce));
      const others = after.steps.filter(({ id }) => !hit.some((step) => step.id === id));
      expect(new Set(others.map(wordOf))).toEqual(new Set(['present']));
      expect(pay.calls.every((count) => count <= 8)).toBe(true);

      await settleTime(desk);
      const settled = read(desk, set.id);
      judge(pay, settled);
      expect(words(settled)).toEqual(all(later));
    }
  });

  it('what was never seen goes out once more when a person says so, line by line, and all of it arrives', async () => {
    const start = await template(forty);
    for (const fault of ['cut-before-commit', 'partial-fault', 'partial-yes', 'refused'] as const) {
      const run = await start();
      const { desk, pay, set } = run;
      pay.breakCall(2, fault);
      const open = (await sent(run)).steps.filter(({ status }) => status === 'uncertain');
      await settleTime(desk);
      for (const { id } of open) unwrap(await desk.changes.decide(set.id, id, 'send-again'));
      await desk.changes.idle();
      const after = read(desk, set.id);
      judge(pay, after, new Set(open.map(({ id }) => id)));
      expect(after.state).toBe('settled');
      expect(pay.booked.size).toBe(lines);
    }
  });

  it('a colleague inserts the same line before our call: that line stays at home, the others go', async () => {
    const start = await template(forty);
    for (let at = 0; at < lines; at += 7) {
      const run = await start();
      const step = run.set.steps[at] ?? fail();
      run.pay.colleagueAdds(Number(step.employee.id), Number(step.subject.split(' ')[0]), amountOf(step) ?? '');
      const after = await sent(run);
      judge(run.pay, after);
      expect(after.steps[at]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
      expect(after.counts).toMatchObject({ present: lines - 1, 'not-sent': 1 });
    }
  });

  it('a colleague inserts the same line while ours is under way: present is not claimed for two', async () => {
    const start = await template(forty);
    for (let at = 1; at <= calls; at += 1) {
      const run = await start();
      const step = run.set.steps[(at - 1) * 8] ?? fail();
      run.pay.colleagueBefore(at, () =>
        run.pay.colleagueAdds(Number(step.employee.id), Number(step.subject.split(' ')[0]), amountOf(step) ?? ''),
      );
      const after = await sent(run);
      judge(run.pay, after);
      // The server said yes and the read shows two: which is ours, a person may find out.
      expect(after.steps[(at - 1) * 8]).toMatchObject({
        status: 'uncertain',
        evidence: { reason: 'not-shown', finding: 'changed', choices: ['accept', 'read-again', 'leave'] },
      });
      expect(after.counts.present).toBe(lines - 1);
    }
  });

  it('the period moves on: what was sent stays, nothing more goes out', async () => {
    const start = await template(forty);
    for (let at = 1; at <= calls; at += 1) {
      const run = await start();
      run.desk.server.moveOnAtRead(at);
      const after = await sent(run);
      judge(run.pay, after);
      expect(after.counts).toMatchObject({ present: (at - 1) * 8, 'not-sent': lines - (at - 1) * 8 });
      expect(after.steps.at(-1)?.notSent).toBe('period-moved');
    }
  });

  it('lines of one code of one employee never share a call', async () => {
    const twins = await template(() =>
      addsOf(32, 2).map((step, at) => {
        const amount = at % 2 === 0 ? '3' : '4';
        return { ...step, code: 2100, amount, fields: [{ field: 'amount', before: null, after: amount }] };
      }),
    );
    const run = await twins();
    const after = await sent(run);
    judge(run.pay, after);
    expect(after.counts.present).toBe(32);
    expect(run.pay.calls).toEqual([8, 8, 8, 8]);
    for (let employee = 1; employee <= 16; employee += 1)
      expect(
        run.pay
          .of(employee)
          .map(({ amount }) => amount)
          .toSorted(),
      ).toEqual(['3', '4']);
  });
});

describe('a crash at any write of the journal while batches go', () => {
  it.each(['nothing', 'half', 'all'] as const)('%s of the record survives: no line arrives twice', async (loss) => {
    const start = await template((pay) => forty(pay).slice(0, 24));
    for (let at = 1; ; at += 1) {
      const { desk, pay, set } = await start();
      const before = desk.fs.writes;
      desk.fs.failAt(before + at, loss, true);
      await desk.changes.send(set.id, set.planHash ?? '');
      await desk.changes.idle();
      if (desk.fs.writes < before + at) break;
      const next = await desk.restart();
      await next.changes.idle();
      if (read(next, set.id).state === 'reviewed') unwrap(await next.changes.send(set.id, set.planHash ?? ''));
      else if (read(next, set.id).activity !== 'idle') unwrap(await next.changes.resume(set.id));
      await next.changes.idle();
      await settleTime(next);
      const after = read(next, set.id);
      judge(pay, after);
      expect(after.counts.planned).toBe(0);
      expect(after.counts.present + after.counts.uncertain).toBe(24);
      expect(at).toBeLessThan(60);
    }
  });
});

describe('lines that stand, rewritten and removed by their ids', () => {
  const people = 6;
  /** The first half is changed, the second removed; each call is one line. */
  const six = (pay: FakePay): PayStep[] =>
    Array.from({ length: people }, (_, at) => {
      const line = pay.given(at + 1, 2100, '8');
      return at < people / 2 ? changeOf(at + 1, line, '9.5') : removeOf(at + 1, line);
    });

  /** What the step says when nothing of it was booked (false) or all of it (true); else by name. */
  const ends: Readonly<Record<Exclude<PayFault, `partial-${string}`>, readonly string[]>> = {
    'cut-before-commit': ['not-seen-once'],
    'cut-after-commit': ['present'],
    'late-commit': ['not-seen-once'],
    'status-500': ['not-seen-once'],
    'status-503': ['not-seen-once'],
    'time-out': ['present'],
    garbage: ['present'],
    truncated: ['present'],
    throws: ['present'],
    refused: ['refused'],
    // A single call that is refused is believed: the API's fault speaks of this one line.
    'refused-but-booked': [],
    unreachable: ['confirmed'],
    suspended: ['confirmed'],
    'colleague-same': ['not-seen-once'],
    'colleague-same-beside-ours': ['present'],
    // Somebody else took the line away: of a removal that cannot be told from ours.
    'colleague-clears': ['changed', 'present'],
    'colleague-rounds': ['not-seen-once'],
  };
  const faults = payFaults.filter((fault) => !fault.startsWith('partial') && fault !== 'refused-but-booked');

  it.each(faults)('%s at any of them: each tells the truth and none is sent twice', async (fault) => {
    const start = await template(six);
    for (let at = 1; at <= people; at += 1) {
      const run = await start();
      run.pay.breakCall(at, fault);
      const after = await sent(run);
      judge(run.pay, after);
      const words = (ends as Readonly<Record<string, readonly string[]>>)[fault] ?? [];
      const word = at > people / 2 ? words.at(-1) : words[0];
      expect(wordOf(after.steps[at - 1] ?? fail())).toBe(word);
      expect(after.counts.confirmed).toBeGreaterThanOrEqual(people - 1);
      await settleTime(run.desk);
      judge(run.pay, read(run.desk, run.set.id));
    }
  });

  it('a colleague rewrites the line before our call: it is left as they made it', async () => {
    const start = await template(six);
    for (let at = 1; at <= people; at += 1) {
      const run = await start();
      const [line] = run.pay.of(at);
      if (!line) throw new Error('No line');
      await run.pay.update(
        run.set.steps[at - 1]?.employee.id ?? fail(),
        { ...line, amount: '5', extras: noWords },
        place,
        false,
      );
      const after = await sent(run);
      expect(after.steps[at - 1]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
      expect(after.counts.confirmed).toBe(people - 1);
    }
  });
});

const noWords = { costCenterId: null, costUnitId: null, comment: 'colleague' };
const place = { pay: 'hours', fixed: false, period: { year: 2026, number: 11, type: 'month' }, until: null } as const;

function fail(): never {
  throw new Error('No such step');
}
