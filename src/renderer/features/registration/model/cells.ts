import { type CellKey, cellKey, cellOf, type Edits, type Value } from '../../../grid/engine/edits.js';
import { sumsOf } from '../../../grid/engine/sums.js';
import type { RowLines, SheetIndex } from './sheet-index.js';

/** A cell as the sheet shows it. */
export interface SheetCell {
  /** Decimal text; null: nothing there. Of several lines, their sum. */
  readonly value: Value;
  /** What was read; equal to `value` unless changed. */
  readonly was: Value;
  readonly lines: readonly string[];
  readonly state: 'plain' | 'changed' | 'invalid' | 'unread';
  /** What a person typed that is no amount. */
  readonly typed?: string;
}

/** Texts that were typed and are no amount yet, by cell. */
export type Invalid = ReadonlyMap<CellKey, string>;

const none: readonly string[] = [];

export function cellAt(index: SheetIndex, edits: Edits, invalid: Invalid, employeeId: number, code: number): SheetCell {
  const row = rowOf(index, employeeId);
  const key = cellKey(employeeId, code);
  if (!row) {
    // What is written before its row was read stays; whether it is a change, the read will tell.
    const early = edits.get(key);
    return early === undefined
      ? { value: null, was: null, lines: none, state: 'unread' }
      : { value: early, was: null, lines: none, state: 'changed' };
  }
  const lines = row.get(code) ?? none;
  const was = readValue(lines);
  const typed = invalid.get(key);
  if (typed !== undefined) return { value: was, was, lines, state: 'invalid', typed };
  const edited = edits.get(key);
  if (edited === undefined || edited === was) return { value: was, was, lines, state: 'plain' };
  return { value: edited, was, lines, state: 'changed' };
}

const rowOf = (index: SheetIndex, id: number): RowLines | undefined => (index as ReadonlyMap<number, RowLines>).get(id);

function readValue(lines: readonly string[]): Value {
  const [only, ...others] = lines;
  if (only === undefined) return null;
  // Written the short way, so that what was read and what is typed compare as equal.
  return others.length === 0 ? sumsOf([only]).sum : sumsOf(lines).sum;
}

/** Edits that say something else than what was read: these are sent. */
export function realEdits(index: SheetIndex, edits: Edits): ReadonlyMap<CellKey, Value> {
  const real = new Map<CellKey, Value>();
  for (const [key, value] of edits) {
    const [row = '', code = ''] = key.split(':');
    const { was } = cellAt(index, new Map(), new Map(), Number(row), Number(code));
    if (was !== value) real.set(key, value);
  }
  return real;
}

/** How many people have edits and were not read yet: nothing may be planned for them. */
export function waitingFor(index: SheetIndex, edits: ReadonlyMap<CellKey, Value>): number {
  const people = new Set([...edits.keys()].map((key) => Number(key.slice(0, key.indexOf(':')))));
  return [...people].filter((id) => !rowOf(index, id)).length;
}

/**
 * The total of each code over everybody who was read, with the edits. Goes over the lines and the edits, not over the cells:
 * ten thousand people with forty codes have few of either.
 */
export function totalsOf(
  index: SheetIndex,
  edits: Edits,
  people: readonly number[],
  codes: readonly number[],
): ReadonlyMap<number, { readonly sum: string; readonly count: number }> {
  const wanted = new Map(codes.map((code) => [code, [] as string[]]));
  const present = new Set(people);
  const counts = new Map<number, number>();
  for (const id of present)
    for (const [code, lines] of rowOf(index, id) ?? []) {
      if (edits.has(cellKey(id, code))) continue;
      wanted.get(code)?.push(...lines);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  for (const [key, value] of edits) {
    const { row, column } = cellOf(key);
    if (value === null || !present.has(row)) continue;
    wanted.get(column)?.push(value);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return new Map(
    [...wanted].map(([code, values]) => [code, { sum: sumsOf(values).sum, count: counts.get(code) ?? 0 }]),
  );
}
