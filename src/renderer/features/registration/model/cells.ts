import { writesBeside } from '../../../../shared/domain/registration.js';
import { sameAmount } from './same-amount.js';
import {
  type CellKey,
  cellKey,
  cellOf,
  detailsOf,
  type Edits,
  isDetail,
  type Value,
} from '../../../grid/engine/edits.js';
import { sumsOf } from '../../../grid/engine/sums.js';
import { type CellLine, linesOf } from './cell-lines.js';
import type { ReadLine, SheetIndex } from './sheet-index.js';

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
  const row = index.get(employeeId);
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

/**
 * Whether a line that stands in Nmbrs is written again, so that what cannot be read of it may be lost. One that only gets an end
 * stays as it is.
 */
export const isRewritten = ({ id, amount, was, extras }: Omit<CellLine, 'name'>): boolean =>
  id !== null && amount !== null && ((extras !== null && writesBeside(extras)) || !sameAmount(amount, was));

export const rewritesLine = ({ state, lines }: SheetCell): boolean => state === 'changed' && lines.some(isRewritten);

/** Written the short way, so that what was read and what is typed compare as equal. Null: no line has an amount. */
function sumOf(amounts: readonly Value[]): Value {
  const { count, sum } = sumsOf(amounts);
  return count === 0 ? null : sum;
}

/** The cells whose edits say something else than what was read, with what will stand there: these are sent. */
export function realEdits(index: SheetIndex, edits: Edits): ReadonlyMap<CellKey, Value> {
  const real = new Map<CellKey, Value>();
  for (const edited of editedCells(edits)) {
    const { cell, row, column } = edited;
    const plain = plainEdit(index, edits, edited);
    if (plain !== undefined) {
      const was = index.get(row)?.get(column)?.[0]?.amount ?? null;
      if (!index.has(row) || !sameAmount(plain, was)) real.set(cell, plain);
      continue;
    }
    const { value, state } = cellAt(index, edits, noInvalid, row, column);
    if (state === 'changed') real.set(cell, value);
  }
  return real;
}

export interface EditedCell {
  readonly cell: CellKey;
  readonly row: number;
  readonly column: number;
}

/** Cells with an edit of their own or of something in them. Edits never change once they are made, so it is worked out once. */
export function editedCells(edits: Edits): readonly EditedCell[] {
  const before = knownCells.get(edits);
  if (before) return before;
  const own = [...edits.keys()].filter((key) => !isDetail(key));
  const others = [...detailsOf(edits).keys()].filter((cell) => !edits.has(cell));
  const cells = [...own, ...others].map((cell) => {
    const { row, column } = cellOf(cell);
    return { cell, row, column };
  });
  knownCells.set(edits, cells);
  return cells;
}

const knownCells = new WeakMap<Edits, readonly EditedCell[]>();

/**
 * The value of a cell that was written as one amount or cleared, which nearly all edited cells are: after a paste of thousands it
 * is asked at every key. Undefined: one must look at its lines.
 */
export function plainEdit(index: SheetIndex, edits: Edits, { cell, row, column }: EditedCell): Value | undefined {
  const lines = index.get(row)?.get(column);
  return (lines?.length ?? 0) < 2 && !detailsOf(edits).has(cell) ? edits.get(cell) : undefined;
}

/** How many people have edits and were not read yet: nothing may be planned for them. */
export function waitingFor(index: SheetIndex, edits: ReadonlyMap<CellKey, Value>): number {
  const people = new Set([...edits.keys()].map((key) => cellOf(key).row));
  return [...people].filter((id) => !index.has(id)).length;
}
