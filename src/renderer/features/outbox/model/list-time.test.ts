import { describe, expect, it } from 'vitest';
import { listTime } from './list-time.js';

describe('when a set was last touched', () => {
  it('is a time today', () => {
    expect(listTime({ day: '20-11-2026', today: '20-11-2026', time: '10:08', language: 'nl' })).toBe('10:08');
  });

  it('is a day without its year this year, in the order of the language', () => {
    expect(listTime({ day: '19-11-2026', today: '20-11-2026', time: '10:08', language: 'nl' })).toBe('19-11');
    expect(listTime({ day: '2026-11-19', today: '2026-11-20', time: '10:08', language: 'sv' })).toBe('11-19');
  });

  it('is a full date across the turn of the year', () => {
    expect(listTime({ day: '31-12-2025', today: '02-01-2026', time: '10:08', language: 'en' })).toBe('31-12-2025');
    expect(listTime({ day: '2025-12-31', today: '2026-01-02', time: '10:08', language: 'sv' })).toBe('2025-12-31');
  });
});
