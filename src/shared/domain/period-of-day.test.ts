import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstDay, lastDay } from './calendar.js';
import { periodOfDay } from './period-of-day.js';
import { PeriodType } from './period.js';

describe('the period of a day', () => {
  it('has the day in it, for every kind of period, around leap days and the turn of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...PeriodType.options), (days, type) => {
        const day = addDays('1995-01-01', days);
        const period = periodOfDay(day, type);
        expect([firstDay(period) <= day, day <= lastDay(period)]).toEqual([true, true]);
      }),
    );
  });

  it('of a week or four weeks may be of another year than the day', () => {
    expect(periodOfDay('2027-01-01', 'week')).toEqual({ year: 2026, number: 53, type: 'week' });
    expect(periodOfDay('2027-01-03', 'week4')).toEqual({ year: 2026, number: 13, type: 'week4' });
    expect(periodOfDay('2024-12-30', 'week')).toEqual({ year: 2025, number: 1, type: 'week' });
    expect(periodOfDay('2027-01-01', 'month')).toEqual({ year: 2027, number: 1, type: 'month' });
  });
});
