import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import {
  formatCountry,
  formatDate,
  formatDay,
  formatDecimal,
  formatFigure,
  formatInteger,
  formatPeriod,
  formatShortPeriod,
  formatTime,
} from './format.js';

describe('numbers', () => {
  it('groups thousands as the language writes them', () => {
    expect(formatInteger(1_234_567, 'nl')).toBe('1.234.567');
    expect(formatInteger(10_000, 'en')).toBe('10,000');
    expect(formatInteger(10_000, 'sv')).toBe('10\u00a0000');
    expect(formatInteger(-1284, 'nl')).toBe('\u22121.284');
  });

  it('writes decimals in the language, digit for digit', () => {
    expect(formatDecimal('-1234.5', 'nl')).toBe('\u22121.234,5');
    expect(formatDecimal('1234.50', 'en')).toBe('1,234.50');
    expect(formatDecimal('1234', 'sv')).toBe('1\u00a0234');
    expect([formatFigure('8', 'nl'), formatFigure('1.3333', 'nl'), formatFigure('0', 'en')]).toEqual([
      '8,00',
      '1,3333',
      '0.00',
    ]);
  });

  it('loses no digit of any whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('nl', 'en', 'sv'), (value, language) => {
        expect(
          Number(
            formatInteger(value, language)
              .replace('\u2212', '-')
              .replace(/[.,\u00a0]/g, ''),
          ),
        ).toBe(value);
      }),
    );
  });
});

describe('dates and times', () => {
  it('writes dd-mm-jjjj, and ISO in Swedish', () => {
    const date = CalendarDate.parse('2026-03-01');
    expect([formatDate(date, 'nl'), formatDate(date, 'en'), formatDate(date, 'sv')]).toEqual([
      '01-03-2026',
      '01-03-2026',
      '2026-03-01',
    ]);
  });

  it('shows an instant by the clock on the wall, across midnight and summer time', () => {
    expect(formatTime('2026-11-20T08:41:00.000Z', 'Europe/Amsterdam')).toBe('09:41');
    expect(formatTime('2026-07-20T22:05:00.000Z', 'Europe/Amsterdam')).toBe('00:05');
    expect(formatDay('2026-07-20T22:05:00.000Z', 'nl', 'Europe/Amsterdam')).toBe('21-07-2026');
  });
});

describe('periods', () => {
  it('names months, and counts the others', () => {
    expect(formatPeriod({ year: 2026, number: 11, type: 'month' }, 'nl')).toBe('11 · november 2026');
    expect(formatPeriod({ year: 2026, number: 3, type: 'month' }, 'sv')).toBe('3 · mars 2026');
    expect(formatPeriod({ year: 2026, number: 13, type: 'week4' }, 'nl')).toBe('13 · 2026, 4 weken');
    expect(formatPeriod({ year: 2026, number: 53, type: 'week' }, 'sv')).toBe('53 · 2026, vecka');
    expect(formatShortPeriod({ year: 2026, number: 4 })).toBe('04-2026');
  });
});

describe('countries', () => {
  it('are named in the language, and an unknown code is shown, not dropped', () => {
    expect([formatCountry('DE', 'nl'), formatCountry('DE', 'en'), formatCountry('DE', 'sv')]).toEqual([
      'Duitsland',
      'Germany',
      'Tyskland',
    ]);
    expect(formatCountry('QX', 'nl')).toBe('QX');
    expect(formatCountry('', 'nl')).toBe('');
  });
});
