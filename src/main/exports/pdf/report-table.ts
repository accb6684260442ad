import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { Instant } from '../../../shared/ipc/common.js';
import { reportName } from '../../../shared/reports/words/index.js';
import { isDecimal } from '../../reports/table/kinds.js';
import { isPause, type Slices } from '../../platform/slices.js';
import type { ShownReport } from '../report.js';
import { fileColumns, fileHeads, fileLines } from '../report-lines.js';
import { reportParameters } from '../report-parameters.js';
import { exportTexts } from '../texts/index.js';
import { writtenDate, writtenDecimal } from '../written.js';
import type { PrintedColumn, PrintedTable } from './printed-table.js';

/** Lines that go on paper at most, some 450 pages: Chromium lays out a document whole, and nobody reads more. */
export const mostPaperLines = 20_000;

/** Lines by which columns get their width. */
const sample = 400;

/** A report for paper: what it was asked with above, then the lines of the view with subtotals and the total in bold. `taken`: see `fileLines`. */
export function* reportTable(
  file: ShownReport,
  madeAt: Instant,
  madeBy: string,
  taken?: (lines: number) => void,
): Slices<PrintedTable> {
  const { run, language, looked } = file;
  const texts = exportTexts[language].print;
  const columns = fileColumns(file);
  const heads = fileHeads(file);
  const rows: string[][] = [];
  const strong = new Set<number>();
  for (const { cells, sum } of fileLines(file, taken)) {
    if (sum) strong.add(rows.length);
    rows.push(cells.map((text, place) => (sum && place === 0 ? text : written(text, file, columns[place] ?? 0))));
    if (isPause(rows.length)) yield;
  }
  const shares = widthsOf(heads, rows);
  return {
    language,
    title: reportName(run.request.report, language),
    facts: [
      ...reportParameters(run, looked.matched, language)
        .slice(1)
        .map(([name = '', value = '']): [string, string] => [name, value]),
      [texts.madeAt, madeAt.replace('T', ' ').slice(0, 19)],
      [texts.madeBy, madeBy],
    ],
    columns: columns.map((at, place): PrintedColumn => {
      const kind = looked.readings[at]?.kind;
      return {
        head: heads[place] ?? '',
        figures: kind === 'amount' || kind === 'number',
        width: shares[place] ?? 0,
      };
    }),
    rows,
    strong,
    pageWords: texts.pages,
  };
}

/** As people read it; what is no number or date stands as it came. */
function written(text: string, { looked, language }: ShownReport, at: number): string {
  const kind = looked.readings[at]?.kind;
  if (kind === 'date') {
    const date = CalendarDate.safeParse(text);
    return date.success ? writtenDate(date.data, language) : text;
  }
  return (kind === 'amount' || kind === 'number') && isDecimal(text) ? writtenDecimal(text, language) : text;
}

/** Percent of the width for each column, by its longest text of the first lines: none starves, none eats the page. */
function widthsOf(heads: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const first = rows.slice(0, sample);
  const lengths = heads.map((head, at) =>
    Math.min(34, Math.max(6, Math.min(head.length, 14), ...first.map((row) => row[at]?.length ?? 0))),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.floor((length * 1000) / all) / 10);
}
