import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriods, type PeriodType } from './period.js';
import { addDays, addMonths, firstDay, lastDay } from './calendar.js';

const platform = (text: string, days: number): string =>
  new Date(Date.parse(`${text}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('days', () => {
  it('are added as the platform adds them, over months, years and leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: -800, max: 800 }), (start, days) => {
        const from = platform('1990-01-01', start);
        expect(addDays(from, days)).toBe(platform(from, days));
      }),
    );
  });

  it('months later end with the month when it is shorter', () => {
    expect([1, 12, 13].map((months) => addMonths('2027-01-31', months))).toEqual([
      '2027-02-28',
      '2028-01-31',
      '2028-02-29',
    ]);
  });
});

describe('pay periods', () => {
  it('follow each other without gap or overlap, of each kind, through years of 53 weeks', () => {
    for (const type of ['month', 'week4', 'week'] satisfies PeriodType[]) {
      let period = { year: 2024, number: 1, type };
      for (let n = 0; n < 300; n += 1) {
        const next = addPeriods(period, 1);
        expect(addDays(lastDay(period), 1)).toBe(firstDay(next));
        period = next;
      }
    }
  });

  it('of weeks begin on Mondays, the first with 4 January in it', () => {
    expect(firstDay({ year: 2026, number: 1, type: 'week' })).toBe('2025-12-29');
    expect(firstDay({ year: 2026, number: 53, type: 'week' })).toBe('2026-12-28');
    expect(lastDay({ year: 2026, number: 13, type: 'week4' })).toBe('2027-01-03');
  });
});
