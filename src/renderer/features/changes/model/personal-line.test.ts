import { describe, expect, it } from 'vitest';
import { personalLine } from './personal-line.js';

const writing = {
  period: ({ year, number }: { year: number; number: number }): string => `${number}-${year}`,
  country: (code: string): string => code,
  decimal: (amount: string): string => amount,
  date: (date: string): string => date.split('-').toReversed().join('-'),
  leave: () => undefined,
  gender: (code: string): string => code,
};

describe('personal data on one line', () => {
  it('names what there is, in the order in which people read it', () => {
    expect(personalLine({ phoneWork: '010', birthday: '1980-03-01', lastName: 'Bedacht', prefix: null }, writing)).toBe(
      'Bedacht, 01-03-1980, 010',
    );
  });

  it('is empty when all of it is, and is not there for other records', () => {
    expect(personalLine({ emailWork: null }, writing)).toBe('');
    expect(personalLine({ street: 'Bedachte Laan' }, writing)).toBeNull();
  });
});
