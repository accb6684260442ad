import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualPlannedUpdate } from '../../../shared/domain/weekly-moment.js';
import { plannedUpdates } from './planned-update.js';

const at = (now: string) => plannedUpdates(usualPlannedUpdate, now);

describe('the weekly planned update', () => {
  it('is on Wednesday at eight in the evening by Dutch clocks, in winter and in summer', () => {
    expect(at('2026-11-18T18:59:59.999Z').next).toBe('2026-11-18T19:00:00.000Z');
    expect(at('2026-11-18T19:00:00.000Z')).toEqual({
      last: '2026-11-18T19:00:00.000Z',
      next: '2026-11-25T19:00:00.000Z',
    });
    expect(at('2026-07-15T12:00:00.000Z').next).toBe('2026-07-15T18:00:00.000Z');
  });

  it('keeps to the Dutch clock over both changes of it', () => {
    // Clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
    expect(at('2026-10-22T00:00:00.000Z')).toEqual({
      last: '2026-10-21T18:00:00.000Z',
      next: '2026-10-28T19:00:00.000Z',
    });
    expect(at('2027-03-25T00:00:00.000Z')).toEqual({
      last: '2027-03-24T19:00:00.000Z',
      next: '2027-03-31T18:00:00.000Z',
    });
  });

  it('may be on another day and time', () => {
    expect(plannedUpdates({ day: 7, time: '06:30' }, '2026-11-18T12:00:00.000Z')).toEqual({
      last: '2026-11-15T05:30:00.000Z',
      next: '2026-11-22T05:30:00.000Z',
    });
  });

  it('always has the moment between the last and the next, a week apart, both at the same Dutch time', () => {
    const shown = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const now = date.toISOString();
          const { last, next } = at(now);
          expect(last <= now && now < next).toBe(true);
          for (const start of [last, next]) {
            const text = shown.format(Date.parse(start));
            expect(text).toContain('Wed');
            expect(text).toContain('20:00');
          }
          expect([167, 168, 169]).toContain((Date.parse(next) - Date.parse(last)) / 3_600_000);
        },
      ),
    );
  });
});
