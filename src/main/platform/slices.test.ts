import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Slices, sortedSlices } from './slices.js';

/** Work that goes on until somebody stops it, or until it was done so often. */
function* counting(most: number, seen: { count: number }): Slices<number> {
  for (; seen.count < most; seen.count += 1) yield;
  return seen.count;
}

describe('work in slices', () => {
  it('answers at its end, in one go and in slices', async () => {
    expect(atOnce(counting(10, { count: 0 }))).toBe(10);
    expect(await inSlices(counting(10, { count: 0 }))).toBe(10);
  });

  it('lets a timer stop it, and does not go on then', async () => {
    const stop = new AbortController();
    const seen = { count: 0 };
    setTimeout(() => stop.abort(), 5);
    await expect(inSlices(counting(Infinity, seen), stop.signal)).rejects.toThrow('aborted');
    const { count } = seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.count).toBe(count);
  });

  it('sorts as the engine does, equal ones in the order in which they came', () => {
    const item = fc.record({ key: fc.integer({ min: 0, max: 20 }), place: fc.integer() });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3000, size: 'max' }), (items) => {
        const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        expect(atOnce(sortedSlices(items, compare))).toEqual(items.toSorted(compare));
      }),
      { numRuns: 30 },
    );
  });
});
