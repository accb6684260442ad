import type { Language } from '../../../shared/ipc/app.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { Instant } from '../../../shared/ipc/common.js';
import { type ReceiptColumn, type ReceiptContext, type ReceiptRow, receiptRows } from '../receipt.js';
import { exportTexts } from '../texts/index.js';
import type { PrintedTable } from './printed-table.js';

/** What differs by line; the rest is said once, above. */
const columns = [
  ['number', 6],
  ['name', 14],
  ['change', 11],
  ['record', 14],
  ['field', 9],
  ['before', 10],
  ['after', 10],
  ['end', 12],
  ['evidence', 14],
] as const satisfies readonly (readonly [ReceiptColumn, number])[];

const facts = [
  'connection',
  'kind',
  'user',
  'domain',
  'consent',
  'version',
  'checkedAt',
  'set',
] as const satisfies readonly ReceiptColumn[];

/** The receipt of a set for paper: company, period and when it was made above, a line for each field below. */
export function receiptTable(
  { set, context, language }: { set: ChangeSet; context: ReceiptContext; language: Language },
  madeAt: Instant,
): PrintedTable {
  const texts = exportTexts[language];
  const rows = receiptRows(set, context, texts);
  const [about] = rows;
  const text = (row: ReceiptRow, column: ReceiptColumn): string => String(row[column]);
  return {
    language,
    title: texts.sheet,
    facts: about
      ? [
          [texts.column.company, `${about.companyNumber} · ${about.company}`],
          [texts.column.period, text(about, 'period')],
          [texts.print.madeAt, madeAt],
          [texts.print.lines, String(set.steps.length)],
          ...facts.flatMap((column): [string, string][] => {
            const value = text(about, column);
            return value === '' ? [] : [[texts.column[column], value]];
          }),
        ]
      : [],
    columns: columns.map(([column, width]) => ({ head: texts.column[column], width, figures: column === 'number' })),
    rows: rows.map((row) =>
      columns.map(([column]) =>
        // The server's own words stand with the line's end, where they are looked for.
        column === 'end' ? [row.end, row.words].filter((part) => part !== '').join(' · ') : text(row, column),
      ),
    ),
    pageWords: texts.print.pages,
  };
}
