import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atFullSize, larger, sharpness, sizeOf, smaller } from './zoom.js';

const a4 = { width: 595, height: 842 };

describe('the size of a page', () => {
  it('fills the width or shows the whole page, whichever was asked for', () => {
    const room = { width: 793, height: 600 };
    expect(sizeOf('width', a4, room)).toBeCloseTo(1, 2);
    expect(sizeOf('whole', a4, room) * a4.height * atFullSize).toBeCloseTo(600, 5);
    expect(sizeOf(2, a4, room)).toBe(2);
  });

  it('goes up and down by the same steps, and stops at the ends', () => {
    expect([larger(1), smaller(1), larger(0.97), smaller(0.97)]).toEqual([1.1, 0.9, 1, 0.9]);
    expect([larger(5), smaller(0.25)]).toEqual([5, 0.25]);
    fc.assert(
      fc.property(fc.double({ min: 0.26, max: 4.9, noNaN: true }), (size) => {
        expect(larger(size)).toBeGreaterThan(size);
        expect(smaller(size)).toBeLessThan(size);
      }),
    );
  });

  it('never asks for a canvas that no computer has, whatever a page says of itself', () => {
    const side = fc.double({ min: 1, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 1.5, 2, 3), (width, height, screen) => {
        const points = sharpness({ width, height }, screen);
        expect(width * points).toBeLessThanOrEqual(8192.001);
        expect(width * points * (height * points)).toBeLessThanOrEqual(16_777_300);
        expect(points).toBeLessThanOrEqual(screen);
      }),
    );
    expect(sharpness({ width: 793, height: 1122 }, 2)).toBe(2);
  });
});
