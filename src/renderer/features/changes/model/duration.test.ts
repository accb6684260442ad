import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatDuration } from './duration.js';

describe('a duration', () => {
  it('is written as minutes and seconds', () => {
    expect(formatDuration(6)).toBe('0:06');
    expect(formatDuration(108)).toBe('1:48');
  });

  it('rounds up, so that nobody is told less than it takes', () => {
    expect(formatDuration(0.2)).toBe('0:01');
    expect(formatDuration(59.1)).toBe('1:00');
  });

  it('never shows sixty seconds and never a negative time', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e6, noNaN: true }), (seconds) => {
        expect(formatDuration(seconds)).toMatch(/^\d+:[0-5]\d$/);
      }),
    );
  });
});
