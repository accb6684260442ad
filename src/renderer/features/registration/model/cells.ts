import { sameAmount } from './same-amount.js';
import { type CellKey, cellKey, cellOf, detailsOf, type Edits, type Value } from '../../../grid/engine/edits.js';
import { sumsOf } from '../../../grid/engine/sums.js';
import { type CellLine, linesOf } from './cell-lines.js';
import type { ReadLine, RowLines, SheetIndex } from './sheet-index.js';

/** A cell as the sheet shows it. */
export interface SheetCell {
  /** Decimal text; null: nothing there. Of several lines, their sum. */
  readonly value: Value;
  /** What was read; equal to `value` unless changed. */
  readonly was: Value;
  /** As they will be; see `linesOf`. */
  readonly lines: readonly CellLine[];
  readonly state: 'plain' | 'changed' | 'invalid' | 'unread';
  /** What a person typed that is no amount. */
  readonly typed?: string;
}

/** Texts that were typed and are no amount yet, by cell. */
export type Invalid = ReadonlyMap<CellKey, string>;

const none: readonly ReadLine[] = [];
const noEdits: Edits = new Map();
const noInvalid: Invalid = new Map();

export function cellAt(index: SheetIndex, edits: Edits, invalid: Invalid, employeeId: number, code: number): SheetCell {
  const row = rowOf(index, employeeId);
  const key = cellKey(employeeId, code);
  const edited = edits.get(key);
  const lines = linesOf(row?.get(code) ?? none, edited, detailsOf(edits).get(key));
  const value = sumOf(lines.map(({ amount }) => amount));
  if (!row) {
    // What is written before its row was read stays; whether it is a change, the read will tell.
    const written = edited !== undefined || lines.length > 0;
    return { value, was: null, lines, state: written ? 'changed' : 'unread' };
  }
  const was = sumOf(lines.map((line) => line.was));
  const typed = invalid.get(key);
  if (typed !== undefined) return { value: was, was, lines, state: 'invalid', typed };
  return { value, was, lines, state: lines.some(isChanged) ? 'changed' : 'plain' };
}

/** What was read, whatever a person made of it. */
export const readCell = (index: SheetIndex, employeeId: number, code: number): SheetCell =>
  cellAt(index, noEdits, noInvalid, employeeId, code);

export const isChanged = ({ amount, was, extras }: CellLine): boolean =>
  (extras !== null && amount !== null) || !sameAmount(amount, was);

/** The amounts of the lines that are left. */
export const amountsLeft = ({ lines }: SheetCell): string[] =>
  lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));

/** Whether somebody wrote something beside an amount of the cell. */
export const hasNote = ({ lines }: SheetCell): boolean =>
  lines.some(({ amount, extras }) => amount !== null && extras !== null);

/** Whether a line that stands in Nmbrs is written again, so that what cannot be read of it may be lost. */
export const rewritesLine = ({ state, lines }: SheetCell): boolean =>
  state === 'changed' && lines.some((line) => line.id !== null && line.amount !== null && isChanged(line));

const rowOf = (index: SheetIndex, id: number): RowLines | undefined => (index as ReadonlyMap<number, RowLines>).get(id);

/** Written the short way, so that what was read and what is typed compare as equal. Null: no line has an amount. */
function sumOf(amounts: readonly Value[]): Value {
  const { count, sum } = sumsOf(amounts);
  return count === 0 ? null : sum;
}

/** The cells whose edits say something else than what was read, with what will stand there: these are sent. */
export function realEdits(index: SheetIndex, edits: Edits): ReadonlyMap<CellKey, Value> {
  const real = new Map<CellKey, Value>();
  for (const cell of editedCells(edits)) {
    const { row, column } = cellOf(cell);
    const { value, state } = cellAt(index, edits, noInvalid, row, column);
    if (state === 'changed') real.set(cell, value);
  }
  return real;
}

function editedCells(edits: Edits): ReadonlySet<CellKey> {
  const cells = new Set<CellKey>();
  for (const key of edits.keys()) {
    const { row, column } = cellOf(key);
    cells.add(cellKey(row, column));
  }
  return cells;
}

/** How many people have edits and were not read yet: nothing may be planned for them. */
export function waitingFor(index: SheetIndex, edits: ReadonlyMap<CellKey, Value>): number {
  const people = new Set([...edits.keys()].map((key) => cellOf(key).row));
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
  const edited = editedCells(edits);
  const count = (code: number, amounts: readonly string[]): void => {
    wanted.get(code)?.push(...amounts);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const id of present)
    for (const [code, lines] of rowOf(index, id) ?? [])
      if (!edited.has(cellKey(id, code)))
        count(
          code,
          lines.map(({ amount }) => amount),
        );
  for (const cell of edited) {
    const { row, column } = cellOf(cell);
    const { value } = cellAt(index, edits, noInvalid, row, column);
    if (value !== null && present.has(row)) count(column, [value]);
  }
  return new Map(
    [...wanted].map(([code, values]) => [code, { sum: sumsOf(values).sum, count: counts.get(code) ?? 0 }]),
  );
}
