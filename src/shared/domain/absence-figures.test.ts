import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbsenceItem, casesOf, percentageOn } from './absence.js';
import { absencePercentage, type FigurePerson, figureSums, frequency, lengthClassOf } from './absence-figures.js';
import { addDays } from './calendar.js';
import { CalendarDate } from './calendar-date.js';
import { datesToCome, gatekeeperDates } from './gatekeeper.js';
import { AbsenceId } from './ids.js';
import { workingDays } from './public-holidays.js';

let id = 0;
const line = (start: string, end: string | null, change: Partial<AbsenceItem> = {}): AbsenceItem => {
  id += 1;
  return {
    id: AbsenceId.parse(id),
    dossier: 1,
    leave: false,
    percentage: 100,
    start: CalendarDate.parse(start),
    reported: null,
    end: end === null ? null : CalendarDate.parse(end),
    endReported: null,
    ...change,
  };
};
const person = (items: AbsenceItem[], change: Partial<FigurePerson> = {}): FigurePerson => ({
  cases: casesOf(items),
  inService: '2020-01-01',
  outOfService: null,
  partTime: '100',
  ...change,
});
const november = { start: '2026-11-01', end: '2026-11-30' };
const percentage = (people: FigurePerson[], span = november, weighted = true) =>
  absencePercentage(figureSums(people, span, weighted));

describe('the percentage of absence', () => {
  it('is sick calendar days times percentage and part-time factor, over available calendar days times that factor', () => {
    const three = line('2026-11-10', '2026-11-12');
    expect(percentage([person([three])])).toBe(1000);
    expect(percentage([person([three]), person([])])).toBe(500);
    // 3 days at 50 percent part time, of 30 at 50 and 30 at 100: 150 of 4500.
    expect(percentage([person([three], { partTime: '50' }), person([])])).toBe(333);
    expect(percentage([person([line('2026-11-10', '2026-11-12', { percentage: 40 })])])).toBe(400);
    expect(percentage([person([line('2026-11-10', '2026-11-12', { percentage: 40 })])], november, false)).toBe(1000);
  });

  it('leaves out dossiers that are leave, days out of service, and has none where nobody was in service', () => {
    expect(percentage([person([line('2026-11-10', null, { leave: true })])])).toBe(0);
    expect(percentage([person([line('2026-11-10', null)], { outOfService: '2026-11-14' })])).toBe(3571);
    expect(percentage([person([], { inService: '2026-12-01' })])).toBeNull();
  });

  it('adds up to what counting day by day gives, around leap days and the turn of the year', () => {
    const part = fc.record({ days: fc.integer({ min: 1, max: 20 }), percentage: fc.integer({ min: 1, max: 100 }) });
    const anchor = fc.constantFrom('2024-02-20', '2026-12-15', '2027-02-20');
    fc.assert(
      fc.property(
        anchor,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -20, max: 20 }),
        (start, parts, shift) => {
          let day: string = start;
          const items = parts.map(({ days, percentage: of }) => {
            const first = day;
            day = addDays(day, days);
            return line(first, addDays(day, -1), { percentage: of });
          });
          const one = person(items);
          const span = { start: addDays(start, shift), end: addDays(start, shift + 30) };
          let expected = 0;
          for (let at = span.start; at <= span.end; at = addDays(at, 1))
            for (const each of one.cases) expected += percentageOn(each, at) ?? 0;
          expect(figureSums([one], span, true).absent).toBe(BigInt(expected) * 1_000_000n);
        },
      ),
    );
  });
});

describe('frequency and length', () => {
  it('counts the cases that began, as if the span were a year', () => {
    const people = [person([line('2026-11-02', '2026-11-03')]), person([line('2026-10-30', '2026-11-03')])];
    expect(frequency(figureSums(people, november, true), november)).toBe(608);
    expect(frequency(figureSums([], november, true), november)).toBeNull();
  });

  it('is in classes of 1 to 7, 8 to 42, 43 to 365 and more days', () => {
    const classOf = (days: number) => {
      const [one] = casesOf([line('2024-02-01', addDays('2024-02-01', days - 1))]);
      return one && lengthClassOf(one, '2030-01-01');
    };
    expect([1, 7, 8, 42, 43, 365, 366].map(classOf)).toEqual([
      'short',
      'short',
      'middle',
      'middle',
      'long',
      'long',
      'longer',
    ]);
  });
});

describe('the gatekeeper', () => {
  it('has its dates in weeks of illness from the first sick day, over leap days and the turn of the year', () => {
    const dates = Object.fromEntries(gatekeeperDates('2023-12-25').map((step) => [step.id, step.day]));
    expect(dates).toMatchObject({ healthService: '2023-12-31', analysis: '2024-02-04', end: '2025-12-21' });
  });

  it('wants the report to UWV by the first working day after week 42, weekends and public holidays passed over', () => {
    const report = (firstSickDay: string) => gatekeeperDates(firstSickDay).find(({ id }) => id === 'report42')?.day;
    // Week 42 ends on a Sunday; on Christmas Eve, a Thursday.
    expect(report('2023-12-25')).toBe('2024-10-14');
    expect(report(addDays('2026-12-24', -42 * 7 + 1))).toBe('2026-12-28');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const first = addDays('2020-01-01', days);
        const day = report(first) ?? '';
        expect(workingDays('NL', day, day)).toBe(1);
        expect(workingDays('NL', addDays(first, 42 * 7), day)).toBe(1);
      }),
    );
  });

  it('has a talk every six weeks after the plan of week 8, which is practice, until the end', () => {
    const dates = gatekeeperDates('2026-01-05');
    const talks = dates.filter(({ id }) => id === 'progress');
    expect(talks.map(({ week }) => week)).toEqual([14, 20, 26, 32, 38, 44, 50, 56, 62, 68, 74, 80, 86, 92, 98]);
    expect(dates.filter(({ practice }) => practice).map(({ id }) => id)).toHaveLength(talks.length + 1);
    expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).toSorted());
  });

  it('has those that come, the next one first, until all are past', () => {
    expect(datesToCome('2026-11-02', '2026-11-08')[0]?.id).toBe('healthService');
    expect(datesToCome('2026-11-02', '2026-11-09')[0]?.id).toBe('analysis');
    expect(datesToCome('2026-11-02', '2026-11-09')).toHaveLength(gatekeeperDates('2026-11-02').length - 1);
    expect(datesToCome('2020-01-01', '2026-11-09')).toEqual([]);
  });
});
