import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimit } from './rate-limit.js';

describe('the rate limit', () => {
  it('delays the 151st call of a second by half a second, and none of the first 150', () => {
    const limit = new RateLimit();
    const delays = Array.from({ length: 151 }, (_, n) => limit.arrive(n));
    expect(delays.slice(0, 150).every((delay) => delay === 0)).toBe(true);
    expect(delays[150]).toBe(500);
    expect(limit.delayed).toBe(1);
  });

  it('slides: a call fits again as soon as the first one is a second old', () => {
    const limit = new RateLimit(2);
    expect([0, 600, 999, 1000, 1600].map((now) => limit.arrive(now))).toEqual([0, 0, 500, 500, 500]);
    expect([3000, 3001].map((now) => limit.arrive(now))).toEqual([0, 0]);
  });

  it('delays exactly the calls that have a full second before them, whatever the rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (gaps) => {
        const limit = new RateLimit(5);
        const arrivals: number[] = [];
        for (const gap of gaps) {
          const now = (arrivals.at(-1) ?? 0) + gap;
          arrivals.push(now);
          const inSecond = arrivals.filter((arrival) => arrival > now - 1000).length;
          expect(limit.arrive(now)).toBe(inSecond > 5 ? 500 : 0);
        }
      }),
    );
  });
});
