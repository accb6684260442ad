import { layoutOf } from '../../../shared/reports/layouts.js';
import { unscaled } from '../table/decimals.js';
import type { Reading, Table, TableColumn } from '../table/table.js';

/** What the rows of a sum have in common in the column that says what its figures are of. */
type Of = { readonly text: number } | 'several' | null;

/** Sums of the amounts of some rows, exact. */
export interface Sums {
  /** Undefined: the column has no amounts; null: none of the rows has one. */
  readonly units: (bigint | null | undefined)[];
  of: Of;
}

/**
 * Adds up rows of a table. Where a known shape has a figure for each wage code, figures of several codes have no sum: a code's value
 * may be euros, hours, days or a percentage.
 */
export class Adder {
  readonly #table: Table;
  readonly #readings: readonly Reading[];
  readonly #codes: TableColumn | null;

  constructor(table: Table, readings: readonly Reading[]) {
    this.#table = table;
    this.#readings = readings;
    this.#codes = codesOf(table);
  }

  none(): Sums {
    return { units: this.#readings.map((reading) => (reading.kind === 'amount' ? null : undefined)), of: null };
  }

  /** Adds a row; what is no number counts for nothing. */
  add(sums: Sums, row: number): void {
    if (this.#codes) sums.of = joined(sums.of, { text: this.#table.code(this.#codes, row) });
    for (const [at, reading] of this.#readings.entries()) {
      const sum = sums.units[at];
      const column = this.#table.columns[at];
      if (sum === undefined || !column) continue;
      const units = reading.units[this.#table.code(column, row)] ?? null;
      if (units !== null) sums.units[at] = (sum ?? 0n) + units;
    }
  }

  /** Adds what was added up before. */
  join(to: Sums, sums: Sums): void {
    to.of = joined(to.of, sums.of);
    for (const [at, sum] of sums.units.entries()) {
      const before = to.units[at];
      if (before !== undefined && sum !== undefined && sum !== null) to.units[at] = (before ?? 0n) + sum;
    }
  }

  /** Empty where there is nothing to add up, or no sum. */
  texts({ units, of }: Sums): string[] {
    return units.map((sum, at) =>
      sum === undefined || sum === null || of === 'several' ? '' : unscaled(sum, this.#readings[at]?.places ?? 0),
    );
  }
}

/** The column of wage codes of a known shape that has figures for each of them. */
export function codesOf(table: Table): TableColumn | null {
  const per = layoutOf(table.columns.map(({ name }) => name))?.totalsPer?.toLowerCase();
  return table.columns.find(({ name }) => name.toLowerCase() === per) ?? null;
}

function joined(one: Of, other: Of): Of {
  if (one === null || other === null) return one ?? other;
  return one !== 'several' && other !== 'several' && one.text === other.text ? one : 'several';
}
