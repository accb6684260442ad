import type { ColumnKind } from '../../../shared/ipc/reports.js';
import { isPause, type Slices, sortedSlices } from '../../platform/slices.js';
import type { Table } from '../table/table.js';

const most = 500;

/** The values of a column as a filter offers them, the most frequent first. */
export function* columnValues(table: Table, at: number, kind: ColumnKind): Slices<{ value: string; rows: number }[]> {
  const column = table.columns[at];
  if (!column) return [];
  const { texts } = yield* column.reading(kind);
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const text = texts[table.code(column, row)] ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (isPause(row)) yield;
  }
  const values = Array.from(counts, ([value, rows]) => ({ value, rows }));
  return (yield* sortedSlices(values, (a, b) => b.rows - a.rows)).slice(0, most);
}
