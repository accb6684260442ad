import { columnHead, reportWords } from '../../shared/reports/words/index.js';
import type { ShownReport } from './report.js';

/** A line of a report's file: a text for each of its columns. */
export interface FileLine {
  readonly cells: readonly string[];
  /** A subtotal or the total. */
  readonly sum: boolean;
}

/** The columns of the file, the group's first. */
export const fileColumns = ({ groupBy, shown }: Pick<ShownReport, 'groupBy' | 'shown'>): number[] => [
  ...(groupBy === null ? [] : [groupBy]),
  ...shown,
];

export const fileHeads = ({ table, language, ...file }: ShownReport): string[] =>
  fileColumns(file).map((at) => {
    const column = table.columns[at];
    return column ? columnHead(column, language) : '';
  });

/**
 * Lines as the screen has them: subtotals behind their group, the total at the end. Each is made when it is taken, and they can be
 * taken again; `taken` hears how many lines of the view were.
 */
export const fileLines = (file: ShownReport, taken?: (lines: number) => void): Iterable<FileLine> => ({
  [Symbol.iterator]: () => linesOf(file, taken),
});

/** Lines between two tellings. */
const often = 500;

function* linesOf(file: ShownReport, taken?: (lines: number) => void): Generator<FileLine, undefined, undefined> {
  const { looked } = file;
  const words = reportWords[file.language].file;
  const columns = fileColumns(file);
  const sums = (cells: readonly string[], word: string): FileLine => ({
    cells: columns.map((at, place) => (place === 0 ? word : (cells[at] ?? ''))),
    sum: true,
  });
  let group = '';
  let lines = 0;
  for (const line of looked.each()) {
    if (line.kind === 'group') group = line.value;
    else if (line.kind === 'row') yield { cells: columns.map((at) => line.cells[at] ?? ''), sum: false };
    else yield sums(line.cells, `${words.subtotal} ${group}`.trim());
    lines += 1;
    if (lines % often === 0) taken?.(lines);
  }
  if (looked.totals.some((total) => total !== '')) yield sums(looked.totals, words.total);
  taken?.(lines);
  return undefined;
}
