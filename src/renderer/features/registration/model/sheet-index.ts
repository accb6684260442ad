import { daysColumns } from '../../../../shared/domain/registration.js';
import type { SheetPart } from '../../../../shared/ipc/registration.js';

/** One line as it was read. `id` null: a figure of days, which is no line. `amount`: decimal text. */
export interface ReadLine {
  readonly id: number | null;
  readonly amount: string;
}

/** One employee's lines, by code. A code without lines is not there. */
export type RowLines = ReadonlyMap<number, readonly ReadLine[]>;

/** What was read of a sheet, by employee. An employee who is not here was not read. */
export type SheetIndex = ReadonlyMap<number, RowLines>;

/** The row of the company itself: no employee has this id. */
export const companyRow = 0;

interface Origin {
  readonly from: SheetIndex;
  /** Rows that came, or came anew. */
  readonly rows: readonly number[];
}

/** Weak both ways: ten thousand people come in a thousand parts, and an index that nobody looks at any more must go. */
const origins = new WeakMap<SheetIndex, { readonly from: WeakRef<SheetIndex>; readonly rows: readonly number[] }>();

/** From which index this one was made, so that what was worked out of that one need not be worked out again. */
export function originOf(index: SheetIndex): Origin | undefined {
  const origin = origins.get(index);
  const from = origin?.from.deref();
  return origin && from && { from, rows: origin.rows };
}

/** The index with more rows; a row that comes again takes the place of what was known of it. */
export function withPart(index: SheetIndex, part: SheetPart): SheetIndex {
  const next = new Map(index);
  const fresh = new Map<number, Map<number, ReadLine[]>>();
  for (const [at, id] of part.people.entries()) {
    const row = new Map<number, ReadLine[]>();
    fresh.set(id, row);
    // One figure of each a person; 0 is what the API says of nothing, so it is shown as it is.
    const days = part.days[at];
    const plusMinus = part.plusMinus[at];
    if (days !== undefined) row.set(daysColumns.days, [{ id: null, amount: String(days) }]);
    if (plusMinus !== undefined && plusMinus !== null)
      row.set(daysColumns.plusMinus, [{ id: null, amount: String(plusMinus) }]);
    next.set(id, row);
  }
  for (const [at, owner] of part.owners.entries()) {
    const code = part.codes[at];
    const amount = part.amounts[at];
    if (owner === null && !fresh.has(companyRow)) {
      const own = new Map<number, ReadLine[]>();
      fresh.set(companyRow, own);
      next.set(companyRow, own);
    }
    const row = fresh.get(owner ?? companyRow);
    if (row === undefined || code === undefined || amount === undefined) continue;
    row.set(code, [...(row.get(code) ?? []), { id: part.lineIds[at] ?? null, amount }]);
  }
  origins.set(next, { from: new WeakRef(index), rows: [...fresh.keys()] });
  return next;
}

/** Codes that anybody has a line of. */
export function codesIn(index: SheetIndex): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const row of index.values()) for (const code of row.keys()) codes.add(code);
  return codes;
}
