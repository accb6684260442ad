import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../shared/ipc/reports.js';
import { inSlices } from '../platform/slices.js';
import { readReport } from './read-report.js';
import { lookAt } from './view/view.js';

const count = 200_000;
/** Cents of a line, some below zero. */
const centsOf = (at: number): number => ((at * 7919) % 20_011) - 5000;

function* items(): Generator<string, undefined> {
  for (let at = 0; at < count; at += 1) {
    const cents = centsOf(at);
    const digits = String(Math.abs(cents)).padStart(3, '0');
    const amount = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
    yield `<I><EmployeeNumber>${at % 5000}</EmployeeNumber><Department>Afdeling ${at % 7}</Department><Amount>${amount}</Amount></I>`;
  }
  return undefined;
}

const view: ReportView = {
  table: 0,
  search: '',
  filters: [],
  sorts: [],
  groupBy: null,
  sumBy: null,
  kinds: [],
  closed: [],
};

const euros = (cents: number): string => (cents / 100).toFixed(2);

describe('a report of 200,000 rows', () => {
  it('is read whole, added up to the cent, filtered, sorted and grouped', { timeout: 120_000 }, async () => {
    const { tables } = await readReport(`<R><L>${[...items()].join('')}</L></R>`);
    const [table] = tables;
    if (!table) throw new Error('No table');
    expect(table.rows).toBe(count);
    expect(table.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['EmployeeNumber', 'code'],
      ['Department', 'text'],
      ['Amount', 'amount'],
    ]);
    const all = Array.from({ length: count }, (_, at) => centsOf(at));
    const whole = await inSlices(lookAt(table, view));
    expect([whole.matched, whole.totals[2]]).toEqual([count, euros(all.reduce((sum, cents) => sum + cents, 0))]);

    const third = { column: 1, values: ['Afdeling 3'] };
    const narrowed = await inSlices(lookAt(table, { ...view, filters: [third] }));
    const own = all.filter((_, at) => at % 7 === 3);
    expect([narrowed.matched, narrowed.totals[2]]).toEqual([own.length, euros(own.reduce((sum, one) => sum + one, 0))]);

    const sorted = await inSlices(lookAt(table, { ...view, sorts: [{ column: 2, descending: true }] }));
    let before = Number.POSITIVE_INFINITY;
    let seen = 0;
    for (const line of sorted.each()) {
      const amount = Number(line.kind === 'row' ? line.cells[2] : Number.NaN);
      if (!(amount <= before)) throw new Error(`Line ${seen} is out of order: ${amount} after ${before}`);
      before = amount;
      seen += 1;
    }
    expect([seen, before]).toEqual([count, Number(euros(all.reduce((least, cents) => Math.min(least, cents), 0)))]);

    const grouped = await inSlices(lookAt(table, { ...view, groupBy: 1 }));
    const subtotals = new Map<string, string>();
    let group = '';
    for (const line of grouped.each()) {
      if (line.kind === 'group') group = line.value;
      else if (line.kind !== 'row') subtotals.set(group, line.cells[2] ?? '');
    }
    expect(Object.fromEntries(subtotals)).toEqual(
      Object.fromEntries(
        Array.from({ length: 7 }, (_, department) => [
          `Afdeling ${department}`,
          euros(all.filter((__, at) => at % 7 === department).reduce((sum, one) => sum + one, 0)),
        ]),
      ),
    );
  });
});
