import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { StepCounts } from '../../../../shared/ipc/changes.js';
import { secondsLeft, segmentsOf } from './progress.js';

const none: StepCounts = {
  planned: 0,
  sent: 0,
  confirmed: 0,
  present: 0,
  accepted: 0,
  refused: 0,
  uncertain: 0,
  'not-sent': 0,
};
const count = fc.nat({ max: 10_000 });
const counts = fc.record({
  planned: count,
  sent: count,
  confirmed: count,
  present: count,
  accepted: count,
  refused: count,
  uncertain: count,
  'not-sent': count,
});

describe('the progress bar', () => {
  it('puts confirmed, found and accepted lines into one part, and leaves out what is empty', () => {
    expect(segmentsOf({ ...none, confirmed: 2, present: 1, accepted: 1, refused: 1, planned: 5 })).toEqual([
      { tone: 'ok', count: 4, share: 0.4 },
      { tone: 'err', count: 1, share: 0.1 },
    ]);
  });

  it('is empty when nothing was sent', () => {
    expect(segmentsOf({ ...none, planned: 3 })).toEqual([]);
    expect(segmentsOf(none)).toEqual([]);
  });

  it('never overflows, and is full exactly when nothing waits', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const filled = segmentsOf(each).reduce((sum, part) => sum + part.share, 0);
        expect(filled).toBeLessThanOrEqual(1 + 1e-9);
        const total = Object.values(each).reduce((sum, value) => sum + value, 0);
        if (total > 0) expect(Math.abs(filled - 1) < 1e-9).toBe(each.planned + each.sent === 0);
      }),
    );
  });
});

describe('the time that is left', () => {
  it('shrinks with what is left', () => {
    expect(secondsLeft({ ...none, planned: 25, confirmed: 75 }, 100)).toBe(25);
  });

  it('is not guessed without an estimate, nor when nothing is left', () => {
    expect(secondsLeft({ ...none, planned: 3 }, null)).toBeNull();
    expect(secondsLeft({ ...none, confirmed: 3 }, 9)).toBeNull();
  });
});
