import Big from 'big.js';
import type { Step } from '../../../../shared/ipc/changes.js';

/** What a set does to one code. `difference`: decimal text, what is there afterwards less what was there. */
export interface PayTotal {
  readonly subject: string;
  readonly lines: number;
  readonly difference: string;
}

/**
 * By code, in the order of the codes' texts; never over codes, since each has a unit of its own. Steps without an amount
 * are left out.
 */
export function payTotals(steps: readonly Pick<Step, 'subject' | 'fields'>[]): PayTotal[] {
  const totals = new Map<string, { lines: number; difference: Big }>();
  for (const { subject, fields } of steps) {
    const amount = fields.find(({ field }) => field === 'amount');
    if (!amount || subject === '') continue;
    const total = totals.get(subject) ?? { lines: 0, difference: new Big(0) };
    totals.set(subject, {
      lines: total.lines + 1,
      difference: total.difference.plus(amount.after ?? '0').minus(amount.before ?? '0'),
    });
  }
  return [...totals]
    .map(([subject, { lines, difference }]) => ({ subject, lines, difference: difference.toFixed() }))
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
}
