import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenDate } from './written-date.js';

describe('a date as people write it', () => {
  it.each(['1-3-1980', '01-03-1980', '1/3/1980', '1.3.1980', ' 1 3 1980 ', '1980-03-01', '1980-3-1'])(
    'reads %s as the first of March',
    (text) => expect(readWrittenDate(text)).toBe('1980-03-01'),
  );

  it.each(['', '1-3-80', '31-2-1980', '29-2-1981', '0-1-1980', '1-13-1980', '3 maart 1980', '1-3-1980x', '1-3'])(
    'takes "%s" for no date',
    (text) => expect(readWrittenDate(text)).toBeNull(),
  );

  it('reads every real day in both orders, and nothing else as that day', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const wanted = day > days ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(readWrittenDate(`${day}-${month}-${year}`)).toBe(wanted);
        expect(readWrittenDate(`${year}-${month}-${day}`)).toBe(wanted);
      }),
    );
  });
});
