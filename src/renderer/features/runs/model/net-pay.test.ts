import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, likelyNetCode } from './net-pay.js';

describe('net pay beside a payment file', () => {
  it('guesses the code by its description, and none where no description says net', () => {
    const code = (description: string) => ({ code: description.length.toString(), description, total: '1' });
    expect(likelyNetCode([code('Bruto'), code('Vakantiegeld netto'), code('Netto')])?.description).toBe('Netto');
    expect(likelyNetCode([code('Bruto'), code('Netwerk')])).toBeUndefined();
  });

  it('differs by the cent, and not by zeros that say nothing', () => {
    expect(differenceOf('100', '100.00')).toBe('0');
    expect(differenceOf('99.99', '100.0')).toBe('-0.01');
    const amount = fc.bigInt(-(10n ** 14n), 10n ** 14n);
    const text = (cents: bigint): string => {
      const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
      return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(differenceOf(text(a), text(b))).toBe(a === b ? '0' : text(a - b));
      }),
    );
  });
});
