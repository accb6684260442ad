import type { EmployeeId } from '../../shared/domain/ids.js';
import type { Days, PayLine } from '../../shared/domain/registration.js';
import type { SheetPart } from '../../shared/ipc/registration.js';

/** The cells of one employee, or why they could not be read. `employeeId` null: the company's own. */
export type Row =
  | { readonly employeeId: EmployeeId | null; readonly lines: readonly PayLine[] }
  | { readonly employeeId: EmployeeId; readonly days: Days }
  | { readonly employeeId: EmployeeId; readonly unread: number | null };

/** Rows as columns, which cross between the processes four times as fast. */
export function partOf(rows: readonly Row[]): SheetPart {
  const part = {
    people: [] as EmployeeId[],
    owners: [] as (EmployeeId | null)[],
    lineIds: [] as PayLine['id'][],
    codes: [] as number[],
    amounts: [] as string[],
    days: [] as number[],
    plusMinus: [] as (number | null)[],
    unread: [] as { employeeId: EmployeeId; code: number | null }[],
  };
  for (const row of rows) {
    if ('unread' in row) {
      part.unread.push({ employeeId: row.employeeId, code: row.unread });
      continue;
    }
    if (row.employeeId !== null) part.people.push(row.employeeId);
    if ('days' in row) {
      part.days.push(row.days.days);
      part.plusMinus.push(row.days.plusMinus);
      continue;
    }
    for (const line of row.lines) {
      part.owners.push(row.employeeId);
      part.lineIds.push(line.id);
      part.codes.push(line.code);
      part.amounts.push(line.amount);
    }
  }
  return part;
}
