import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { ColumnKind, ReportRun } from '../../../shared/ipc/reports.js';
import type { ReadReport } from '../read-report.js';
import { inSlices } from '../../platform/slices.js';
import { compareTables } from './compare-tables.js';

export interface CompareRuns {
  /** The report on the screen, and the other. */
  readonly own: ReadReport;
  readonly other: ReadReport;
  readonly screen: 'before' | 'after';
  readonly table: number;
  readonly key: readonly number[];
  readonly values: readonly number[];
  readonly kinds: readonly { readonly column: number; readonly kind: ColumnKind }[];
  readonly language: Language;
}

/** Compares one table of a report with the table of that name in another, or with the one in its place. Rejects when stopped. */
export async function compareRuns(parts: CompareRuns, signal: AbortSignal): Promise<Result<ReadReport>> {
  const own = parts.own.tables[parts.table];
  const other = parts.other.tables.find(({ name }) => name === own?.name) ?? parts.other.tables[parts.table];
  if (!own) return err({ kind: 'not-found', what: 'report' });
  // A report of nothing has no table: then nothing has its lines.
  if (!other) return err({ kind: 'report', reason: 'key-not-there' });
  const { screen, key, values, language } = parts;
  const [before, after] = screen === 'after' ? [other, own] : [own, other];
  const kinds = new Map(parts.kinds.map(({ column, kind }) => [column, kind]));
  const work = compareTables({ before, after, screen, key, values, kinds, language });
  const table = await inSlices(work, signal);
  return table.ok ? ok({ tables: [table.data], readable: true, cut: parts.own.cut || parts.other.cut }) : table;
}

/** The run under which a comparison of one with another is listed. */
export const comparisonRun = (own: ReportRun, part: Pick<ReportRun, 'id' | 'askedAt' | 'compared'>): ReportRun => ({
  ...own,
  ...part,
  state: 'asking',
  receivedAt: null,
});
