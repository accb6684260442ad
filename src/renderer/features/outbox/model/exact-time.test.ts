import { describe, expect, it } from 'vitest';
import { exactTime } from './exact-time.js';

describe('the time of a read or a call', () => {
  it('is exact to the second, in the zone of the computer', () => {
    expect(exactTime('2026-11-20T10:08:41.000Z', 'Europe/Amsterdam')).toBe('11:08:41');
  });

  it('writes midnight as 00, never as 24', () => {
    expect(exactTime('2026-11-20T00:00:05.000Z', 'UTC')).toBe('00:00:05');
  });
});
