import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { columnKinds, EmploymentStatus, type ListColumn } from '../../../../shared/ipc/employee-list.js';
import type { useFormat } from '../../../i18n/use-format.js';
import type { Texts } from '../../../i18n/use-texts.js';
import { cellValue, type EmployeeList, type RowIndex } from '../model/employee-list.js';

type Format = ReturnType<typeof useFormat>;

/** A value of a column as people read it. */
export function valueText(column: ListColumn, value: string, t: Texts<'employees'>, format: Format): string {
  if (column === 'status') {
    const status = EmploymentStatus.safeParse(value);
    return status.success ? t(`status.${status.data}`) : value;
  }
  if (columnKinds[column] === 'date') {
    const date = CalendarDate.safeParse(value);
    return date.success ? format.date(date.data) : value;
  }
  return column === 'hours' || column === 'partTime' ? format.figure(value) : value;
}

/** What a cell shows. A contract that has begun and has no end is open-ended. */
export function cellText(
  list: EmployeeList,
  column: ListColumn,
  row: RowIndex,
  t: Texts<'employees'>,
  format: Format,
): { readonly text: string; readonly quiet: boolean } {
  const value = cellValue(list, column, row);
  if (value !== null) return { text: valueText(column, String(value), t, format), quiet: false };
  const openEnded = column === 'contractEnd' && (list.cells.contractStart?.[row] ?? null) !== null;
  return openEnded ? { text: t('openEnded'), quiet: true } : { text: '', quiet: true };
}
