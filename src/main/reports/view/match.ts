import type { ReportView } from '../../../shared/ipc/reports.js';
import { isPause, type Slices } from '../../platform/slices.js';
import type { Reading, Table, TableColumn } from '../table/table.js';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Both signs for the places, and dates the way people write them: what somebody types is found as it looks. */
const spellings = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `${text} ${text.split('-').toReversed().join('-')}`
    : text.includes('.')
      ? `${text} ${text.replace('.', ',')}`
      : text;

/**
 * Rows that the filters and the search let through, in the order of the report. A search is words, each of which must
 * stand somewhere in the row; capitals and accents do not count.
 */
export function* matchingRows(table: Table, view: ReportView, readings: readonly Reading[]): Slices<number[]> {
  const tests: ((row: number) => boolean)[] = [];
  for (const filter of view.filters) {
    const column = table.columns[filter.column];
    const reading = readings[filter.column];
    if (!column || !reading) continue;
    const wanted = new Set(filter.values);
    const passes = reading.texts.map((text) => wanted.has(text));
    tests.push((row) => passes[table.code(column, row)] ?? false);
  }
  const words = fold(view.search).split(/\s+/).filter(Boolean);
  for (const word of words) {
    const hits: { readonly column: TableColumn; readonly holds: readonly boolean[] }[] = [];
    for (const [at, { texts }] of readings.entries()) {
      const holds: boolean[] = [];
      for (const text of texts) {
        holds.push(fold(spellings(text)).includes(word));
        if (isPause(holds.length)) yield;
      }
      const column = table.columns[at];
      if (column && holds.includes(true)) hits.push({ column, holds });
    }
    tests.push((row) => hits.some(({ column, holds }) => holds[table.code(column, row)] === true));
  }
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    if (tests.every((test) => test(row))) rows.push(row);
    if (isPause(row)) yield;
  }
  return rows;
}
