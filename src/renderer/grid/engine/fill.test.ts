import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjusted } from './adjust.js';
import { drawnOut, filledFrom, isWithin, repeats } from './fill.js';

const block = { top: 2, bottom: 4, left: 1, right: 2 };

describe('drawing a range out', () => {
  it('goes one way at a time, the way that lies furthest', () => {
    expect(drawnOut(block, { row: 9, column: 2 })).toEqual({ ...block, bottom: 9 });
    expect(drawnOut(block, { row: 0, column: 1 })).toEqual({ ...block, top: 0 });
    expect(drawnOut(block, { row: 5, column: 6 })).toEqual({ ...block, right: 6 });
    expect(drawnOut(block, { row: 3, column: 2 })).toEqual(block);
  });

  it('repeats the block without a gap, in every direction', () => {
    expect(repeats(block, { row: 5, column: 1 })).toEqual({ row: 2, column: 1 });
    expect(repeats(block, { row: 1, column: 2 })).toEqual({ row: 4, column: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (row, column) => {
        const source = repeats(block, { row, column });
        expect(isWithin(block, source)).toBe(true);
        if (isWithin(block, { row, column })) expect(source).toEqual({ row, column });
      }),
    );
  });
});

describe('filling a range', () => {
  it('takes the first row down and the first column right, and leaves those as they are', () => {
    expect(filledFrom(block, 'down', { row: 4, column: 2 })).toEqual({ row: 2, column: 2 });
    expect(filledFrom(block, 'right', { row: 4, column: 2 })).toEqual({ row: 4, column: 1 });
    expect(filledFrom(block, 'down', { row: 2, column: 1 })).toBeNull();
    expect(filledFrom(block, 'right', { row: 3, column: 1 })).toBeNull();
  });

  it('of one row or column takes the one before it, and nothing at the edge of the sheet', () => {
    const row = { ...block, bottom: 2 };
    expect(filledFrom(row, 'down', { row: 2, column: 2 })).toEqual({ row: 1, column: 2 });
    const column = { ...block, right: 1 };
    expect(filledFrom(column, 'right', { row: 3, column: 1 })).toEqual({ row: 3, column: 0 });
    expect(filledFrom({ ...row, top: 0, bottom: 0 }, 'down', { row: 0, column: 1 })).toBeNull();
    expect(filledFrom({ ...column, left: 0, right: 0 }, 'right', { row: 3, column: 0 })).toBeNull();
  });
});

describe('changing amounts', () => {
  it('takes percents of the amount itself, to two places', () => {
    expect(adjusted('100', { by: 'percent', figure: '2.5' })).toBe('102.5');
    expect(adjusted('0.05', { by: 'percent', figure: '50' })).toBe('0.08');
    expect(adjusted('-40', { by: 'percent', figure: '-50' })).toBe('-20');
  });

  it('adds an amount exactly, and leaves blank blank', () => {
    expect(adjusted('0.1', { by: 'amount', figure: '0.2' })).toBe('0.3');
    expect(adjusted(null, { by: 'amount', figure: '8' })).toBeNull();
  });

  it('by no percent is what it was, for amounts of two places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (cents) => {
        const amount = (cents / 100).toFixed(2);
        expect(Number(adjusted(amount, { by: 'percent', figure: '0' }))).toBe(Number(amount));
      }),
    );
  });
});
