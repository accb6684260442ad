import { isPause, type Slices } from '../../platform/slices.js';
import { unscaled } from '../table/decimals.js';
import type { Reading, Table } from '../table/table.js';

/** One of two reports: its rows by what stands in the columns of the key, and cells of all rows with one key together. */
export class Side {
  /** Rows by key, in the order of the report. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly #rows = new Map<string, number[]>();
  readonly #table: Table;
  readonly #readings: readonly (Reading | undefined)[];
  readonly #places: readonly number[];

  private constructor(table: Table, places: readonly number[], readings: readonly (Reading | undefined)[]) {
    this.#table = table;
    this.#places = places;
    this.#readings = readings;
    this.rows = this.#rows;
  }

  /** @param places columns of the table, the first `keys` of them the key's; -1: it has no such column */
  static *of(
    table: Table,
    places: readonly number[],
    readings: readonly (Reading | undefined)[],
    keys: number,
  ): Slices<Side> {
    const side = new Side(table, places, readings);
    for (let row = 0; row < table.rows; row += 1) {
      let key = '';
      for (let at = 0; at < keys; at += 1) key += `${plain(side.#text(row, at))}\u0000`;
      const known = side.#rows.get(key);
      if (known) known.push(row);
      else side.#rows.set(key, [row]);
      if (isPause(row)) yield;
    }
    return side;
  }

  /** Amounts of several rows are added up; anything else is told only where they agree. */
  cell(rows: readonly number[] | undefined, at: number): string {
    const [first] = rows ?? [];
    const column = this.#table.columns[this.#places[at] ?? -1];
    const reading = this.#readings[at];
    if (rows === undefined || first === undefined || !column || !reading) return '';
    if (rows.length > 1 && reading.kind === 'amount') {
      let sum: bigint | null = null;
      for (const row of rows) {
        const units = reading.units[this.#table.code(column, row)] ?? null;
        if (units !== null) sum = (sum ?? 0n) + units;
      }
      return sum === null ? '' : unscaled(sum, reading.places);
    }
    const text = this.#text(first, at);
    return rows.every((row) => this.#text(row, at) === text) ? text : '';
  }

  #text(row: number, at: number): string {
    const column = this.#table.columns[this.#places[at] ?? -1];
    return column ? (this.#readings[at]?.texts[this.#table.code(column, row)] ?? '') : '';
  }
}

/** A number without the zeros that say nothing: `12.50` and `12.5` are one. Other texts as they are. */
export const plain = (text: string): string =>
  /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '').replace(/^-0$/, '0') : text;
