import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const now = '2026-11-18T19:59:30.000Z';

describe('Retry-After', () => {
  it('is read as seconds', () => {
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs(' 0 ', now)).toBe(0);
  });

  it('is read as an HTTP date', () => {
    expect(retryAfterMs('Wed, 18 Nov 2026 20:00:00 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Wed, 18 Nov 2026 19:00:00 GMT', now)).toBe(0);
  });

  it('is never longer than a day', () => {
    expect(retryAfterMs('999999999', now)).toBe(86_400_000);
    expect(retryAfterMs('Fri, 18 Nov 2033 20:00:00 GMT', now)).toBe(86_400_000);
  });

  it('is null when there is none, or none that can be read', () => {
    for (const header of [
      null,
      '',
      'soon',
      '-5',
      '1.5',
      '1e3',
      'Wed, 99 Nov 2026 20:00:00 GMT',
      'Wed, 18 Foo 2026 20:00:00 GMT',
    ])
      expect(retryAfterMs(header, now)).toBeNull();
  });

  it('reads back every date that a server can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        const header = new Date(Date.parse(now) + seconds * 1000).toUTCString();
        expect(retryAfterMs(header, now)).toBe(seconds * 1000);
      }),
    );
  });
});
