import { describe, expect, it } from 'vitest';
import { payTotals } from './pay-totals.js';

const step = (subject: string, before: string | null, after: string | null) => ({
  subject,
  fields: [{ field: 'amount', before, after }],
});

describe('the totals of a registration under review', () => {
  it('are per code, exact, with what goes away counted off', () => {
    expect(
      payTotals([
        step('2125 Overuren', null, '0.1'),
        step('2125 Overuren', '1', '1.2'),
        step('2100 Uren', '8', null),
        { subject: '', fields: [{ field: 'street', before: null, after: 'Zeedijk' }] },
      ]),
    ).toEqual([
      { subject: '2100 Uren', lines: 1, difference: '-8' },
      { subject: '2125 Overuren', lines: 2, difference: '0.3' },
    ]);
  });
});
