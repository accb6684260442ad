import type { ReportView } from '../../../shared/ipc/reports.js';
import { isPause, type Slices } from '../../platform/slices.js';
import type { Reading, Table } from '../table/table.js';
import type { Adder, Sums } from './sums.js';

/** What becomes one line: a row of the table, or several that were added up. `row`: the first of them. */
export interface Entry {
  readonly row: number;
  of: number;
  /** Null: one row as it is. */
  readonly sums: Sums | null;
  /** Columns in which all its rows agree; null: all columns. */
  same: boolean[] | null;
}

/** The rows as lines: each by itself, or those that agree in the view's columns together. */
export function* entriesOf(table: Table, view: ReportView, adder: Adder, rows: readonly number[]): Slices<Entry[]> {
  if (view.sumBy === null) {
    const entries: Entry[] = [];
    for (const row of rows) {
      entries.push({ row, of: 1, sums: null, same: null });
      if (isPause(entries.length)) yield;
    }
    return entries;
  }
  const by = [...(view.groupBy === null ? [] : [view.groupBy]), ...view.sumBy];
  const columns = by.flatMap((at) => table.columns[at] ?? []);
  const found = new Map<string, Entry>();
  for (const [place, row] of rows.entries()) {
    if (isPause(place)) yield;
    const key = columns.map((column) => table.code(column, row)).join(' ');
    let entry = found.get(key);
    if (!entry) {
      entry = { row, of: 0, sums: adder.none(), same: table.columns.map(() => true) };
      found.set(key, entry);
    }
    entry.of += 1;
    if (entry.sums) adder.add(entry.sums, row);
    for (const [at, column] of table.columns.entries())
      if (entry.same?.[at] && table.code(column, row) !== table.code(column, entry.row)) entry.same[at] = false;
  }
  return [...found.values()];
}

/** The cells of a line, in the order of the table's columns. */
export function cellsOf(table: Table, readings: readonly Reading[], adder: Adder, entry: Entry): string[] {
  const sums = entry.sums ? adder.texts(entry.sums) : null;
  return table.columns.map((column, at) => {
    const reading = readings[at];
    if (sums && reading?.kind === 'amount') return sums[at] ?? '';
    if (entry.same && !entry.same[at]) return '';
    return reading?.texts[table.code(column, entry.row)] ?? '';
  });
}

/** Compares by one column: by sums where lines were added up, otherwise by the rank of what stands there. */
export function* comparing(
  table: Table,
  readings: readonly Reading[],
  at: number,
): Slices<(a: Entry, b: Entry) => number> {
  const column = table.columns[at];
  const reading = readings[at];
  if (!column || !reading) return () => 0;
  const ranks = yield* column.ranks(reading.kind);
  return (a, b) => {
    const [sumA, sumB] = [a.sums?.units[at], b.sums?.units[at]];
    if (sumA !== undefined && sumB !== undefined) {
      if (sumA === null || sumB === null) return sumA === sumB ? 0 : sumA === null ? 1 : -1;
      return sumA < sumB ? -1 : sumA > sumB ? 1 : 0;
    }
    const rank = (entry: Entry): number => ranks[table.code(column, entry.row)] ?? 0;
    return rank(a) - rank(b);
  };
}
