import { useMemo } from 'react';
import { useToday } from '../../../app/use-today.js';
import { useLanguage } from '../../../i18n/use-format.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';
import { filteredRows, matching, sortedRows } from '../model/rows.js';
import type { ListState } from './list-view.js';

const none: readonly RowIndex[] = [];

/**
 * The rows in view: sorted once an order, filtered once a filter, searched once a keystroke. Never put off: who types a number
 * and presses Enter must meet that person, not the one who stood there before.
 */
export function useRows(list: EmployeeList | undefined, state: ListState): readonly RowIndex[] {
  const language = useLanguage();
  const today = useToday();
  const { sorts, filters, search } = state;
  const sorted = useMemo(() => (list ? sortedRows(list, sorts, language) : none), [list, sorts, language]);
  const filtered = useMemo(
    () => (list ? filteredRows(list, sorted, filters, today) : none),
    [list, sorted, filters, today],
  );
  return useMemo(
    () => (list && search.trim() !== '' ? matching(list, filtered, search) : filtered),
    [list, filtered, search],
  );
}
