import { describe, expect, it, vi } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import { createDaysOperations } from './operations/days.js';
import { type Desk, openDesk, read, sendAndWait, unwrap } from './testing/desk.js';
import { daysFaults, type DaysFault, daysOf, FakeDays } from './testing/fake-days.js';
import type { MemoryFs } from './testing/memory-fs.js';
import { settleTime, timings } from './testing/pay-desk.js';
import { company } from './testing/people.js';
import { VirtualClock } from './testing/virtual-clock.js';

vi.setConfig({ testTimeout: 120_000 });

const people = 24;
const calls = people / 8;
const standing = 2;
const steps = daysOf(people, standing);
const wantedOf = (step: Step): number => Number(step.fields[0]?.after ?? Number.NaN);

function around(disk?: MemoryFs): { desk: Desk; days: FakeDays } {
  const clock = new VirtualClock();
  const days = new FakeDays(clock);
  for (const { employee } of steps) days.set(employee.id, standing);
  const operations = new Map(createDaysOperations(days, clock).map((operation) => [operation.kind, operation]));
  return { desk: openDesk({ clock, ...(disk && { disk }), parts: { operations, timings } }), days };
}

/** Staged and reviewed once; each run begins from that journal with books of its own. */
async function template(): Promise<() => Promise<{ desk: Desk; days: FakeDays; set: ChangeSet }>> {
  const first = around();
  for (const step of steps) unwrap(await first.desk.changes.stage(company, step));
  const [draft] = first.desk.changes.list();
  if (!draft) throw new Error('Nothing staged');
  const checked = unwrap(await first.desk.changes.check(draft.id));
  for (const { id } of checked.warnings) unwrap(await first.desk.changes.acknowledge(checked.id, id, true));
  return async () => {
    const run = around(first.desk.fs);
    unwrap(await run.desk.changes.load());
    return { ...run, set: read(run.desk, draft.id) };
  };
}

/** By the books alone: nothing arrived twice, and every person's word is true there. */
function judge(days: FakeDays, set: ChangeSet): void {
  for (const step of set.steps) {
    const arrived = days.arrived.get(Number(step.employee.id)) ?? 0;
    expect(arrived, `${step.id} arrived`).toBeLessThanOrEqual(1);
    expect(['sent', 'planned', 'accepted']).not.toContain(step.status);
    if (step.status === 'not-sent') expect(arrived, step.id).toBe(0);
    if (step.status === 'confirmed' || step.status === 'present')
      expect(days.of(Number(step.employee.id)), step.id).toBe(wantedOf(step));
    if (step.status === 'uncertain') expect(step.evidence, step.id).not.toBeNull();
  }
}

const wordOf = ({ status, evidence }: Step): string => (status === 'uncertain' ? (evidence?.finding ?? '') : status);

/** The words of the call that met the fault: at once, and after the second read. First half, second half; the first person. */
interface Ends {
  readonly atOnce: readonly [string, string];
  readonly later: readonly [string, string];
  readonly first?: string;
}
const both = (word: string, later = word): Ends => ({ atOnce: [word, word], later: [later, later] });
const unseen = both('not-seen-once', 'not-seen');
const half: Ends = { atOnce: ['present', 'not-seen-once'], later: ['present', 'not-seen'] };
const expected: Readonly<Record<DaysFault, Ends>> = {
  'cut-before-commit': unseen,
  'cut-after-commit': both('present'),
  'late-commit': both('not-seen-once', 'present'),
  'status-500': unseen,
  'time-out': both('present'),
  garbage: both('present'),
  throws: both('present'),
  // A fault on a batch says nothing of one person: the reads do.
  refused: unseen,
  'refused-but-booked': both('present'),
  'partial-fault': half,
  'partial-cut': half,
  // The server said yes, and the reads say it of half of them.
  'partial-yes': { atOnce: ['confirmed', 'not-seen-once'], later: ['confirmed', 'not-seen'] },
  unreachable: both('confirmed'),
  suspended: both('confirmed'),
  'colleague-instead': { ...unseen, first: 'changed' },
  'colleague-after': { ...both('confirmed'), first: 'changed' },
};

describe('days of twenty-four people in batches, with one fault at any of the calls', () => {
  it.each(daysFaults)('%s: nobody is set twice and each tells the truth', async (fault) => {
    const start = await template();
    for (let at = 1; at <= calls; at += 1) {
      const { desk, days, set } = await start();
      days.breakCall(at, fault);
      const hit = set.steps.slice((at - 1) * 8, at * 8).map(({ id }) => id);
      const words = (now: ChangeSet): string[] => now.steps.filter(({ id }) => hit.includes(id)).map(wordOf);
      const { atOnce, later, first } = expected[fault];
      const all = ([one, two]: readonly [string, string]): string[] =>
        hit.map((_, index) => (index === 0 && first !== undefined ? first : index < 4 ? one : two));
      let after = await sendAndWait(desk, set);
      if (after.activity === 'suspended') {
        desk.changes.connectionOpen();
        await desk.changes.idle();
        after = read(desk, set.id);
      }
      judge(days, after);
      expect(words(after)).toEqual(all(atOnce));
      const others = after.steps.filter(({ id }) => !hit.includes(id));
      expect(new Set(others.map(wordOf))).toEqual(new Set(['confirmed']));
      await settleTime(desk);
      const settled = read(desk, set.id);
      judge(days, settled);
      expect(words(settled)).toEqual(all(later));
    }
  });

  it('a colleague sets other days after the review: those stay, and the others go', async () => {
    const start = await template();
    for (const at of [0, 7, 8, 23]) {
      const { desk, days, set } = await start();
      const step = set.steps[at];
      if (!step) throw new Error('No such step');
      days.set(Number(step.employee.id), 17);
      const after = await sendAndWait(desk, set);
      judge(days, after);
      // Somebody who wanted the very same is told that it stands already.
      const same = wantedOf(step) === 17;
      expect(after.steps[at]).toMatchObject({
        status: 'not-sent',
        notSent: same ? 'already-so' : 'before-image-changed',
      });
      expect(days.of(Number(step.employee.id))).toBe(17);
      expect(after.counts.confirmed).toBe(people - 1);
    }
  });

  it('a colleague sets other days between our last read and our call: ours take their place, as the API gives no guard', async () => {
    const start = await template();
    const { desk, days, set } = await start();
    days.beforeCall(1, () => days.set(1, 17));
    const after = await sendAndWait(desk, set);
    judge(days, after);
    expect(days.of(1)).toBe(wantedOf(set.steps[0] ?? fail()));
    expect(after.counts.confirmed).toBe(people);
  });
});

function fail(): never {
  throw new Error('No such step');
}
