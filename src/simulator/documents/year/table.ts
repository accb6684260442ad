import type { Books } from '../../books/books.js';
import type { CompanyBook } from '../../books/model.js';
import type { Run } from '../../reports/runs.js';
import { type PdfLine, textPdf } from '../pdf.js';

/** What a document of the year is made of: the runs of that year up to the one that was named. */
export interface YearRuns {
  readonly books: Books;
  readonly company: CompanyBook;
  /** The earliest first; never empty. */
  readonly runs: readonly Run[];
}

export interface TableRow {
  readonly text: string;
  readonly figures: readonly string[];
  readonly strong?: boolean;
}

export interface YearTable {
  readonly title: string;
  readonly heads: TableRow;
  readonly rows: readonly TableRow[];
  /** Below the rows. */
  readonly totals?: readonly TableRow[];
}

/** A table as a PDF, its heads on every page; null when there is no line in it. */
export function tablePdf(
  { company, runs }: Pick<YearRuns, 'company' | 'runs'>,
  { title, heads, rows, totals = [] }: YearTable,
): Buffer | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (rows.length === 0 || !first || !last) return null;
  const head: PdfLine[] = [
    { text: `${title} ${last.period.year} (demo)`, strong: true },
    { text: company.definition.name },
    { text: `Runs ${first.number} tot en met ${last.number} van ${last.period.year}` },
    { text: '' },
    { ...heads, strong: true },
  ];
  return textPdf(title, [...rows, ...totals.map((total) => ({ ...total, strong: true }))], head);
}
