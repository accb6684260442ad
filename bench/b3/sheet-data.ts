import type { ShownRow } from '../../src/renderer/grid/view/types.js';

/** 10,000 made-up people and 40 codes: the data of both grids of B3. */
const people = 10_000;
const codes = 40;

export const rows: readonly ShownRow[] = Array.from({ length: people }, (_, index) => ({
  id: index + 1,
  number: String(1000 + index),
  name: `Bedacht, Sam ${index + 1}`,
}));

export const columns = Array.from({ length: codes }, (_, index) => ({
  id: 2000 + index,
  head: String(2000 + index),
  name: `Code ${2000 + index}`,
}));

/** What stands in a cell, by the row's id and the column's place: a third of the cells hold something. */
export const standing = (row: number, column: number): string =>
  (row * 7 + column) % 3 === 0 ? `${(row + column) % 40},50` : '';
