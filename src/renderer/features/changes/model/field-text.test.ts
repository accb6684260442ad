import { describe, expect, it } from 'vitest';
import { leaveValueWord, leaveValueWords } from '../../../../shared/domain/leave-words.js';
import { absenceText, fieldNames, fieldText, inFieldOrder, isKnownField, leaveText } from './field-text.js';

const writing = {
  period: ({ year, number }: { year: number; number: number }): string => `${number}-${year}`,
  country: (code: string): string => (code === 'BE' ? 'België' : code),
  date: (date: string): string => date.split('-').toReversed().join('-'),
  gender: (code: string): string => (code === 'female' ? 'Vrouw' : code),
  leave: (field: string, code: string) => leaveValueWord(leaveValueWords.nl, field, code),
  decimal: (amount: string): string => amount.replace('.', ','),
};

describe('a field as people read it', () => {
  it('writes an end of a line as its period, and what is no period as it came', () => {
    expect(fieldText('until', '2026-12-M', writing)).toBe('12-2026');
    expect(fieldText('until', 'ooit', writing)).toBe('ooit');
  });

  it('shows a country by its name', () => {
    expect(fieldText('country', 'BE', writing)).toBe('België');
  });

  it('leaves a street that looks like a country code alone', () => {
    expect(fieldText('street', 'BE', writing)).toBe('BE');
  });

  it('writes an amount as numbers are written', () => {
    expect(fieldText('amount', '12.5', writing)).toBe('12,5');
  });

  it('writes a birthday as dates are written, a country of birth by its name and gender in words', () => {
    expect(fieldText('birthday', '1980-03-01', writing)).toBe('01-03-1980');
    expect(fieldText('birthday', 'unreadable', writing)).toBe('unreadable');
    expect(fieldText('countryOfBirth', 'BE', writing)).toBe('België');
    expect(fieldText('gender', 'female', writing)).toBe('Vrouw');
  });

  it('treats empty text and nothing as the same', () => {
    expect(fieldText('street', '', writing)).toBeNull();
    expect(fieldText('street', null, writing)).toBeNull();
  });
});

describe('an absence as people read it', () => {
  it('has its days as dates and its percentage with a sign', () => {
    expect(fieldText('absentFrom', '2026-11-16', writing)).toBe('16-11-2026');
    expect(fieldText('absence', '50', writing)).toBe('50%');
  });

  it('is one line: when and how far, or when somebody is back', () => {
    expect(absenceText({ absentFrom: '2026-11-16', absence: '50' }, writing)).toBe('16-11-2026 · 50%');
    expect(absenceText({ firstDayBack: '2026-11-23', absentUntil: '2026-11-22' }, writing)).toBe('23-11-2026');
    expect(absenceText({ absentFrom: null, absence: null }, writing)).toBe('');
  });
});

describe('leave as people read it', () => {
  it('has its days as dates, its hours as numbers and the values of the lists in words', () => {
    expect(fieldText('leaveFrom', '2026-12-24', writing)).toBe('24-12-2026');
    expect(fieldText('leaveHours', '7.5', writing)).toBe('7,5');
    expect(fieldText('leaveStatus', 'Pending', writing)).toBe('Aangevraagd');
    expect(fieldText('leaveStatus', 'Unheard', writing)).toBe('Unheard');
    expect(fieldText('leaveDescription', 'Store', writing)).toBe('Store');
  });

  it('is one line: which kind, from when until when, how many hours', () => {
    const values = { leaveType: 'Type2', leaveFrom: '2026-12-24', leaveUntil: '2026-12-31', leaveHours: '32' };
    expect(leaveText(values, writing)).toBe('Soort 2 · 24-12-2026 · 31-12-2026 · 32');
  });
});

describe('the order of fields', () => {
  it('follows the way an address is written', () => {
    const order = inFieldOrder([{ field: 'country' }, { field: 'city' }, { field: 'street' }, { field: 'postalCode' }]);
    expect(order.map(({ field }) => field)).toEqual(['street', 'postalCode', 'city', 'country']);
  });

  it('puts a field without a word last and does not lose it', () => {
    expect(fieldNames({ mystery: 'x', city: 'Zwolle' })).toEqual(['city', 'mystery']);
    expect(isKnownField('mystery')).toBe(false);
  });
});
