import { describe, expect, it } from 'vitest';
import { ReportLayout } from '../../../../shared/ipc/report-layouts.js';
import type { ReportTable } from '../../../../shared/ipc/reports.js';
import { firstLook, type Look } from './first-view.js';
import { keptFilters, layoutOfLook, layoutsFor, lookOfLayout } from './layouts.js';

const column = (name: string, kind: 'text' | 'code' | 'amount', under = '') => ({ name, under, kind, distinct: 3 });
const table: ReportTable = {
  name: 'Item',
  rows: 9,
  columns: [
    column('Department', 'text'),
    column('EmployeeName', 'text'),
    column('Value', 'amount', 'Hours'),
    column('Value', 'amount', 'Wage'),
  ],
};
const run = { request: { report: 'employee-components' }, compared: null } as const;
const look: Look = {
  ...firstLook(table, 0),
  search: 'Smit',
  shown: [3, 0, 1],
  groupBy: 0,
  summed: true,
  sorts: [{ column: 3, descending: true }],
  filters: [
    { column: 0, values: ['Noord'] },
    { column: 1, values: ['Smit, Femke'] },
  ],
  kinds: [{ column: 2, kind: 'number' }],
  closed: ['Noord'],
  chart: { kind: 'line', by: 0, value: 3 },
};

describe('a layout that somebody kept', () => {
  it('brings back columns, order, groups, sums, kinds and the chart, but no search and nothing folded', () => {
    const layout = layoutOfLook(run, table, look);
    expect(lookOfLayout(layout, table, firstLook(table, 0))).toEqual({
      ...look,
      search: '',
      closed: [],
      filters: [{ column: 0, values: ['Noord'] }],
    });
  });

  it('holds nobody: what somebody searched for and filters on people are not in it', () => {
    const text = JSON.stringify(layoutOfLook(run, table, look));
    expect(text).not.toContain('Smit');
    expect(text).toContain('Noord');
    expect(keptFilters(table, look)).toHaveLength(1);
  });

  it('is what the settings take', () => {
    const layout = { id: crypto.randomUUID(), name: 'Per afdeling', ...layoutOfLook(run, table, look) };
    expect(ReportLayout.parse(layout)).toEqual(layout);
  });

  it('finds its columns by name in a report that has them elsewhere, and does without what is gone', () => {
    const other: ReportTable = { ...table, columns: [column('Period', 'code'), column('Value', 'amount', 'Wage')] };
    expect(lookOfLayout(layoutOfLook(run, table, look), other, firstLook(other, 0))).toMatchObject({
      shown: [1],
      groupBy: null,
      sorts: [{ column: 1, descending: true }],
      filters: [],
      chart: null,
    });
    const none: ReportTable = { ...table, columns: [column('Period', 'code')] };
    expect(lookOfLayout(layoutOfLook(run, table, look), none, firstLook(none, 0))).toBeNull();
  });

  it('is offered for its own report, table and comparison alone', () => {
    const shape = layoutOfLook(run, table, look);
    const kept = { id: crypto.randomUUID(), name: 'Per afdeling', ...shape };
    expect(layoutsFor([kept], shape)).toEqual([kept]);
    expect(layoutsFor([kept], { ...shape, compared: true })).toEqual([]);
    expect(layoutsFor([kept], { ...shape, report: 'journal' })).toEqual([]);
    expect(layoutsFor([kept], { ...shape, table: 'Other' })).toEqual([]);
  });
});
