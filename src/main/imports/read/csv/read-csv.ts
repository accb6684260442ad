import Papa from 'papaparse';
import type { Book, Encoding, FieldSeparator, TableCell, TableRow } from '../../../../shared/imports/table.js';
import type { ReadLimits } from '../limits.js';
import { FileRefused } from '../refused.js';
import { decodeText, encodingOf } from './encoding.js';
import { separatorOf, toldSeparator } from './separator.js';

/** Where a person knows better than what was recognised. */
export interface CsvChoice {
  readonly encoding?: Encoding | undefined;
  readonly separator?: FieldSeparator | undefined;
}

/** A CSV as one table. Every cell is text: a CSV stores nothing else. Throws `FileRefused`. */
export function readCsv(bytes: Uint8Array, choice: CsvChoice, limits: ReadLimits): Book {
  const encoding = choice.encoding ?? encodingOf(bytes);
  const whole = decodeText(bytes, encoding);
  const told = toldSeparator(whole);
  const separator = choice.separator ?? separatorOf(whole);
  const rows: TableRow[] = [];
  const widths: number[] = [];
  const others: boolean[] = [];
  let row = told ? 1 : 0;
  let width = 0;
  let cells = 0;
  Papa.parse<string[]>(told ? whole.slice(told.from) : whole, {
    delimiter: separator,
    // The fast way cuts the whole text into rows before the first is looked at: nine million of them in 63 MB.
    fastMode: false,
    step: ({ data }) => {
      row += 1;
      if (row > limits.lines) throw new FileRefused('too-many-rows');
      const taken = cellsOf(data, limits);
      if (taken.length === 0) return;
      cells += taken.length;
      width = Math.max(width, (taken.at(-1)?.column ?? 0) + 1);
      if (rows.length >= limits.rows || cells > limits.cells || width > limits.columns)
        throw new FileRefused('too-many-rows');
      rows.push({ row, cells: taken });
      widths.push(data.length);
      others.push(data.length === 1 && hasOther(data[0] ?? '', separator));
    },
  });
  if (rows.length === 0) throw new FileRefused('empty');
  const usual = usualWidth(widths);
  const oddRows = rows.flatMap((one, at) => (others[at] && usual > 1 ? [one.row] : [])).slice(0, limits.named);
  const table = { name: '', hidden: false, rows, width, merged: [], hiddenRows: [], hiddenColumns: [] };
  return { format: 'csv', tables: [table], csv: { encoding, separator, oddRows } };
}

function cellsOf(fields: readonly string[], limits: ReadLimits): TableCell[] {
  const cells: TableCell[] = [];
  for (const [column, text] of fields.entries())
    if (text.trim() !== '') cells.push({ column, kind: 'text', text: text.slice(0, limits.cell) });
  return cells;
}

/** A row of one field that another sign would cut in three or more: it was pasted in from another file. */
const hasOther = (field: string, separator: FieldSeparator): boolean =>
  [';', ',', '\t', '|'].some((sign) => sign !== separator && field.split(sign).length > 2);

function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0] as [number, number])[0];
}
