import type { ColumnKind } from '../../../shared/ipc/reports.js';
import type { Change } from '../../../shared/reports/compared.js';
import type { Cells } from '../xml/records.js';
import { isDecimal, readAs, type Style } from './kinds.js';
import { placesOf, scaled } from './decimals.js';

/** A column read as one kind. Each list has a value for every different text of the column. */
export interface Reading {
  readonly kind: ColumnKind;
  /** As the screen and files get them: numbers with as many places as the longest of them. */
  readonly texts: readonly string[];
  /** In units of the last place; null: not a number. */
  readonly units: readonly (bigint | null)[];
  readonly places: number;
  /** Their order: texts that are equal to a person have one rank. The empty one comes last. */
  readonly ranks: readonly number[];
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export class TableColumn {
  readonly #readings = new Map<ColumnKind, Reading>();

  constructor(
    readonly name: string,
    readonly under: string,
    /** Which record it belongs to: a number into the rows of the table. */
    readonly level: number,
    readonly cells: Cells,
    readonly kind: ColumnKind,
    readonly style: Style,
  ) {}

  as(kind: ColumnKind): Reading {
    const known = this.#readings.get(kind);
    if (known) return known;
    const reading = readColumn(this.cells.texts, kind, this.style);
    this.#readings.set(kind, reading);
    return reading;
  }
}

function readColumn(given: readonly string[], kind: ColumnKind, style: Style): Reading {
  const texts = given.map((text) => readAs(text, kind, style));
  const numeric = kind === 'amount' || kind === 'number';
  const numbers = texts.map((text) => (numeric && isDecimal(text) ? text : null));
  const places = numbers.reduce((most, text) => Math.max(most, text === null ? 0 : placesOf(text)), 0);
  const units = numbers.map((text) => (text === null ? null : scaled(text, places)));
  const shown = texts.map((text, at) => (numbers[at] === null ? text : withPlaces(text, places)));
  return { kind, texts: shown, units, places, ranks: ranksOf(texts, units) };
}

function withPlaces(decimal: string, places: number): string {
  const has = placesOf(decimal);
  if (has === places) return decimal;
  return `${decimal}${has === 0 ? '.' : ''}${'0'.repeat(places - has)}`;
}

function ranksOf(texts: readonly string[], units: readonly (bigint | null)[]): number[] {
  const compare = (a: number, b: number): number => {
    const [textA = '', textB = ''] = [texts[a], texts[b]];
    if (textA === '' || textB === '') return textA === textB ? 0 : textA === '' ? 1 : -1;
    const [unitA, unitB] = [units[a] ?? null, units[b] ?? null];
    if (unitA !== null && unitB !== null) return unitA < unitB ? -1 : unitA > unitB ? 1 : 0;
    if (unitA !== null || unitB !== null) return unitA === null ? 1 : -1;
    return collator.compare(textA, textB);
  };
  const order = texts.map((_, at) => at).sort(compare);
  const ranks: number[] = Array.from({ length: texts.length }, () => 0);
  let rank = 0;
  for (const [place, at] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined && compare(before, at) !== 0) rank += 1;
    ranks[at] = rank;
  }
  return ranks;
}

/** One list of a report. `at[level][row]` is the row of that record, -1 where there is none. */
export class Table {
  constructor(
    readonly name: string,
    readonly columns: readonly TableColumn[],
    readonly rows: number,
    readonly at: readonly Int32Array[],
    /** Of a comparison: what became of each row. */
    readonly changes: readonly Change[] | null = null,
  ) {}

  /** Which of the column's different texts stands in the row; 0 is the empty one. */
  code(column: TableColumn, row: number): number {
    const own = this.at[column.level]?.[row] ?? -1;
    return own === -1 ? 0 : (column.cells.codes[own] ?? 0);
  }
}
