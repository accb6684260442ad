import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { Instant } from '../../../shared/ipc/common.js';
import { columnHead, reportName, reportWords } from '../../../shared/reports/words/index.js';
import { isDecimal } from '../../reports/table/kinds.js';
import type { Table } from '../../reports/table/table.js';
import type { LookedAt } from '../../reports/view/view.js';
import type { ReportFile } from '../report.js';
import { reportParameters } from '../report-parameters.js';
import { exportTexts } from '../texts/index.js';
import { writtenDate, writtenDecimal } from '../written.js';
import type { PrintedColumn, PrintedTable } from './printed-table.js';

export interface PaperReport extends Omit<ReportFile, 'table' | 'looked'> {
  readonly table: Table;
  readonly looked: LookedAt;
}

/** Lines that go on paper at most, some 450 pages: Chromium lays out a document whole, and nobody reads more. */
export const mostPaperLines = 20_000;

/** Lines by which columns get their width. */
const sample = 400;

/** A report for paper: what it was asked with above, then the lines of the view with subtotals and the total in bold. */
export function reportTable(file: PaperReport, madeAt: Instant, madeBy: string): PrintedTable {
  const { run, language, looked, table, groupBy, shown } = file;
  const words = reportWords[language];
  const texts = exportTexts[language].print;
  const columns = [...(groupBy === null ? [] : [groupBy]), ...shown];
  const rows: string[][] = [];
  const strong = new Set<number>();
  const text = (cells: readonly string[], at: number): string => written(cells[at] ?? '', file, at);
  const sums = (cells: readonly string[], word: string): void => {
    strong.add(rows.length);
    rows.push(columns.map((at, place) => (place === 0 ? word : text(cells, at))));
  };
  let group = '';
  for (const line of looked.lines(0, looked.length)) {
    if (line.kind === 'group') group = line.value;
    else if (line.kind === 'row') rows.push(columns.map((at) => text(line.cells, at)));
    else sums(line.cells, `${words.file.subtotal} ${group}`.trim());
  }
  if (looked.totals.some((total) => total !== '')) sums(looked.totals, words.file.total);
  const heads = columns.map((at) => {
    const column = table.columns[at];
    return column ? columnHead(column, language) : '';
  });
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
function written(text: string, { looked, language }: PaperReport, at: number): string {
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
