import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number-input.js';

const amount = (text: string): string | null => {
  const read = readNumber(text);
  return read.kind === 'amount' ? read.amount : null;
};

describe('a number as people write it', () => {
  it.each([
    ['8', '8'],
    ['8,5', '8.5'],
    ['8.5', '8.5'],
    ['007', '7'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1 234,50', '1234.5'],
    ['1\u00a0234', '1234'],
    ["1'234.5", '1234.5'],
    ['-3', '-3'],
    ['3-', '-3'],
    ['\u22123,25', '-3.25'],
    ['+5', '5'],
    ['€ 12,50', '12.5'],
    ['-€ 12,50', '-12.5'],
    ['12,50 EUR', '12.5'],
    ['(12,50)', '-12.5'],
    ['( € 1.234,50 )', '-1234.5'],
    ['€ (3)', '-3'],
    ['(12,50 EUR)', '-12.5'],
    ['(2:30)', '-2.5'],
    ['(0)', '0'],
    ['7,5%', '7.5'],
    [',5', '0.5'],
    ['0,125', '0.125'],
    ['2:30', '2.5'],
    ['2u30', '2.5'],
    ['2h15', '2.25'],
    ['2u', '2'],
    ['1:20', '1.3333'],
    ['-0', '0'],
    ['0,00', '0'],
  ])('%s is %s', (text, read) => {
    expect(amount(text)).toBe(read);
  });

  it('is nothing when nothing is written: blank is not 0', () => {
    expect(['', ' ', '\u00a0'].map((text) => readNumber(text).kind)).toEqual(['blank', 'blank', 'blank']);
  });

  it('is asked about when it can be read in two ways, and read as the answer says', () => {
    expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', asThousands: '1234', asDecimal: '1.234' });
    expect(readNumber('-12,345')).toEqual({ kind: 'ambiguous', asThousands: '-12345', asDecimal: '-12.345' });
    expect(readNumber('1.234', 'thousands')).toEqual({ kind: 'amount', amount: '1234' });
    expect(readNumber('1.234', 'decimal')).toEqual({ kind: 'amount', amount: '1.234' });
  });

  it.each(['=A1+3', '=3'])('%s is a formula, which is not carried out', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'invalid', reason: 'formula' });
  });

  it.each([
    'acht',
    '1,2,3',
    '1.23.456',
    '1.2,3.4',
    '12.34.5',
    '2:75',
    '--3',
    '1e3',
    '.',
    ',',
    '€',
    '1 2',
    '(-3)',
    '-(3)',
    '(3',
    '3)',
    '()',
    '((3))',
  ])('%s is no number', (text) => {
    expect(readNumber(text).kind).toBe('invalid');
  });

  it('reads back what it would write, in Dutch and in English, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        (whole, cents, grouped) => {
          const sign = whole < 0 ? '-' : '';
          const digits = String(Math.abs(whole));
          const places = String(cents).padStart(2, '0');
          const wanted = `${digits}.${places}`.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : ''));
          const expected = cents === 0 ? digits : wanted;
          const write = (group: string, decimal: string): string =>
            `${sign}${grouped ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, group) : digits}${decimal}${places}`;
          const signed = expected === '0' ? '0' : `${sign}${expected}`;
          expect(amount(write('.', ','))).toBe(signed);
          expect(amount(write(',', '.'))).toBe(signed);
        },
      ),
    );
  });

  it('never throws, and never reads letters as a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text);
        if (/[a-df-gi-tv-z]/i.test(text) && !/eur/i.test(text)) expect(read.kind).not.toBe('amount');
        if (read.kind === 'amount') expect(read.amount).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});
