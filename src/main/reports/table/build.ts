import { isPause, type Slices } from '../../platform/slices.js';
import type { PathNode } from '../xml/path-tree.js';
import type { Cells, Store } from '../xml/records.js';
import { type Guess, guess, styleOf, type Style } from './kinds.js';
import { Table, TableColumn } from './table.js';

/** Rows that a table may have; more are not shown. */
export const mostRows = 500_000;

/**
 * A table for every record that has fields: its own rows, each with the fields of the records around it. The one with
 * the most rows comes first, and in it a record that holds none of them has a row too, so that nobody is missing.
 */
export function* buildTables(stores: Iterable<Store>): Slices<Table[]> {
  const all = [...stores];
  const style = yield* styleOf(
    (function* texts() {
      for (const store of all) for (const cells of store.cells.values()) yield* cells.texts;
      return undefined;
    })(),
  );
  const own = all.filter((store) => store.parent !== null || all.length === 1);
  const ranked = own.toSorted((a, b) => weight(b) - weight(a));
  const tables: Table[] = [];
  for (const [place, store] of ranked.entries()) tables.push(yield* tableOf(store, place === 0, style));
  return tables.filter((table) => table.columns.length > 0 && !isBlank(table));
}

/** Records with parts before bare values, then by rows; of two with as many rows the inner one says more. */
const weight = (store: Store): number => store.rows + (store.node.children.size > 0 ? 1e9 : 0) + depth(store) / 1000;

const depth = (store: Store): number => (store.parent ? 1 + depth(store.parent) : 0);

/** One row with nothing in it: what an empty list becomes. */
const isBlank = (table: Table): boolean =>
  table.rows <= 1 && table.columns.every((column) => table.code(column, 0) === 0);

function* tableOf(store: Store, keepLonely: boolean, style: Style | null): Slices<Table> {
  const chain: Store[] = [];
  for (let one: Store | null = store; one; one = one.parent) chain.unshift(one);
  const at = yield* rowsOf(chain, keepLonely);
  const rows = at[0]?.length ?? 0;
  const names = new Map<string, number>();
  const fields = chain.flatMap((one, level) => [...one.cells].map(([node, cells]) => ({ node, cells, level })));
  for (const { node } of fields) names.set(node.name, (names.get(node.name) ?? 0) + 1);
  const columns: TableColumn[] = [];
  for (const { node, cells, level } of fields) {
    yield;
    const own = chain[level];
    const repeats = own !== undefined && rows > own.rows;
    const { kind, style: written } = guessOf(node, cells, style, repeats);
    const under = (names.get(node.name) ?? 0) > 1 ? (node.parent?.name ?? '') : '';
    columns.push(new TableColumn(node.name, under, level, cells, kind, written));
  }
  return new Table(store.node.name, columns, rows, at);
}

/** What stands on many lines because its record does is not added up: the sum would count it many times. */
function guessOf(node: PathNode, cells: Cells, style: Style | null, repeats: boolean): Guess {
  const found = guess(node.name, cells.texts.slice(1), style);
  return found.kind === 'amount' && repeats ? { ...found, kind: 'number' } : found;
}

function* rowsOf(chain: readonly Store[], keepLonely: boolean): Slices<Int32Array[]> {
  let tuples: number[][] = [Array.from({ length: chain[0]?.rows ?? 0 }, (_, row) => row)];
  for (const store of chain.slice(1)) {
    const parents = tuples.at(-1) ?? [];
    const next: number[][] = [...tuples.map(() => []), []];
    const add = (place: number, row: number): void => {
      for (const [level, rows] of tuples.entries()) next[level]?.push(rows[place] ?? -1);
      next.at(-1)?.push(row);
    };
    // Rows of a record stand in the order of the document, and so do those of the record around it.
    let row = 0;
    for (const [place, parent] of parents.entries()) {
      const before = row;
      for (; row < store.rows && store.parentRows[row] === parent; row += 1) {
        add(place, row);
        if (isPause(row)) yield;
      }
      if (row === before && keepLonely) add(place, -1);
    }
    tuples = next;
  }
  return tuples.map((rows) => Int32Array.from(rows.slice(0, mostRows)));
}
