import { describe, expect, it } from 'vitest';
import { AddressSpan } from '../../../../shared/ipc/employees.js';
import { emptyAddress } from '../../../../shared/domain/address.js';
import { homeSpans, spanIn } from './address-spans.js';

const spans = AddressSpan.array().parse([
  {
    id: 1,
    kind: 'HomeAddress',
    from: { year: 2020, number: 3 },
    until: { year: 2025, number: 12 },
    values: emptyAddress,
  },
  { id: 2, kind: 'HomeAddress', from: { year: 2026, number: 1 }, until: null, values: emptyAddress },
  { id: 3, kind: 'PostAddress', from: { year: 2026, number: 1 }, until: null, values: emptyAddress },
]);

describe('the history of the home address', () => {
  it('is newest first, and of the home address alone', () => {
    expect(homeSpans(spans).map((span) => span.id)).toEqual([2, 1]);
  });

  it('knows which address holds in a period, on either side of the turn of the year', () => {
    expect(spanIn(spans, { year: 2025, number: 12 })?.id).toBe(1);
    expect(spanIn(spans, { year: 2026, number: 1 })?.id).toBe(2);
    expect(spanIn(spans, { year: 2030, number: 5 })?.id).toBe(2);
    expect(spanIn(spans, { year: 2020, number: 2 })).toBeUndefined();
  });
});
