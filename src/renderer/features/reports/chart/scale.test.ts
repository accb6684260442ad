import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from './scale.js';

describe('the scale of a chart', () => {
  it('has zero at the bottom of positive figures, at the top of negative ones and between mixed ones', () => {
    expect(scaleOf([2, 4])(0)).toBe(0);
    expect(scaleOf([-2, -4])(0)).toBe(1);
    expect(scaleOf([-5, 15])(0)).toBe(0.25);
    expect(scaleOf([])(0)).toBe(0);
  });

  it('keeps every figure within the picture, and the larger above the smaller', () => {
    const figures = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(figures, (values) => {
        const scale = scaleOf(values);
        const sorted = values.toSorted((a, b) => a - b).map(scale);
        for (const [at, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          expect(place).toBeGreaterThanOrEqual(sorted[at - 1] ?? 0);
        }
      }),
    );
  });
});
