import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriods, comparePeriods, parseWirePeriod, periodsInYear, type PeriodType } from './period.js';

describe('parseWirePeriod', () => {
  it.each([
    ['2026-11-M', { year: 2026, number: 11, type: 'month' }],
    ['2010-4-4W', { year: 2010, number: 4, type: 'week4' }],
    ['2026-13-W4', { year: 2026, number: 13, type: 'week4' }],
    ['2026-53-1W', { year: 2026, number: 53, type: 'week' }],
    ['2026-7-W1', { year: 2026, number: 7, type: 'week' }],
  ])('reads %s', (text, period) => expect(parseWirePeriod(text)).toEqual(period));

  it.each(['', '2026-11', '2026-13-M', '2026-14-4W', '2025-53-1W', '2026-0-M', '2026-11-Q', 'x'])(
    'refuses %s',
    (text) => {
      expect(parseWirePeriod(text)).toBeUndefined();
    },
  );
});

describe('periodsInYear', () => {
  it('knows the years with 53 weeks', () => {
    const long = Array.from({ length: 30 }, (_, i) => 2015 + i).filter((year) => periodsInYear('week', year) === 53);
    expect(long).toEqual([2015, 2020, 2026, 2032, 2037, 2043]);
  });
});

describe('addPeriods', () => {
  it('goes back by as many as it went forward, over the turn of the year', () => {
    const type = fc.constantFrom<PeriodType>('month', 'week4', 'week');
    fc.assert(
      fc.property(
        type,
        fc.integer({ min: 2000, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 120 }),
        (kind, year, number, steps) => {
          const start = { year, number, type: kind };
          const later = addPeriods(start, steps);
          expect(addPeriods(later, -steps)).toEqual(start);
          expect(Math.sign(comparePeriods(later, start))).toBe(Math.sign(steps));
        },
      ),
    );
  });

  it('follows December with January', () => {
    expect(addPeriods({ year: 2026, number: 12, type: 'month' }, 1)).toEqual({ year: 2027, number: 1, type: 'month' });
    expect(addPeriods({ year: 2027, number: 1, type: 'week' }, -1)).toEqual({ year: 2026, number: 53, type: 'week' });
  });
});
