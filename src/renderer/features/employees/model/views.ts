import type { ListColumn, ListSort } from '../../../../shared/ipc/employee-list.js';
import { type Filters, keptFilters } from './filters.js';

/** What a view is made of: columns in their order, sorting, filters. */
export interface ListShape {
  readonly columns: readonly ListColumn[];
  readonly sorts: readonly ListSort[];
  readonly filters: Filters;
}

export const standardColumns: readonly ListColumn[] = [
  'number',
  'name',
  'department',
  'function',
  'contractEnd',
  'hours',
  'inService',
  'city',
];

const byName: readonly ListSort[] = [{ column: 'name', descending: false }];

export const builtInIds = ['everyone', 'employed', 'contractEnds', 'newcomers', 'leavers', 'noEmail'] as const;
export type BuiltInId = (typeof builtInIds)[number];

/** Views that every clerk wants at some time; days count from today on. */
export const builtIn: Readonly<Record<BuiltInId, ListShape>> = {
  everyone: { columns: standardColumns, sorts: byName, filters: {} },
  employed: {
    columns: standardColumns,
    sorts: byName,
    filters: { status: { kind: 'values', values: ['employed'] } },
  },
  contractEnds: {
    columns: ['number', 'name', 'department', 'function', 'contractStart', 'contractEnd', 'hours', 'phone'],
    sorts: [{ column: 'contractEnd', descending: false }],
    filters: { contractEnd: { kind: 'days', from: 0, until: 92 } },
  },
  newcomers: {
    columns: ['number', 'name', 'department', 'function', 'inService', 'contractEnd', 'hours', 'email'],
    sorts: [{ column: 'inService', descending: true }],
    filters: { inService: { kind: 'days', from: -31, until: 92 } },
  },
  leavers: {
    columns: ['number', 'name', 'department', 'function', 'inService', 'outOfService'],
    sorts: [{ column: 'outOfService', descending: true }],
    filters: { outOfService: { kind: 'empty', empty: false } },
  },
  noEmail: {
    columns: ['number', 'name', 'department', 'email', 'phone', 'city'],
    sorts: byName,
    filters: { email: { kind: 'empty', empty: true }, status: { kind: 'values', values: ['employed', 'later'] } },
  },
};

export const isBuiltIn = (id: string): id is BuiltInId => builtInIds.some((one) => one === id);

/** Columns whose values a view needs: shown, sorted by or filtered by. */
export function neededColumns({ columns, sorts, filters }: ListShape): Set<ListColumn> {
  return new Set([...columns, ...sorts.map(({ column }) => column), ...(Object.keys(filters) as ListColumn[])]);
}

/** Whether two views are the same, as far as a view is kept: typed texts do not count. */
export function sameShape(a: ListShape, b: ListShape): boolean {
  return comparable(a) === comparable(b);
}

function comparable({ columns, sorts, filters }: ListShape): string {
  const kept = Object.entries(keptFilters(filters)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([columns, sorts.map(({ column, descending }) => [column, descending]), kept]);
}

/** Click: by this column alone, the other way when it was already. With shift: added to the order, turned, taken out. */
export function sortedBy(sorts: readonly ListSort[], column: ListColumn, add: boolean): readonly ListSort[] {
  const known = sorts.find((sort) => sort.column === column);
  if (!add) return [{ column, descending: sorts[0]?.column === column && !sorts[0].descending }];
  if (!known) return [...sorts, { column, descending: false }].slice(-4);
  if (!known.descending) return sorts.map((sort) => (sort === known ? { column, descending: true } : sort));
  return sorts.length > 1 ? sorts.filter((sort) => sort !== known) : sorts;
}
