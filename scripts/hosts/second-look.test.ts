import { expect, it } from 'vitest';
import { withSecondLook, worthASecondLook } from './second-look.mjs';

const first = { passed: 10, failed: 2, skipped: 1, failures: ['a.spec.ts: one', 'b.spec.ts: two'] };

it('looks again at a few failures, not at none and not at many', () => {
  expect([0, 1, 3, 4].map(worthASecondLook)).toEqual([false, true, true, false]);
});

it('names what passed alone and keeps what failed again', () => {
  const alone = { passed: 1, failed: 1, skipped: 0, failures: ['b.spec.ts: two'] };
  expect(withSecondLook(first, alone)).toEqual({
    passed: 11,
    failed: 1,
    skipped: 1,
    failures: ['b.spec.ts: two'],
    unsteady: ['a.spec.ts: one'],
  });
});

it('forgives nothing when the second run did not run', () => {
  const alone = { passed: 0, failed: 0, skipped: 0, failures: [] };
  expect(withSecondLook(first, alone)).toEqual({ ...first, unsteady: [] });
});
