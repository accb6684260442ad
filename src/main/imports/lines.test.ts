import { describe, expect, it } from 'vitest';
import { type ColumnRole, type Mapping, noRole } from '../../shared/imports/mapping.js';
import type { Table } from '../../shared/imports/table.js';
import { correctionKey, linesOf } from './lines.js';

const tableOf = (rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  name: 'Blad1',
  hidden: false,
  rows: rows.map((row, at) => ({
    row: at + 1,
    cells: row.flatMap((text, column) => (text === '' ? [] : [{ column, kind: 'text' as const, text }])),
  })),
  width: Math.max(...rows.map(({ length }) => length)),
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});
const mappingOf = (roles: readonly ColumnRole[], more: Partial<Mapping> = {}): Mapping => ({
  table: 0,
  target: 'pay',
  headRow: 1,
  roles: [...roles],
  decimal: null,
  takeHidden: false,
  ...more,
});
const person: ColumnRole = { field: 'person', key: null };
const amount = (key: string | null): ColumnRole => ({ field: 'amount', key });
const comment = (key: string | null): ColumnRole => ({ field: 'comment', key });
const none = new Map<string, string>();
const shown = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ row, key, cells }) => [
    row,
    key,
    Object.fromEntries([...cells].map(([field, { text }]) => [field, text])),
  ]);

describe('lines of a file', () => {
  it('with codes as columns are one for each cell that holds something, with the remark of the same code', () => {
    const table = tableOf([
      ['Persnr', 'U1', 'OpmerkingenU1', 'L2'],
      ['007', '8', 'nacht', '0'],
      ['008', '', 'zonder aantal', '5'],
    ]);
    const lines = linesOf(
      table,
      mappingOf([person, amount('hours:1'), comment('hours:1'), amount('wages:2')]),
      'amount',
      none,
    );
    expect(shown(lines)).toEqual([
      [2, 'hours:1', { person: '007', amount: '8', comment: 'nacht' }],
      [2, 'wages:2', { person: '007', amount: '0' }],
      [3, 'wages:2', { person: '008', amount: '5' }],
    ]);
  });

  it('with one line a row are one for each row, also where something is missing: that is for the check to say', () => {
    const table = tableOf([
      ['Persnr', 'Code', 'Aantal'],
      ['7', 'U1', '8'],
      ['8', 'U1', ''],
    ]);
    const lines = linesOf(table, mappingOf([person, { field: 'code', key: null }, amount(null)]), 'amount', none);
    expect(shown(lines)).toEqual([
      [2, null, { person: '7', code: 'U1', amount: '8' }],
      [3, null, { person: '8', code: 'U1' }],
    ]);
    expect(lines[1]?.columns.get('amount')).toBe(2);
  });

  it('leave hidden rows and columns out until somebody wants them', () => {
    const table = tableOf(
      [
        ['Persnr', 'U1', 'U2'],
        ['7', '1', '2'],
        ['8', '3', '4'],
      ],
      { hiddenRows: [3], hiddenColumns: [2] },
    );
    const roles = [person, amount('hours:1'), amount('hours:2')];
    expect(linesOf(table, mappingOf(roles), 'amount', none)).toHaveLength(1);
    expect(linesOf(table, mappingOf(roles, { takeHidden: true }), 'amount', none)).toHaveLength(4);
  });

  it('in cells that are merged over rows are marked, beside a head that is merged are not', () => {
    const table = tableOf(
      [
        ['Persnr', 'U1'],
        ['7', '1'],
        ['', '2'],
        ['9', '3'],
      ],
      { merged: ['A2:A3', 'A1:B1'] },
    );
    const lines = linesOf(table, mappingOf([person, amount('hours:1')]), 'amount', none);
    expect(lines.map(({ row, merged }) => [row, merged])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it('have what a person wrote over a cell, and nothing where they emptied it', () => {
    const table = tableOf([
      ['Persnr', 'U1', 'U2'],
      ['7', 'acht', '2'],
    ]);
    const corrections = new Map([
      [correctionKey(2, 1), '8'],
      [correctionKey(2, 2), ''],
    ]);
    const lines = linesOf(table, mappingOf([person, amount('hours:1'), amount('hours:2')]), 'amount', corrections);
    expect(shown(lines)).toEqual([[2, 'hours:1', { person: '7', amount: '8' }]]);
    expect(lines[0]?.cells.get('amount')?.corrected).toBe(true);
  });

  it('know nothing of columns that nobody gave a meaning', () => {
    const lines = linesOf(
      tableOf([
        ['a', 'b'],
        ['7', '8'],
      ]),
      mappingOf([noRole, noRole]),
      'amount',
      none,
    );
    expect(lines).toEqual([]);
  });
});
