import type { EmployeeTypeId } from '../../../../shared/domain/ids.js';
import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { fold } from '../../../model/fold.js';

/** Rows are indexes into the columns: ten thousand numbers, not ten thousand objects. */
export type RowIndex = number;

export const sortColumns = ['number', 'name', 'birthday', 'street', 'postalCode', 'city', 'email', 'phone'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export interface ListView {
  /** Null: every type. */
  readonly typeId: EmployeeTypeId | null;
  readonly filter: string;
  readonly sort: Sort;
}

/** The text of a cell; empty when there is none, or the column was not read. */
export function cellText(columns: EmployeeColumns, column: SortColumn, row: RowIndex): string {
  switch (column) {
    case 'number':
      return String(columns.numbers[row] ?? '');
    case 'name':
      return columns.names[row] ?? '';
    case 'birthday':
      return columns.birthdays?.[row] ?? '';
    case 'street':
      return columns.streets?.[row] ?? '';
    case 'postalCode':
      return columns.postalCodes?.[row] ?? '';
    case 'city':
      return columns.cities?.[row] ?? '';
    case 'email':
      return columns.emails?.[row] ?? '';
    case 'phone':
      return columns.phones?.[row] ?? '';
  }
}

/** Worked out once a list: what typing in the filter is compared with. */
const searchTexts = new WeakMap<EmployeeColumns, readonly string[]>();

function searchTextOf(columns: EmployeeColumns): readonly string[] {
  const known = searchTexts.get(columns);
  if (known) return known;
  const made = columns.names.map((name, row) => `${columns.numbers[row] ?? ''} ${fold(name)}`);
  searchTexts.set(columns, made);
  return made;
}

/** Rows whose number or name has every word of the filter, in the order given. */
export function matching(
  columns: EmployeeColumns,
  rows: readonly RowIndex[],
  filter: string,
  atMost = Infinity,
): RowIndex[] {
  const words = fold(filter)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const texts = searchTextOf(columns);
  const found: RowIndex[] = [];
  for (const row of rows) {
    if (found.length >= atMost) break;
    const text = texts[row] ?? '';
    if (words.every((word) => text.includes(word))) found.push(row);
  }
  return found;
}

/** All rows in the order of one column; those without a value come last, whichever way it runs. */
export function sortedRows(columns: EmployeeColumns, sort: Sort, language: string): RowIndex[] {
  const rows = columns.ids.map((_, row) => row);
  const way = sort.descending ? -1 : 1;
  if (sort.column === 'number') {
    return rows.sort((a, b) => way * ((columns.numbers[a] ?? 0) - (columns.numbers[b] ?? 0)) || a - b);
  }
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const keys = sort.column === 'name' ? columns.sortKeys : rows.map((row) => cellText(columns, sort.column, row));
  return rows.sort((a, b) => {
    const [first = '', second = ''] = [keys[a], keys[b]];
    if ((first === '') !== (second === '')) return first === '' ? 1 : -1;
    return way * collator.compare(first, second) || (columns.numbers[a] ?? 0) - (columns.numbers[b] ?? 0) || a - b;
  });
}

/** How many rows each type has. */
export function countByType(columns: EmployeeColumns): ReadonlyMap<EmployeeTypeId, number> {
  const counts = new Map<EmployeeTypeId, number>();
  for (const typeId of columns.typeIds) counts.set(typeId, (counts.get(typeId) ?? 0) + 1);
  return counts;
}

/** The rows in view: of the type, matching the filter, in the order of `sorted`. */
export function rowsInView(columns: EmployeeColumns, sorted: readonly RowIndex[], view: ListView): RowIndex[] {
  const ofType = view.typeId === null ? sorted : sorted.filter((row) => columns.typeIds[row] === view.typeId);
  return view.filter.trim() === '' ? [...ofType] : matching(columns, ofType, view.filter);
}
