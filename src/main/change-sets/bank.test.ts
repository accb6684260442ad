import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import { createBankOperations } from './operations/bank.js';
import { openDesk, read, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import { bankFaults, FakeBank, newAccount, oldAccount, replacementOf, type BankFault } from './testing/fake-bank.js';
import { company, december } from './testing/people.js';

vi.setConfig({ testTimeout: 120_000 });

interface BankDesk {
  readonly desk: Desk;
  readonly bank: FakeBank;
  readonly set: ChangeSet;
}

/** A set that replaces the account of each of these people, reviewed and ready to go. */
async function ready(people: number, start?: (bank: FakeBank) => void, lanes = 1): Promise<BankDesk> {
  const bank = new FakeBank(people);
  start?.(bank);
  const operations = (clock: Parameters<typeof createBankOperations>[1]) =>
    new Map(createBankOperations(bank, clock).map((operation) => [operation.kind, operation]));
  const desk = openDesk({
    people,
    lanes,
    parts: { operations: operations({ now: () => readAt, monotonic: () => 0, sleep: async () => undefined }) },
  });
  for (let employee = 1; employee <= people; employee += 1)
    for (const step of replacementOf(employee)) unwrap(await desk.changes.stage(company, step));
  return { desk, bank, set: await review(desk) };
}

const readAt = '2026-11-20T09:00:00.000Z';

async function review(desk: Desk): Promise<ChangeSet> {
  const [first] = desk.changes.list();
  if (!first) throw new Error('Nothing staged');
  const set = unwrap(await desk.changes.check(first.id));
  for (const warning of set.warnings) unwrap(await desk.changes.acknowledge(set.id, warning.id, true));
  return read(desk, set.id);
}

const stepOf = (set: ChangeSet, id: string): Step => {
  const step = set.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`No ${id}`);
  return step;
};

/** The books against what each line says, and the promise: nobody is left without an account. */
function judge({ bank }: Pick<BankDesk, 'bank'>, set: ChangeSet, people: number): void {
  for (const count of bank.received.values()) expect(count).toBe(1);
  for (let employee = 1; employee <= people; employee += 1) {
    const [insert, remove] = [stepOf(set, `insert-${employee}`), stepOf(set, `remove-${employee}`)];
    const ibans = bank.ibans(employee);
    expect(ibans.length).toBeGreaterThan(0);
    if (bank.received.has(`remove/${employee}`)) {
      expect(insert).toMatchObject({ status: 'confirmed', verified: true });
      expect(ibans).toContain(newAccount.iban);
    } else expect(ibans).toContain(oldAccount.iban);
    if (remove.status === 'confirmed') expect(ibans).not.toContain(oldAccount.iban);
    if (remove.notSent === 'step-before') expect(insert.status === 'confirmed' && insert.verified).toBe(false);
  }
  expect(bank.fewest).toBeGreaterThan(0);
}

describe('a bank account that is replaced', () => {
  it('is added, read back, and only then is the old one removed', async () => {
    const { desk, bank, set } = await ready(2);
    const after = await sendAndWait(desk, set);
    expect(after.steps.map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
    expect(bank.ibans(1)).toEqual([newAccount.iban]);
    judge({ bank }, after, 2);
  });

  const ends: Readonly<Record<BankFault, [Step['status'], Step['status']]>> = {
    'cut-before-commit': ['uncertain', 'planned'],
    'cut-after-commit': ['present', 'not-sent'],
    garbage: ['present', 'not-sent'],
    throws: ['present', 'not-sent'],
    refused: ['refused', 'not-sent'],
    unreachable: ['confirmed', 'confirmed'],
    'not-shown': ['confirmed', 'not-sent'],
    'read-fails': ['confirmed', 'not-sent'],
  };
  it.each(bankFaults)(
    '%s at the insert of anybody: the old account stays unless the new one was shown',
    async (fault) => {
      const people = 6;
      for (let at = 1; at <= people; at += 1) {
        const { desk, bank, set } = await ready(people);
        bank.breakNext('insert', at, fault);
        const after = await sendAndWait(desk, set);
        judge({ bank }, after, people);
        const [insert, remove] = [stepOf(after, `insert-${at}`), stepOf(after, `remove-${at}`)];
        expect([insert.status, remove.status]).toEqual(ends[fault]);
        expect(remove.notSent).toBe(remove.status === 'not-sent' ? 'step-before' : null);
        expect(after.counts.confirmed).toBeGreaterThanOrEqual(2 * (people - 1));
      }
    },
  );

  it.each(bankFaults)('%s at the removal of anybody: the new account stands', async (fault) => {
    const people = 6;
    for (let at = 1; at <= people; at += 1) {
      const { desk, bank, set } = await ready(people);
      bank.breakNext('remove', at, fault);
      const after = await sendAndWait(desk, set);
      judge({ bank }, after, people);
      expect(bank.ibans(at)).toContain(newAccount.iban);
    }
  });

  it('waits while a person has not decided about the insert, and is not sent on a person’s word alone', async () => {
    const { desk, bank, set } = await ready(1);
    bank.breakNext('insert', 1, 'cut-before-commit');
    let after = await sendAndWait(desk, set);
    expect(after.state).toBe('sending');
    unwrap(await desk.changes.decide(set.id, stepOf(after, 'insert-1').id, 'leave'));
    await desk.changes.idle();
    after = read(desk, set.id);
    expect(after.state).toBe('settled');
    expect(stepOf(after, 'remove-1')).toMatchObject({ status: 'not-sent', notSent: 'step-before' });
    expect(bank.ibans(1)).toEqual([oldAccount.iban]);
  });

  it('never goes when it is the last: somebody took the new one away in between', async () => {
    const { desk, bank, set } = await ready(1);
    const insert = bank.insert;
    bank.insert = async (...input) => {
      const answer = await insert(...input);
      let reads = 0;
      const inPeriod = bank.inPeriod;
      bank.inPeriod = async (...of) => {
        reads += 1;
        if (reads === 2) bank.colleague(1, (all) => all.filter(({ iban }) => iban === oldAccount.iban));
        return inPeriod(...of);
      };
      return answer;
    };
    const after = await sendAndWait(desk, set);
    expect(stepOf(after, 'remove-1')).toMatchObject({ status: 'not-sent' });
    expect(bank.ibans(1)).toEqual([oldAccount.iban]);
  });

  it('does not go out of the draft alone: taking out the insert takes the removal along', async () => {
    const { desk, set } = await ready(1);
    expect(unwrap(await desk.changes.unstage(set.id, stepOf(set, 'insert-1').id))).toBeNull();
  });

  it('is one plan: another insert for the same person takes the old removal along', async () => {
    const { desk } = await ready(1);
    const [insert] = replacementOf(1);
    const again = {
      ...insert,
      id: stepOf(
        read(
          desk,
          desk.changes.list()[0]?.id ??
            (() => {
              throw new Error('none');
            })(),
        ),
        'remove-1',
      ).id,
    };
    const renamed = { ...again, id: `${again.id}x` as typeof again.id };
    const set = unwrap(await desk.changes.stage(company, renamed));
    expect(set.steps.map(({ kind }) => kind)).toEqual(['bank.insert']);
  });

  it('is not removed when the company’s current period is no longer that of the set', async () => {
    const { desk, bank } = await ready(1);
    desk.server.period = december;
    const set = await review(desk);
    if (set.earlierPeriod) unwrap(await desk.changes.consent(set.id, true));
    const after = await sendAndWait(desk, set);
    expect(stepOf(after, 'remove-1')).toMatchObject({ status: 'not-sent', notSent: 'period-moved' });
    expect(bank.ibans(1)).toContain(oldAccount.iban);
  });
});

describe('after a replacement', () => {
  it('undo brings the old account back first and removes ours only then', async () => {
    const { desk, bank, set } = await ready(1);
    await sendAndWait(desk, set);
    const { set: draft, leftOut } = unwrap(await desk.changes.undo(set.id));
    expect(leftOut).toEqual([]);
    expect(draft?.steps.map(({ kind }) => kind)).toEqual(['bank.insert', 'bank.remove']);
    expect(draft?.steps[1]?.after).toBe(draft?.steps[0]?.id);
    const after = await sendAndWait(desk, await review(desk));
    expect(after.counts.confirmed).toBe(2);
    expect(bank.ibans(1)).toEqual([oldAccount.iban]);
  });

  it('trying again stages both anew, the removal behind the new insert', async () => {
    const { desk, bank, set } = await ready(1);
    bank.breakNext('insert', 1, 'refused');
    await sendAndWait(desk, set);
    const { set: draft } = unwrap(await desk.changes.retry(set.id));
    expect(draft?.steps[1]?.after).toBe(draft?.steps[0]?.id);
    await sendAndWait(desk, await review(desk));
    expect(bank.ibans(1)).toEqual([newAccount.iban]);
  });

  it('trying again removes the old account alone once a read has shown the new one', async () => {
    const { desk, bank, set } = await ready(1);
    bank.breakNext('insert', 1, 'cut-after-commit');
    await sendAndWait(desk, set);
    expect(bank.ibans(1)).toEqual([oldAccount.iban, newAccount.iban]);
    const { set: draft } = unwrap(await desk.changes.retry(set.id));
    expect(draft?.steps).toMatchObject([{ kind: 'bank.remove', status: 'planned' }]);
    const after = await sendAndWait(desk, await review(desk));
    expect(after.counts.confirmed).toBe(1);
    expect(bank.ibans(1)).toEqual([newAccount.iban]);
  });

  it('trying again leaves the removal out while nobody knows what became of the insert', async () => {
    const { desk, bank, set } = await ready(1);
    bank.breakNext('insert', 1, 'cut-before-commit');
    const after = await sendAndWait(desk, set);
    unwrap(await desk.changes.decide(set.id, stepOf(after, 'insert-1').id, 'leave'));
    await desk.changes.idle();
    expect(unwrap(await desk.changes.retry(set.id))).toMatchObject({ set: null, leftOut: [{ reason: 'uncertain' }] });
  });
});

describe('a call that never stood, beside others', () => {
  it('is tried again, and the removal behind it waits for that', async () => {
    const { desk, bank, set } = await ready(3, undefined, 4);
    // The lane that ends with a refusal looks for work while the other is between two tries.
    bank.breakNext('insert', 1, 'refused');
    bank.breakNext('insert', 2, 'unreachable');
    const after = await sendAndWait(desk, set);
    expect(stepOf(after, 'remove-2').status).toBe('confirmed');
    expect(bank.ibans(2)).toEqual([newAccount.iban]);
  });
});

describe('a crash at any write of the journal', () => {
  it('leaves nobody without an account, whatever else goes wrong, and "go on" sends nothing twice', async () => {
    const people = 3;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('nothing', 'half', 'all'),
        fc.dictionary(fc.constantFrom('insert/1', 'insert/2', 'remove/2', 'remove/3'), fc.constantFrom(...bankFaults)),
        fc.constantFrom(1, 4),
        async (at, loss, faults, lanes) => {
          const { desk, bank, set } = await ready(people, undefined, lanes);
          for (const [key, fault] of Object.entries(faults))
            bank.breakNext(key.startsWith('insert') ? 'insert' : 'remove', Number(key.slice(-1)), fault);
          desk.fs.failAt(desk.fs.writes + at, loss, true);
          await desk.changes.send(set.id, set.planHash ?? '');
          await desk.changes.idle();
          const next = await desk.restart();
          await next.changes.idle();
          if (read(next, set.id).state === 'reviewed') unwrap(await next.changes.send(set.id, set.planHash ?? ''));
          else if (read(next, set.id).activity !== 'idle') unwrap(await next.changes.resume(set.id));
          await next.changes.idle();
          judge({ bank }, read(next, set.id), people);
        },
      ),
      { numRuns: 150 },
    );
  });
});
