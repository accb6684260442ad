import type { ReportView } from '../../../shared/ipc/reports.js';
import type { Slices } from '../../platform/slices.js';
import type { Reading, Table } from '../table/table.js';

/** Every column of a table as its guessed kind, or as the kind that a person said it is. */
export function* readingsOf(table: Table, { kinds }: Pick<ReportView, 'kinds'>): Slices<Reading[]> {
  const corrected = new Map(kinds.map(({ column, kind }) => [column, kind]));
  const readings: Reading[] = [];
  for (const [at, column] of table.columns.entries())
    readings.push(yield* column.reading(corrected.get(at) ?? column.kind));
  return readings;
}
