import { describe, expect, it } from 'vitest';
import type { ColumnKind, ReportTable } from '../../../../shared/ipc/reports.js';
import { firstChart, firstLook, sortedBy, viewOf } from './first-view.js';

const table = (...columns: readonly (readonly [name: string, kind: ColumnKind, distinct: number])[]): ReportTable => ({
  name: 'Item',
  rows: 10,
  columns: columns.map(([name, kind, distinct]) => ({ name, under: '', kind, distinct })),
});

const journal = table(
  ['EmployeeName', 'text', 5],
  ['CostCenter', 'text', 2],
  ['GeneralLedgerAccount', 'text', 4],
  ['ComponentName', 'text', 4],
  ['Debit', 'amount', 9],
  ['Credit', 'amount', 9],
);

describe('how a table is first shown', () => {
  it('a journal by ledger account, added up by cost center and component', () => {
    const look = firstLook(journal, 0);
    expect(look).toMatchObject({ groupBy: 2, summed: true, shown: [1, 3, 4, 5] });
    expect(viewOf(journal, look)).toMatchObject({ groupBy: 2, sumBy: [1, 3] });
  });

  it('the id of a person only where nothing else says of whom a line is', () => {
    const line = [
      ['EmployeeID', 'code', 5],
      ['Percentage', 'number', 3],
    ] as const;
    expect(firstLook(table(['DebtorID', 'code', 1], ...line), 0).shown).toEqual([1, 2]);
    expect(firstLook(table(['EmployeeNumber', 'code', 5], ...line), 0).shown).toEqual([0, 2]);
  });

  it('a known shape without the columns that are empty in it', () => {
    const bare = {
      ...journal,
      columns: journal.columns.map((one) => (one.name === 'CostCenter' ? { ...one, distinct: 0 } : one)),
    };
    expect(firstLook(bare, 0).shown).toEqual([3, 4, 5]);
  });

  it('any other table without ids and empty columns, every row by itself', () => {
    const other = table(
      ['CompanyID', 'code', 3],
      ['Naam', 'text', 3],
      ['Leeg', 'text', 0],
      ['TotalPaid', 'amount', 2],
      ['componentGuid', 'text', 2],
    );
    expect(firstLook(other, 1)).toMatchObject({ table: 1, groupBy: null, summed: false, shown: [1, 3] });
    expect(viewOf(other, firstLook(other, 1)).sumBy).toBeNull();
  });

  it('a table of ids alone with its ids', () => {
    expect(firstLook(table(['CompanyID', 'code', 3]), 0).shown).toEqual([0]);
  });

  it('sorted up, then down, then not at all, and by several with Shift', () => {
    const up = sortedBy([], 1, false);
    const down = sortedBy(up, 1, false);
    expect([up, down, sortedBy(down, 1, false)]).toEqual([
      [{ column: 1, descending: false }],
      [{ column: 1, descending: true }],
      [],
    ]);
    expect(sortedBy(up, 2, true)).toEqual([...up, { column: 2, descending: false }]);
    expect(sortedBy([...up, { column: 2, descending: false }], 1, true)[0]).toEqual({ column: 1, descending: true });
  });
});

describe('the chart at first', () => {
  const column = (name: string, kind: ColumnKind, distinct = 3) => ({ name, under: '', kind, distinct });

  it('shows the first amount in sight by the group, or by the first word that tells rows apart', () => {
    const table = { name: 'I', rows: 3, columns: [column('A', 'text', 1), column('B', 'text'), column('C', 'amount')] };
    const look = firstLook(table, 0);
    expect(firstChart(table, look)).toEqual({ kind: 'bar', by: 1, value: 2 });
    expect(firstChart(table, { ...look, groupBy: 0 })).toEqual({ kind: 'bar', by: 0, value: 2 });
  });

  it('is none of a table without figures', () => {
    const table = { name: 'I', rows: 3, columns: [column('A', 'text')] };
    expect(firstChart(table, firstLook(table, 0))).toBeNull();
  });
});
