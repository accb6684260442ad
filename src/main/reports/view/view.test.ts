import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '../../../shared/ipc/reports.js';
import { readReport } from '../read-report.js';
import type { Table } from '../table/table.js';
import { atOnce } from '../../platform/slices.js';
import { chartOf } from './chart.js';
import { lookAt } from './view.js';

const plain: ReportView = {
  table: 0,
  search: '',
  filters: [],
  sorts: [],
  groupBy: null,
  sumBy: null,
  kinds: [],
  closed: [],
};

const items = [
  ['4000', 'Noord', 'Ans Bakker', '10,10', ''],
  ['4000', 'Zuid', 'Bo Çelik', '20,20', ''],
  ['4000', 'Noord', 'Bo Çelik', '0,70', ''],
  ['1600', 'Noord', 'Ans Bakker', '', '31,00'],
] as const;

let table: Table;
beforeAll(async () => {
  const xml = items.map(
    ([account, center, name, debit, credit]) =>
      `<I><Account>${account}</Account><Center>${center}</Center><Name>${name}</Name><Debit>${debit}</Debit><Credit>${credit}</Credit></I>`,
  );
  const [found] = (await readReport(`<J>${xml.join('')}</J>`)).tables;
  if (!found) throw new Error('No table');
  table = found;
});

const look = (part: Partial<ReportView>) => atOnce(lookAt(table, { ...plain, ...part }));
const lines = (part: Partial<ReportView>) =>
  look(part)
    .lines(0, 100)
    .map((line) => (line.kind === 'group' ? [line.value, line.of] : line.cells));

describe('a table that somebody looks at', () => {
  it('adds up exactly, and says whether debit is credit', () => {
    expect(look({}).totals).toEqual(['', '', '', '31.00', '31.00']);
    expect(look({}).balance).toEqual({ debit: '31.00', credit: '31.00', difference: '0.00' });
  });

  it('is searched in every column, without capitals and accents, by words and by numbers as they look', () => {
    const matched = (search: string) => look({ search }).matched;
    expect([matched('celik'), matched('bo noord'), matched('10,1'), matched('10.1'), matched('niemand')]).toEqual([
      2, 1, 1, 1, 0,
    ]);
  });

  it('adds up what the filters let through, and weighs debit and credit without them', () => {
    const view = look({ filters: [{ column: 1, values: ['Noord'] }] });
    expect([view.matched, view.totals[3], view.balance?.difference]).toEqual([3, '10.80', '0.00']);
    expect(look({ filters: [{ column: 3, values: [''] }] }).matched).toBe(1);
  });

  it('is sorted by numbers as numbers, empty ones last, and back', () => {
    const debit = (descending: boolean) => lines({ sorts: [{ column: 3, descending }] }).map((cells) => cells[3]);
    expect(debit(false)).toEqual(['0.70', '10.10', '20.20', '']);
    expect(debit(true)).toEqual(['', '20.20', '10.10', '0.70']);
  });

  it('is grouped with subtotals, and a folded group keeps its subtotal', () => {
    expect(lines({ groupBy: 0 })).toEqual([
      ['1600', 1],
      ['1600', 'Noord', 'Ans Bakker', '', '31.00'],
      ['', '', '', '', '31.00'],
      ['4000', 3],
      ['4000', 'Noord', 'Ans Bakker', '10.10', ''],
      ['4000', 'Zuid', 'Bo Çelik', '20.20', ''],
      ['4000', 'Noord', 'Bo Çelik', '0.70', ''],
      ['', '', '', '31.00', ''],
    ]);
    expect(lines({ groupBy: 0, closed: ['4000'] })).toHaveLength(5);
  });

  it('has one line for what agrees, with the sum of its amounts and no name where names differ', () => {
    expect(lines({ groupBy: 0, sumBy: [1] }).slice(3)).toEqual([
      ['4000', 3],
      ['4000', 'Noord', '', '10.80', ''],
      ['4000', 'Zuid', 'Bo Çelik', '20.20', ''],
      ['', '', '', '31.00', ''],
    ]);
  });

  it('takes a corrected kind: a code that is an amount is added up', () => {
    expect(look({ kinds: [{ column: 0, kind: 'amount' }] }).totals[0]).toBe('13600');
    expect(look({ kinds: [{ column: 3, kind: 'text' }] }).balance).toBeNull();
  });
});

describe('figures of wage codes', () => {
  const wages = async () => {
    const items = [
      ['1', 'Ans', '2100', '8'],
      ['1', 'Ans', '1000', '2500.5'],
      ['2', 'Bo', '2100', '4'],
    ].map(
      ([id, name, code, value]) =>
        `<I><employeeid>${id}</employeeid><employeename>${name}</employeename><period>11</period><code>${code}</code><value>${value}</value></I>`,
    );
    const [found] = (await readReport(`<J>${items.join('')}</J>`)).tables;
    if (!found) throw new Error('No table');
    return found;
  };
  const at = (table: Table, name: string): number => table.columns.findIndex((column) => column.name === name);
  const sumsOf = (table: Table, part: Partial<ReportView>): (string | undefined)[] =>
    atOnce(lookAt(table, { ...plain, kinds: [{ column: at(table, 'value'), kind: 'amount' }], ...part }))
      .lines(0, 100)
      .flatMap((line) => (line.kind === 'subtotal' ? [line.cells[at(table, 'value')]] : []));

  it('have a sum for each code, and none over codes: hours and euros do not add up', async () => {
    const table = await wages();
    const value = at(table, 'value');
    const kinds = [{ column: value, kind: 'amount' as const }];
    const total = (part: Partial<ReportView>) => atOnce(lookAt(table, { ...plain, kinds, ...part })).totals[value];
    expect(total({})).toBe('');
    expect(total({ filters: [{ column: at(table, 'code'), values: ['2100'] }] })).toBe('12.0');
    expect(sumsOf(table, { groupBy: at(table, 'code') })).toEqual(['2500.5', '12.0']);
    expect(sumsOf(table, { groupBy: at(table, 'employeename') })).toEqual(['', '4.0']);
    // Lines that were added up already are told apart as well.
    expect(sumsOf(table, { groupBy: at(table, 'employeename'), sumBy: [at(table, 'period')] })).toEqual(['', '4.0']);
  });

  it('are a chart by code, and none by what several codes have', async () => {
    const table = await wages();
    const view = { ...plain, kinds: [{ column: at(table, 'value'), kind: 'amount' as const }] };
    const chart = (by: string) => atOnce(chartOf(table, view, at(table, by), at(table, 'value')));
    expect(chart('code')?.points).toEqual([
      { label: '1000', value: '2500.5' },
      { label: '2100', value: '12.0' },
    ]);
    expect(chart('employeename')).toEqual({ points: [], rest: { count: 0, value: '0' }, severalCodes: true });
  });
});
