import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';
import { atOnce } from '../../platform/slices.js';
import { chartOf as chartSlices, mostPoints } from './chart.js';

const view = { table: 0, search: '', filters: [], sorts: [], groupBy: null, sumBy: null, kinds: [], closed: [] };

const chartOf = (...parts: Parameters<typeof chartSlices>) => atOnce(chartSlices(...parts));

async function tableOf(rows: readonly (readonly [string, string, string])[]) {
  const items = rows.map(
    ([period, center, amount]) =>
      `<I><Period>${period}</Period><Center>${center}</Center><Amount>${amount}</Amount></I>`,
  );
  const [table] = (await readReport(`<R>${items.join('')}</R>`, async () => undefined)).tables;
  if (!table) throw new Error('No table');
  return table;
}

describe('a chart of a report', () => {
  it('adds the figures up for each value, exactly and in the order of the values', async () => {
    const table = await tableOf([
      ['10', 'Noord', '0,10'],
      ['9', 'Zuid', '5,00'],
      ['10', 'Noord', '0,20'],
    ]);
    expect(chartOf(table, view, 0, 2)).toEqual({
      points: [
        { label: '9', value: '5.00' },
        { label: '10', value: '0.30' },
      ],
      rest: { count: 0, value: '0.00' },
      severalCodes: false,
    });
  });

  it('shows what the filters let through', async () => {
    const table = await tableOf([
      ['9', 'Noord', '1,00'],
      ['9', 'Zuid', '5,00'],
    ]);
    const filtered = { ...view, filters: [{ column: 1, values: ['Zuid'] }] };
    expect(chartOf(table, filtered, 0, 2)?.points).toEqual([{ label: '9', value: '5.00' }]);
  });

  it('keeps the largest of too many and adds the others up', async () => {
    const table = await tableOf(
      Array.from({ length: mostPoints + 2 }, (_, at) => ['1', `C${at}`, at < 2 ? '0,25' : `-${at},00`] as const),
    );
    const chart = chartOf(table, view, 1, 2);
    expect(chart?.points).toHaveLength(mostPoints);
    expect(chart?.rest).toEqual({ count: 2, value: '0.50' });
  });

  it('is none of words', async () => {
    expect(
      chartOf(
        await tableOf([
          ['1', 'Noord', '1,00'],
          ['2', 'Zuid', '2,00'],
        ]),
        view,
        0,
        1,
      ),
    ).toBeNull();
  });
});
