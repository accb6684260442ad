import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn } from './bsn.js';
import { isIban } from './iban.js';

describe('isBsn', () => {
  it('accepts the well-known test numbers and eight digits with the zero dropped', () => {
    expect(isBsn('111222333')).toBe(true);
    expect(isBsn('999999990')).toBe(true);
    expect(isBsn('10000008')).toBe(isBsn('010000008'));
  });

  it('refuses zeros, letters and other lengths', () => {
    for (const text of ['000000000', '00000000', '1234567', '1234567890', '12345678a', ''])
      expect(isBsn(text)).toBe(false);
  });

  it('refuses every number with one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'111222333'];
        digits[at] = String((Number.parseInt(digits[at] ?? '0', 10) + by) % 10);
        expect(isBsn(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('isIban', () => {
  it('accepts examples of the standard, with and without spaces', () => {
    expect(isIban('NL91 ABNA 0417 1643 00')).toBe(true);
    expect(isIban('SE4550000000058398257466')).toBe(true);
  });

  it('refuses a changed digit and swapped neighbours', () => {
    expect(isIban('NL91ABNA0417164301')).toBe(false);
    expect(isIban('NL91ABNA0417614300')).toBe(false);
    expect(isIban('NL91')).toBe(false);
  });
});
