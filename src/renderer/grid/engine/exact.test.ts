import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact, exactText } from './exact.js';
import { sumsOf } from './sums.js';

const amount = fc
  .tuple(fc.boolean(), fc.nat(999_999_999_999), fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: null }))
  .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

it('sums amounts to the last place, as a library of decimals does', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
      const sum = amounts.reduce((total, one) => total + exact(one), 0n);
      const expected = amounts.reduce((total, one) => total.plus(one), new Big(0));
      expect(new Big(exactText(sum)).eq(expected)).toBe(true);
      expect(new Big(sumsOf(amounts).sum).eq(expected)).toBe(true);
    }),
  );
});

it('writes the shortest text of a number, the same for every spelling of it', () => {
  expect(['8', '8.0', '8.00', '08'].map((text) => exactText(exact(text)))).toEqual(['8', '8', '8', '8']);
  expect(['-0.50', '0.000001', '-0', '120'].map((text) => exactText(exact(text)))).toEqual([
    '-0.5',
    '0.000001',
    '0',
    '120',
  ]);
});
