import { unscaled } from '../table/decimals.js';
import type { Reading, Table } from '../table/table.js';

/** Sums of the amounts of some rows, exact. Undefined: the column has no amounts; null: none of the rows has one. */
export type Sums = (bigint | null | undefined)[];

export const noSums = (readings: readonly Reading[]): Sums =>
  readings.map((reading) => (reading.kind === 'amount' ? null : undefined));

/** Adds a row; what is no number counts for nothing. */
export function addRow(sums: Sums, table: Table, readings: readonly Reading[], row: number): void {
  for (const [at, reading] of readings.entries()) {
    const sum = sums[at];
    const column = table.columns[at];
    if (sum === undefined || !column) continue;
    const units = reading.units[table.code(column, row)] ?? null;
    if (units !== null) sums[at] = (sum ?? 0n) + units;
  }
}

export function addSums(to: Sums, sums: Sums): void {
  for (const [at, sum] of sums.entries()) {
    const before = to[at];
    if (before !== undefined && sum !== undefined && sum !== null) to[at] = (before ?? 0n) + sum;
  }
}

export const sumTexts = (sums: Sums, readings: readonly Reading[]): string[] =>
  sums.map((sum, at) => (sum === undefined || sum === null ? '' : unscaled(sum, readings[at]?.places ?? 0)));
