import type { EmployeeId } from '../../../../shared/domain/ids.js';
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
export type SheetIndex = ReadonlyMap<EmployeeId, RowLines>;

/** The index with more rows; a row that comes again takes the place of what was known of it. */
export function withPart(index: SheetIndex, part: SheetPart): SheetIndex {
  const next = new Map(index);
  const fresh = new Map<EmployeeId, Map<number, ReadLine[]>>();
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
    const row = owner === null ? undefined : fresh.get(owner);
    if (row === undefined || code === undefined || amount === undefined) continue;
    row.set(code, [...(row.get(code) ?? []), { id: part.lineIds[at] ?? null, amount }]);
  }
  return next;
}

/** Codes that anybody has a line of. */
export function codesIn(index: SheetIndex): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const row of index.values()) for (const code of row.keys()) codes.add(code);
  return codes;
}
