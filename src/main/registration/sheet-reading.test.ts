import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { SheetKey, SheetPart, SheetProgress } from '../../shared/ipc/registration.js';
import { Jobs } from '../jobs/jobs.js';
import type { Row } from './sheet-data.js';
import { type Owner, SheetReading } from './sheet-reading.js';

const key: SheetKey = {
  companyId: CompanyId.parse(1),
  kind: 'days-variable',
  period: { year: 2026, type: 'month', number: 10 },
};
const people = Array.from({ length: 12 }, (_, i) => EmployeeId.parse(i + 1));
const clock = { now: () => '2026-11-20T09:00:00.000Z', monotonic: () => 0, sleep: () => Promise.resolve() };
const later = () => new Promise((resolve) => setImmediate(resolve));

/** An API whose books say how often somebody wrote, and whose answers come when the test says so. */
function rig() {
  let book = 0;
  const asked: { id: Owner; answer: () => void }[] = [];
  const published: { part: SheetPart; progress: SheetProgress }[] = [];
  let jobs = 0;
  const reading = new SheetReading(key, {
    row: (_key, id) =>
      new Promise<Result<Row>>((resolve) => {
        // As a server reads: when the call arrives, not when its answer does.
        const days = book;
        asked.push({
          id,
          answer: () => resolve(ok({ employeeId: id as EmployeeId, days: { days, plusMinus: null } })),
        });
      }),
    jobs: new Jobs(
      () => undefined,
      () => `00000000-0000-4000-8000-${String((jobs += 1)).padStart(12, '0')}`,
    ),
    clock,
    subject: 'Bakkerij',
    publish: (value) => published.push(value),
  });
  return {
    reading,
    asked,
    published,
    write: (ids: readonly EmployeeId[]): number => {
      book += 1;
      reading.forget(ids);
      return book;
    },
    answerAll: async (): Promise<void> => {
      await later();
      while (reading.running) {
        for (const one of asked.splice(0)) one.answer();
        await later();
      }
    },
  };
}

const daysIn = (reading: SheetReading, id: EmployeeId): number => {
  const row = reading.rows.get(id);
  return row && 'days' in row ? row.days.days : -1;
};

describe('reading a sheet', () => {
  it('reads again what somebody wrote while it was being read, also when its answer was under way', async () => {
    const { reading, asked, write, answerAll } = rig();
    reading.read(people, false);
    await later();
    // Three have come, the others are under way.
    for (const one of asked.splice(0, 3)) one.answer();
    await later();
    expect(reading.rows.size).toBe(3);
    write(people.slice(0, 6));
    expect(reading.progress).toMatchObject({ state: 'loading', done: 0, total: people.length });
    await answerAll();
    expect(reading.progress).toMatchObject({ state: 'complete', done: people.length, total: people.length });
    expect(people.map((id) => daysIn(reading, id))).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('takes in people who are asked for while it goes on', async () => {
    const { reading, answerAll } = rig();
    reading.read(people.slice(0, 2), false);
    await later();
    reading.read(people, false);
    expect(reading.progress.total).toBe(people.length);
    await answerAll();
    expect([...reading.rows.keys()].toSorted((a, b) => Number(a) - Number(b))).toEqual(people);
  });

  it('reads everything anew when it is asked to, also while it goes on', async () => {
    const { reading, asked, write, answerAll } = rig();
    reading.read(people, false);
    await later();
    for (const one of asked.splice(0, 4)) one.answer();
    await later();
    write([]);
    reading.read(people, true);
    await answerAll();
    expect(people.map((id) => daysIn(reading, id))).toEqual(people.map(() => 1));
  });

  it('that is stopped says how many it has, and says so once, however many calls end with it', async () => {
    const stop = new AbortController();
    const published: SheetProgress[] = [];
    const reading = new SheetReading(key, {
      row: (_key, id, { signal }) =>
        new Promise<Result<Row>>((resolve) => {
          if (Number(id) <= 3) resolve(ok({ employeeId: id as EmployeeId, days: { days: 1, plusMinus: null } }));
          const cut = err({ kind: 'no-answer', method: 'DaysVar_Get', afterMs: 0 } as const);
          signal?.addEventListener('abort', () => resolve(cut));
        }),
      jobs: new Jobs(
        () => undefined,
        () => '00000000-0000-4000-8000-000000000001',
      ),
      clock,
      subject: 'Bakkerij',
      publish: ({ progress }) => published.push(progress),
    });
    reading.read(people, false, stop.signal);
    await later();
    stop.abort();
    await later();
    expect(reading.progress).toMatchObject({ state: 'stopped', done: 3, total: people.length });
    expect(published.filter(({ state }) => state === 'stopped')).toHaveLength(1);
  });

  it('has every row when it is complete, none of before it was written, in any order of events', async () => {
    const act = fc.oneof(
      fc.record({
        do: fc.constant('read' as const),
        upTo: fc.integer({ min: 1, max: people.length }),
        refresh: fc.boolean(),
      }),
      fc.record({ do: fc.constant('write' as const), who: fc.subarray(people) }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const { reading, asked, published, write, answerAll } = rig();
        const written = new Map<EmployeeId, number>();
        let wanted = 0;
        for (const one of acts) {
          if (one.do === 'read') {
            wanted = reading.running ? Math.max(wanted, one.upTo) : one.upTo;
            reading.read(people.slice(0, one.upTo), one.refresh);
          } else if (one.do === 'write') {
            const book = write(one.who);
            for (const id of one.who) written.set(id, book);
          } else asked.splice(asked.length === 0 ? 0 : one.which % asked.length, 1)[0]?.answer();
          await later();
          const { done, total } = reading.progress;
          expect(done).toBeGreaterThanOrEqual(0);
          expect(done).toBeLessThanOrEqual(total);
        }
        reading.read(people.slice(0, wanted), false);
        await answerAll();
        expect(reading.progress).toMatchObject({ state: 'complete', done: wanted, total: wanted });
        for (const id of people.slice(0, wanted))
          expect(daysIn(reading, id)).toBeGreaterThanOrEqual(written.get(id) ?? 0);
        const revisions = published.map(({ progress }) => progress.revision);
        expect(revisions).toEqual(revisions.map((_, i) => i + 1));
      }),
      { numRuns: 200 },
    );
  });
});
