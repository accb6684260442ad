import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, decimalOf } from './amounts.js';

describe('a cell as an amount', () => {
  it.each([
    ['number', '7.125', null, { ok: true, amount: '7.125', twoWays: false }],
    ['time', '7:30', null, { ok: true, amount: '7.5', twoWays: false }],
    ['text', '7,5', null, { ok: true, amount: '7.5', twoWays: false }],
    ['text', '1.234', null, { ok: false, kind: 'ambiguous-number' }],
    ['text', '1.234', ',', { ok: true, amount: '1234', twoWays: true }],
    ['text', '1.234', '.', { ok: true, amount: '1.234', twoWays: true }],
    ['text', 'acht', ',', { ok: false, kind: 'not-a-number' }],
    ['text', '=1+1', ',', { ok: false, kind: 'formula' }],
    ['formula', '8', ',', { ok: false, kind: 'formula' }],
    ['date', '2026-11-01', ',', { ok: false, kind: 'date-instead' }],
    ['boolean', 'TRUE', ',', { ok: false, kind: 'not-a-number' }],
    ['error', '#N/A', ',', { ok: false, kind: 'cell-error' }],
    ['number', '0.333333333333333', null, { ok: false, kind: 'too-long' }],
  ] as const)('%s %j with %j is %j', (kind, text, decimal, expected) => {
    expect(amountOf({ kind, text }, decimal)).toEqual(expected);
  });

  it('a stored number is never read in two ways, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (thousandths) => {
        const text = String(thousandths / 1000);
        expect(amountOf({ kind: 'number', text }, ',')).toEqual({ ok: true, amount: text, twoWays: false });
      }),
    );
  });
});

describe('the sign for decimals', () => {
  it.each([
    [['7,5', '8', '1.234'], ',', 1],
    [['7.5', '1,234'], '.', 1],
    [['1.234.567', '1.234'], ',', 1],
    [['7,5', '7.5'], null, 0],
    [['1.234', '8'], null, 1],
    [[], null, 0],
  ])('of %j is %j', (texts, sign, twoWays) => expect(decimalOf(texts)).toEqual({ sign, twoWays }));
});
