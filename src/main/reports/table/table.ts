import type { ColumnKind } from '../../../shared/ipc/reports.js';
import type { Change } from '../../../shared/reports/compared.js';
import type { Cells } from '../xml/records.js';
import { isDecimal, readAs, type Style } from './kinds.js';
import { atOnce, isPause, type Slices, sortedSlices } from '../../platform/slices.js';
import { placesOf, scaled } from './decimals.js';

/** A column read as one kind. Each list has a value for every different text of the column. */
export interface Reading {
  readonly kind: ColumnKind;
  /** As the screen and files get them: numbers with as many places as the longest of them. */
  readonly texts: readonly string[];
  /** In units of the last place; null: not a number. */
  readonly units: readonly (bigint | null)[];
  readonly places: number;
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export class TableColumn {
  readonly #readings = new Map<ColumnKind, Reading>();
  readonly #ranks = new Map<ColumnKind, readonly number[]>();

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
    return atOnce(this.reading(kind));
  }

  *reading(kind: ColumnKind): Slices<Reading> {
    const known = this.#readings.get(kind);
    if (known) return known;
    const reading = yield* readColumn(this.cells.texts, kind, this.style);
    this.#readings.set(kind, reading);
    return reading;
  }

  /** The order of the different texts: those that are equal to a person have one rank, the empty one comes last. */
  *ranks(kind: ColumnKind): Slices<readonly number[]> {
    const known = this.#ranks.get(kind);
    if (known) return known;
    const ranks = yield* ranksOf(yield* this.reading(kind));
    this.#ranks.set(kind, ranks);
    return ranks;
  }
}

function* readColumn(given: readonly string[], kind: ColumnKind, style: Style): Slices<Reading> {
  const numeric = kind === 'amount' || kind === 'number';
  const texts: string[] = [];
  const isNumber: boolean[] = [];
  let places = 0;
  for (const [at, text] of given.entries()) {
    const read = readAs(text, kind, style);
    const number = numeric && isDecimal(read);
    if (number) places = Math.max(places, placesOf(read));
    texts.push(read);
    isNumber.push(number);
    if (isPause(at)) yield;
  }
  const units: (bigint | null)[] = [];
  for (const [at, text] of texts.entries()) {
    units.push(isNumber[at] ? scaled(text, places) : null);
    if (isNumber[at]) texts[at] = withPlaces(text, places);
    if (isPause(at)) yield;
  }
  return { kind, texts, units, places };
}

function withPlaces(decimal: string, places: number): string {
  const has = placesOf(decimal);
  if (has === places) return decimal;
  return `${decimal}${has === 0 ? '.' : ''}${'0'.repeat(places - has)}`;
}

function* ranksOf({ texts, units }: Reading): Slices<number[]> {
  const compare = (a: number, b: number): number => {
    const [textA = '', textB = ''] = [texts[a], texts[b]];
    if (textA === '' || textB === '') return textA === textB ? 0 : textA === '' ? 1 : -1;
    const [unitA, unitB] = [units[a] ?? null, units[b] ?? null];
    if (unitA !== null && unitB !== null) return unitA < unitB ? -1 : unitA > unitB ? 1 : 0;
    if (unitA !== null || unitB !== null) return unitA === null ? 1 : -1;
    return collator.compare(textA, textB);
  };
  const places = Array.from(texts, (_, at) => at);
  const order = yield* sortedSlices(places, compare);
  const ranks: number[] = Array.from({ length: texts.length }, () => 0);
  let rank = 0;
  for (const [place, at] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined && compare(before, at) !== 0) rank += 1;
    ranks[at] = rank;
    if (isPause(place)) yield;
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
