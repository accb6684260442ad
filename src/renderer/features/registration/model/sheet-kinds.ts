import {
  daysColumns,
  daysRange,
  paySheetOf,
  type PayKind,
  type SheetKind,
} from '../../../../shared/domain/registration.js';

/** The sheets that there are, in the order of their tabs. */
export const sheetKinds = [
  'hours-variable',
  'hours-fixed',
  'wages-variable',
  'wages-fixed',
  'days-variable',
  'days-fixed',
  'days-worked',
] as const satisfies readonly SheetKind[];
export type ShownKind = (typeof sheetKinds)[number];

/** Null: a sheet of days, which has no codes. */
export const payOf = (kind: ShownKind): PayKind | null => paySheetOf(kind)?.pay ?? null;

export const isFixed = (kind: ShownKind): boolean => kind.endsWith('-fixed');

/** The call that the sheet is read by, for who must ask for it. */
export const readMethod: Readonly<Record<ShownKind, string>> = {
  'hours-variable': 'HourComponentVar_Get',
  'hours-fixed': 'HourComponentFixed_Get',
  'wages-variable': 'WageComponentVar_Get',
  'wages-fixed': 'WageComponentFixed_Get',
  'days-variable': 'DaysVar_Get',
  'days-fixed': 'DaysFixed_Get',
  'days-worked': 'DaysVarWorked_Get',
};

/** Whether a cell of the sheet takes an amount: days are whole, and no more than a period has. */
export function takes(kind: ShownKind, column: number, amount: string): boolean {
  if (payOf(kind) !== null) return true;
  const value = Number(amount);
  if (!Number.isInteger(value) || Math.abs(value) > daysRange.most) return false;
  return column === daysColumns.plusMinus || value >= daysRange.least;
}
