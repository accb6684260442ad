import type { ReportChart, ReportView } from '../../../shared/ipc/reports.js';
import { unscaled } from '../table/decimals.js';
import { isPause, type Slices, sortedSlices } from '../../platform/slices.js';
import type { Table } from '../table/table.js';
import { matchingRows } from './match.js';
import { readingsOf } from './readings.js';
import { codesOf } from './sums.js';

/** Points that one chart has at most; more cannot be told apart. */
export const mostPoints = 40;

/**
 * The figures of one column added up for each value of another, over the rows that the view lets through. In the order of the
 * values; when there are too many, the largest stay and the others are one sum, which wage codes of their own do not have. Null: a column has no figures, or is not there.
 */
export function* chartOf(table: Table, view: ReportView, by: number, value: number): Slices<ReportChart | null> {
  const readings = yield* readingsOf(table, view);
  const [names, figures] = [table.columns[by], table.columns[value]];
  const [named, read] = [readings[by], readings[value]];
  if (!names || !figures || !named || !read || (read.kind !== 'amount' && read.kind !== 'number')) return null;
  const sums = new Map<string, { rank: number; units: bigint; wageCode: number | null }>();
  const wageCodes = codesOf(table);
  const ranks = yield* names.ranks(named.kind);
  for (const [place, row] of (yield* matchingRows(table, view, readings)).entries()) {
    if (isPause(place)) yield;
    const code = table.code(names, row);
    const text = named.texts[code] ?? '';
    const units = read.units[table.code(figures, row)] ?? 0n;
    const sum = sums.get(text);
    const wageCode = wageCodes && table.code(wageCodes, row);
    if (sum && sum.wageCode !== wageCode) return { points: [], rest: { count: 0, value: '0' }, severalCodes: true };
    if (sum) sum.units += units;
    else sums.set(text, { rank: ranks[code] ?? 0, units, wageCode });
  }
  const size = (units: bigint): bigint => (units < 0n ? -units : units);
  const bySize = yield* sortedSlices(
    [...sums],
    ([, a], [, b]) => Number(size(b.units) > size(a.units)) - Number(size(b.units) < size(a.units)),
  );
  const kept = bySize.slice(0, mostPoints).toSorted(([, a], [, b]) => a.rank - b.rank);
  const rest = bySize.slice(mostPoints);
  const together = rest.reduce((sum, [, { units }]) => sum + units, 0n);
  return {
    points: kept.map(([label, { units }]) => ({ label, value: unscaled(units, read.places) })),
    rest: {
      count: rest.length,
      value: new Set(rest.map(([, { wageCode }]) => wageCode)).size > 1 ? null : unscaled(together, read.places),
    },
    severalCodes: false,
  };
}
