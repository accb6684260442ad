import Papa from 'papaparse';
import { FieldSeparator } from '../../../../shared/imports/table.js';

const sampleRows = 400;
/** Enough for the rows of any real file; what is cut off at its end counts little. */
const sampleLength = 1_000_000;

/** The sign that gives the most rows of one same width, of two columns at least; a `sep=` line says it outright. */
export function separatorOf(text: string): FieldSeparator {
  const told = toldSeparator(text);
  if (told) return told.separator;
  const sample = text.slice(0, sampleLength);
  const scores = FieldSeparator.options.map((separator) => ({ separator, score: scoreOf(sample, separator) }));
  // The order of the options decides between equals: semicolons are what spreadsheets here write.
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** `sep=;` on the first line, as Excel writes and reads it, and where the rest begins. */
export function toldSeparator(text: string): { readonly separator: FieldSeparator; readonly from: number } | null {
  const match = /^sep=(.)\r?\n/i.exec(text.slice(0, 16));
  const separator = FieldSeparator.safeParse(match?.[1]);
  return match && separator.success ? { separator: separator.data, from: match[0].length } : null;
}

function scoreOf(text: string, separator: FieldSeparator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: sampleRows, skipEmptyLines: 'greedy' });
  const widths = new Map<number, number>();
  for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  // A little for the width: of two signs that both fit, the one that makes more columns of it.
  for (const [width, count] of widths) best = Math.max(best, count / data.length + Math.min(width, 50) / 1000);
  return best;
}
