import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AbsenceItem, casesOf, lengthOf, overlapping, percentageOn, relapseOf, runsOn, spellsOf } from './absence.js';
import { addDays, daysBetween } from './calendar.js';

let nextId = 1;
const line = (start: string, end: string | null, change: object = {}): AbsenceItem => {
  nextId += 1;
  return AbsenceItem.parse({
    id: nextId,
    dossier: 1,
    leave: false,
    percentage: 100,
    start,
    reported: start,
    end,
    endReported: end,
    ...change,
  });
};

/** Around 29 February 2024 and the turn of 2026, where days are lost most easily. */
const anchor = fc
  .tuple(fc.constantFrom('2024-02-27', '2026-12-29', '2023-02-26', '2025-06-15'), fc.integer({ min: -40, max: 40 }))
  .map(([day, shift]) => addDays(day, shift));

/** Cases of one employee: lengths of their lines, and the days between one case and the next. */
const history = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 60 }),
    parts: fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 40 }), percentage: fc.integer({ min: 1, max: 100 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    leave: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

function itemsOf(start: string, cases: readonly (typeof history extends fc.Arbitrary<infer T> ? T : never)[number][]) {
  let day = start;
  return cases.flatMap(({ gap, parts, leave }, dossier) => {
    day = addDays(day, gap);
    return parts.map(({ days, percentage }) => {
      const first = day;
      day = addDays(day, days);
      return line(first, addDays(day, -1), { dossier, percentage, leave });
    });
  });
}

describe('cases', () => {
  it('are the lines of a dossier, whatever the order in which they come', () => {
    fc.assert(
      fc.property(anchor, history, fc.integer({ min: 1, max: 12 }), (start, cases, by) => {
        const items = itemsOf(start, cases);
        const shuffled = items.toSorted((a, b) => ((a.id * by) % 13) - ((b.id * by) % 13));
        const found = casesOf(shuffled);
        expect(found.map(({ items: lines }) => lines.length)).toEqual(cases.map(({ parts }) => parts.length));
        expect(found.flatMap(({ items: lines }) => lines.map(({ id }) => id))).toEqual(items.map(({ id }) => id));
      }),
    );
  });

  it('count every day once: the lengths of all lines together are the length of the case', () => {
    fc.assert(
      fc.property(anchor, history, (start, cases) => {
        for (const [at, one] of casesOf(itemsOf(start, cases)).entries()) {
          const days = cases[at]?.parts.reduce((sum, part) => sum + part.days, 0);
          expect(lengthOf(one, '2099-01-01')).toBe(days);
          let sick = 0;
          for (let day = one.start; day <= (one.end ?? ''); day = addDays(day, 1))
            sick += percentageOn(one, day) === null ? 0 : 1;
          expect(sick).toBe(days);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of one dossier with days between are two, and one that goes on ends nowhere', () => {
    const cases = casesOf([line('2026-01-05', '2026-01-09'), line('2026-01-11', null), line('2026-01-20', null)]);
    expect(cases.map(({ start, end, items }) => [start, end, items.length])).toEqual([
      ['2026-01-05', '2026-01-09', 1],
      ['2026-01-11', null, 2],
    ]);
  });

  it('have the percentage of the line that began last, none before and none after', () => {
    const [one] = casesOf([
      line('2024-02-26', '2024-02-28'),
      line('2024-02-29', '2024-03-01', { percentage: 60 }),
      line('2024-03-02', '2024-03-04', { percentage: 20 }),
    ]);
    if (!one) throw new Error('no case');
    const on = (day: string) => percentageOn(one, day);
    expect(
      [
        '2024-02-25',
        '2024-02-26',
        '2024-02-28',
        '2024-02-29',
        '2024-03-01',
        '2024-03-02',
        '2024-03-04',
        '2024-03-05',
      ].map(on),
    ).toEqual([null, 100, 100, 60, 60, 20, 20, null]);
  });

  it('are as long as the calendar says: 29 February counts, and so does the first day', () => {
    const [leapYear] = casesOf([line('2024-02-28', '2024-03-01')]);
    const [plainYear] = casesOf([line('2023-02-28', '2023-03-01')]);
    const [running] = casesOf([line('2026-12-28', null)]);
    expect([leapYear, plainYear].map((one) => one && lengthOf(one, '2030-01-01'))).toEqual([3, 2]);
    expect(running && [lengthOf(running, '2027-01-03'), lengthOf(running, '2026-12-27')]).toEqual([7, 0]);
  });
});

describe('overlap', () => {
  it('is a day in common, as counting days one by one finds it', () => {
    fc.assert(
      fc.property(
        anchor,
        history,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 30 }),
        (start, cases, shift, days) => {
          const known = casesOf(itemsOf(start, cases));
          const from = addDays(start, shift);
          const until = addDays(from, days);
          const shared = known.filter((one) => {
            for (let day = from; day <= until; day = addDays(day, 1)) if (runsOn(one, day)) return true;
            return false;
          });
          expect(overlapping(known, from, until)).toEqual(shared);
        },
      ),
    );
  });
});

describe('spells', () => {
  it('of 27 days apart are one, of 28 are two, also over a leap day and the turn of the year', () => {
    for (const end of ['2024-02-10', '2026-12-20', '2026-06-01']) {
      const next = (days: number) =>
        casesOf([line(addDays(end, -3), end), line(addDays(end, days + 1), null, { dossier: 2 })]);
      expect([spellsOf(next(27)).length, spellsOf(next(28)).length]).toEqual([1, 2]);
    }
  });

  it('hold every sick case once, in order, and lie four weeks apart', () => {
    fc.assert(
      fc.property(anchor, history, (start, cases) => {
        const known = casesOf(itemsOf(start, cases));
        const spells = spellsOf(known);
        expect(spells.flatMap((spell) => spell.cases)).toEqual(known.filter(({ leave }) => !leave));
        for (const [at, spell] of spells.entries()) {
          const before = spells[at - 1]?.end;
          if (before) expect(daysBetween(before, spell.start) - 1).toBeGreaterThanOrEqual(28);
        }
      }),
    );
  });

  it('go on with a relapse exactly where a new case would join the last one', () => {
    fc.assert(
      fc.property(anchor, history, fc.integer({ min: 1, max: 60 }), (start, cases, days) => {
        const items = itemsOf(start, cases);
        const from = addDays(items.at(-1)?.end ?? start, days);
        const joined = spellsOf(casesOf([...items, line(from, null, { dossier: 99 })]));
        expect(relapseOf(casesOf(items), from) !== null).toBe((joined.at(-1)?.cases.length ?? 0) > 1);
      }),
    );
  });
});
