import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriods, type Period } from '../../shared/domain/period.js';
import { versionIn, withVersion } from './versions.js';

const first: Period = { year: 2026, number: 1, type: 'week4' };

describe('versions', () => {
  it('hold from their own period until the next one begins, in whatever order they were added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }), (starts) => {
        const versions = starts.reduce<readonly { from: Period; n: number }[]>(
          (all, steps, n) => withVersion(all, { from: addPeriods(first, steps), n }),
          [],
        );
        for (let steps = 0; steps <= 40; steps += 1) {
          const latest = Math.max(...starts.filter((start) => start <= steps));
          const expected = starts.lastIndexOf(latest);
          expect(versionIn(versions, addPeriods(first, steps))?.n).toBe(expected === -1 ? undefined : expected);
        }
      }),
    );
  });
});
