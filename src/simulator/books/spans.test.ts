import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAddress } from '../../shared/domain/address.js';
import { addPeriods, comparePeriods, type Period } from '../../shared/domain/period.js';
import type { AddressSpan } from './model.js';
import { holdsIn, insertSpan } from './spans.js';

const first: Period = { year: 2025, number: 1, type: 'month' };
const at = (steps: number): Period => addPeriods(first, steps);
const added = (id: number, steps: number, kind: AddressSpan['kind'] = 'HomeAddress') => ({
  id,
  kind,
  isDefault: true,
  from: at(steps),
  values: emptyAddress,
  createdAt: '2026-11-20T09:00:00',
});
const holder = (spans: readonly AddressSpan[], steps: number) =>
  spans.filter((span) => holdsIn(span, at(steps))).map((span) => span.id);

describe('inserting an address', () => {
  it('before a later one of its kind fills the time until that begins', () => {
    const spans = [added(1, 0), added(2, 10), added(3, 5)].reduce<readonly AddressSpan[]>(insertSpan, []);
    expect([4, 5, 9, 10, 30].map((steps) => holder(spans, steps))).toEqual([[1], [3], [3], [2], [2]]);
  });

  it('in the very period in which one of its kind began takes that one away', () => {
    expect(insertSpan(insertSpan([], added(1, 3)), added(2, 3)).map((span) => span.id)).toEqual([2]);
  });

  it('in any order never leaves two of a kind in one period, and the newest holds in its own first period', () => {
    const inserts = fc.array(
      fc.record({
        steps: fc.integer({ min: 0, max: 40 }),
        kind: fc.constantFrom('HomeAddress' as const, 'PostAddress' as const),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(inserts, (all) => {
        let spans: readonly AddressSpan[] = [];
        for (const [id, { steps, kind }] of all.entries()) {
          spans = insertSpan(spans, added(id, steps, kind));
          expect(spans.filter((span) => span.kind === kind && holdsIn(span, at(steps))).map((span) => span.id)).toEqual(
            [id],
          );
        }
        for (let steps = 0; steps <= 41; steps += 1) {
          const kinds = spans.filter((span) => holdsIn(span, at(steps))).map((span) => span.kind);
          expect(new Set(kinds).size).toBe(kinds.length);
        }
        expect(spans.every((span) => span.until === null || comparePeriods(span.from, span.until) <= 0)).toBe(true);
      }),
    );
  });
});
