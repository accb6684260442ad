import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { columnKinds, type ListColumn, type ListSort } from '../../../../shared/ipc/employee-list.js';
import { fold } from '../../../model/fold.js';
import { cellValue, type EmployeeList, type RowIndex } from './employee-list.js';
import { entriesOf, type Filters, passes } from './filters.js';

type Searchable = Pick<EmployeeList, 'numbers' | 'names'>;

/** Worked out once a list: what typing in the filter is compared with. */
const searchTexts = new WeakMap<readonly string[], readonly string[]>();

function searchTextOf({ names, numbers }: Searchable): readonly string[] {
  const known = searchTexts.get(names);
  if (known) return known;
  const made = names.map((name, row) => `${numbers[row] ?? ''} ${fold(name)}`);
  searchTexts.set(names, made);
  return made;
}

/** Rows whose number or name has every word of the text, in the order given. */
export function matching(list: Searchable, rows: readonly RowIndex[], text: string, atMost = Infinity): RowIndex[] {
  const words = fold(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const texts = searchTextOf(list);
  const found: RowIndex[] = [];
  for (const row of rows) {
    if (found.length >= atMost) break;
    const searched = texts[row] ?? '';
    if (words.every((word) => searched.includes(word))) found.push(row);
  }
  return found;
}

type Compare = (a: RowIndex, b: RowIndex) => number;

/**
 * All rows in the order of one column, of equals by the next, at last by number. Those without a value come last,
 * whichever way it runs.
 */
export function sortedRows(list: EmployeeList, sorts: readonly ListSort[], language: string): RowIndex[] {
  const compares = [...sorts, { column: 'number', descending: false } as const].map((sort) =>
    comparing(list, sort, language),
  );
  return list.ids
    .map((_, row) => row)
    .sort((a, b) => {
      for (const compare of compares) {
        const order = compare(a, b);
        if (order !== 0) return order;
      }
      return a - b;
    });
}

function comparing(list: EmployeeList, { column, descending }: ListSort, language: string): Compare {
  const way = descending ? -1 : 1;
  if (column === 'number') return (a, b) => way * ((list.numbers[a] ?? 0) - (list.numbers[b] ?? 0));
  const keys = list.ids.map((_, row) => sortValue(list, column, row));
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const kind = columnKinds[column];
  return (a, b) => {
    const [first = null, second = null] = [keys[a], keys[b]];
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
    if (kind === 'text' || kind === 'choice') return way * collator.compare(String(first), String(second));
    return first < second ? -way : first > second ? way : 0;
  };
}

const sortValue = (list: EmployeeList, column: ListColumn, row: RowIndex): string | number | null =>
  column === 'name' ? (list.sortKeys[row] ?? null) : cellValue(list, column, row);

/** Those of `rows` that pass every filter, in their order. A filter on a column that was not read lets nobody pass. */
export function filteredRows(
  list: EmployeeList,
  rows: readonly RowIndex[],
  filters: Filters,
  today: CalendarDate,
): RowIndex[] {
  let left = [...rows];
  for (const [column, filter] of entriesOf(filters)) {
    const pass = passes(filter, today);
    left = left.filter((row) => pass(cellValue(list, column, row)));
  }
  return left;
}

/** How many rows have each value of a column, the commonest first; '' for nothing. */
export function countValues(list: EmployeeList, column: ListColumn, rows: readonly RowIndex[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(cellValue(list, column, row) ?? '');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}
