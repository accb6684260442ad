import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from './calendar-date.js';
import { readDate } from './date-input.js';

const dates = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => CalendarDate.parse(date.toISOString().slice(0, 10)));

describe('a date as people write it', () => {
  it.each([
    ['1-3-26', '2026-03-01'],
    ['01-03-2026', '2026-03-01'],
    [' 1/3/2026 ', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1 3 2026', '2026-03-01'],
    ['010326', '2026-03-01'],
    ['01032026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['29-2-2024', '2024-02-29'],
    ['5-12-80', '1980-12-05'],
    ['1 - 3 - 2026', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 2030)).toEqual({ kind: 'date', date });
  });

  it.each(['29-2-2026', '31-4-2026', '3/14/2026', '1-3', 'morgen', '1-3-026', '0-1-2026', '=1-3-2026'])(
    '%s is no date',
    (text) => {
      expect(readDate(text, 2030)).toEqual({ kind: 'invalid' });
    },
  );

  it('is blank when nothing was written', () => {
    expect(readDate('  ', 2030)).toEqual({ kind: 'blank' });
  });

  it('reads a year of two digits as the nearest that is not after the last one, and takes none without a last one', () => {
    expect(readDate('1-1-27', 2026)).toEqual({ kind: 'date', date: '1927-01-01' });
    expect(readDate('1-1-26', 2026)).toEqual({ kind: 'date', date: '2026-01-01' });
    expect(readDate('1-3-80', null)).toEqual({ kind: 'invalid' });
    expect(readDate('010380', null)).toEqual({ kind: 'invalid' });
    expect(readDate('1-3-1980', null)).toEqual({ kind: 'date', date: '1980-03-01' });
  });

  it('reads every date that was written in full, in each order', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('-', '/', '.'), (date, sign) => {
        const [year, month, day] = date.split('-');
        expect(readDate(`${day}${sign}${month}${sign}${year}`, 2030)).toEqual({ kind: 'date', date });
        expect(readDate(`${year}${sign}${month}${sign}${day}`, 2030)).toEqual({ kind: 'date', date });
      }),
    );
  });
});
