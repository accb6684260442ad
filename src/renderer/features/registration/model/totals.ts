import type { Edits } from '../../../grid/engine/edits.js';
import { exact, exactText } from '../../../grid/engine/exact.js';
import { cellAt, editedCells, type Invalid, plainEdit } from './cells.js';
import { originOf, type SheetIndex } from './sheet-index.js';

/** By code; never over codes, since each has a unit of its own. `count`: people with an amount. */
export type Totals = ReadonlyMap<number, { readonly sum: string; readonly count: number }>;

interface Sum {
  readonly total: bigint;
  readonly count: number;
}
const noInvalid: Invalid = new Map();
const nothing: Sum = { total: 0n, count: 0 };

/**
 * The total of each code over everybody who was read, with the edits. What was read is summed once a read; after that only the
 * edited cells are looked at, since totals are wanted at every key.
 */
export function totalsOf(index: SheetIndex, edits: Edits, people: readonly number[], codes: readonly number[]): Totals {
  const base = readTotals(index, people);
  const sums = new Map(base.sums);
  for (const edited of editedCells(edits)) {
    const { row, column } = edited;
    if (!base.people.has(row)) continue;
    const before = linesSum(index, row, column);
    const plain = plainEdit(index, edits, edited);
    const value = plain === undefined ? cellAt(index, edits, noInvalid, row, column).value : plain;
    const { total, count } = sums.get(column) ?? nothing;
    sums.set(column, {
      total: total - before.total + (value === null ? 0n : exact(value)),
      count: count - before.count + (value === null ? 0 : 1),
    });
  }
  return new Map(
    codes.map((code) => {
      const { total, count } = sums.get(code) ?? nothing;
      return [code, { sum: exactText(total), count }];
    }),
  );
}

function linesSum(index: SheetIndex, row: number, column: number): Sum {
  const lines = index.get(row)?.get(column);
  if (!lines) return nothing;
  return { total: lines.reduce((sum, { amount }) => sum + exact(amount), 0n), count: 1 };
}

interface ReadTotals {
  readonly of: readonly number[];
  readonly people: ReadonlySet<number>;
  readonly sums: ReadonlyMap<number, Sum>;
}

const known = new WeakMap<SheetIndex, ReadTotals>();

function readTotals(index: SheetIndex, of: readonly number[]): ReadTotals {
  const before = known.get(index);
  if (before?.of === of) return before;
  const origin = originOf(index);
  const former = origin && known.get(origin.from);
  const made = origin && former?.of === of ? moved(former, origin.from, index, origin.rows) : summed(index, of);
  known.set(index, made);
  return made;
}

function summed(index: SheetIndex, of: readonly number[]): ReadTotals {
  const people = new Set(of);
  const sums = new Map<number, Sum>();
  for (const id of people) addRow(sums, index, id, 1n);
  return { of, people, sums };
}

/** The same after some rows came: while a sheet is being read, only those are looked at. */
function moved(former: ReadTotals, from: SheetIndex, to: SheetIndex, rows: readonly number[]): ReadTotals {
  const sums = new Map(former.sums);
  for (const id of rows) {
    if (!former.people.has(id)) continue;
    addRow(sums, from, id, -1n);
    addRow(sums, to, id, 1n);
  }
  return { ...former, sums };
}

function addRow(sums: Map<number, Sum>, index: SheetIndex, id: number, sign: 1n | -1n): void {
  for (const code of index.get(id)?.keys() ?? []) {
    const own = linesSum(index, id, code);
    const { total, count } = sums.get(code) ?? nothing;
    sums.set(code, { total: total + sign * own.total, count: count + Number(sign) * own.count });
  }
}
