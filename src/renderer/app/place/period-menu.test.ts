import { describe, expect, it } from 'vitest';
import type { Period } from '../../../shared/domain/period.js';
import { periodChoices, reachableYears, relationTo } from './period-menu.js';
import { parsePlaceSearch, periodFromSearch, periodToSearch } from './search.js';

const november: Period = { year: 2026, number: 11, type: 'month' };

describe('the period menu', () => {
  it('marks what lies before and after the current period', () => {
    const relations = periodChoices(2026, november).map((choice) => choice.relation);
    expect(relations.slice(0, 10).every((relation) => relation === 'earlier')).toBe(true);
    expect(relations.slice(10)).toEqual(['current', 'later']);
  });

  it('has twelve months, thirteen times four weeks, and the ISO weeks of the year', () => {
    expect(periodChoices(2026, november)).toHaveLength(12);
    expect(periodChoices(2026, { ...november, type: 'week4' })).toHaveLength(13);
    expect(periodChoices(2026, { ...november, type: 'week' })).toHaveLength(53);
    expect(periodChoices(2025, { ...november, type: 'week' })).toHaveLength(52);
  });

  it('reaches last year and next year', () => {
    expect(reachableYears(november)).toEqual([2025, 2027]);
    expect(relationTo({ ...november, year: 2025, number: 12 }, november)).toBe('earlier');
    expect(relationTo({ ...november, year: 2027, number: 1 }, november)).toBe('later');
  });
});

describe('the place in the address', () => {
  it('takes what is usable and leaves the rest', () => {
    expect(parsePlaceSearch({ debtor: 11, company: 'x', period: '2026-10', other: 1 })).toEqual({
      debtor: 11,
      period: '2026-10',
    });
    expect(parsePlaceSearch({ debtor: -1, company: 101.5, period: '10-2026' })).toEqual({});
  });

  it('reads back the period that it wrote', () => {
    for (const choice of periodChoices(2026, { ...november, type: 'week' })) {
      expect(periodFromSearch(periodToSearch(choice.period), 'week')).toEqual(choice.period);
    }
  });

  it('has no thirteenth month and no period in nonsense', () => {
    expect(periodFromSearch('2026-13', 'month')).toBeUndefined();
    expect(periodFromSearch('2026-0', 'month')).toBeUndefined();
    expect(periodFromSearch(undefined, 'month')).toBeUndefined();
  });
});
