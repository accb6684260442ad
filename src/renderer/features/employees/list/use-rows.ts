import { useMemo } from 'react';
import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { type ListView, type RowIndex, rowsInView, sortedRows } from '../model/rows.js';

const none: readonly RowIndex[] = [];

/** The rows in view, sorted once an order and filtered once a keystroke. */
export function useRows(columns: EmployeeColumns | undefined, view: ListView): readonly RowIndex[] {
  const language = useLanguage();
  const { sort, typeId, filter } = view;
  const sorted = useMemo(() => (columns ? sortedRows(columns, sort, language) : none), [columns, sort, language]);
  return useMemo(
    () => (columns ? rowsInView(columns, sorted, { sort, typeId, filter }) : none),
    [columns, sorted, sort, typeId, filter],
  );
}
