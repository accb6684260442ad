import type { EmployeeTypeId } from '../../../../shared/domain/ids.js';
import {
  type EmployeeColumns,
  type ListCell,
  type ListColumn,
  type ListPart,
  ListPart as ListPartSchema,
  type MissingPart,
  partOf,
  type PartColumns,
} from '../../../../shared/ipc/employee-list.js';

/** Rows are indexes into the columns: ten thousand numbers, not ten thousand objects. */
export type RowIndex = number;

/** The list with the parts of it that were read so far. */
export interface EmployeeList extends EmployeeColumns {
  readonly cells: PartColumns['cells'];
  readonly missing: readonly MissingPart[];
  /** Parts that are asked for and not there yet. */
  readonly waiting: ReadonlySet<ListPart>;
  readonly typeNames: ReadonlyMap<EmployeeTypeId, string>;
}

/** Puts the list together. `parts` has what was answered; `waiting` what is still read. */
export function withParts(
  base: EmployeeColumns,
  parts: readonly PartColumns[],
  waiting: ReadonlySet<ListPart>,
  typeNames: ReadonlyMap<EmployeeTypeId, string>,
): EmployeeList {
  const fits = parts.filter((part) => Object.values(part.cells).every((cells) => cells.length === base.ids.length));
  const names = fits.find((part) => part.names !== undefined);
  return {
    ...base,
    names: names?.names ?? base.names,
    sortKeys: names?.sortKeys ?? base.sortKeys,
    cells: cellsOf(fits),
    missing: parts.flatMap((part) => part.missing ?? []),
    waiting,
    typeNames,
  };
}

/** The columns of several parts together: no two parts have one of the same name. */
export function cellsOf(parts: readonly PartColumns[]): PartColumns['cells'] {
  return parts.reduce<PartColumns['cells']>((cells, part) => ({ ...cells, ...part.cells }), {});
}

/** The parts that these columns come with. Names want the people's parts, whatever is shown. */
export function partsOf(columns: Iterable<ListColumn>): ListPart[] {
  const wanted = new Set<ListPart | null>(['people']);
  for (const column of columns) wanted.add(partOf(column));
  return ListPartSchema.options.filter((part) => wanted.has(part));
}

/** What a cell holds; null: nothing, or not read. */
export function cellValue(list: EmployeeList, column: ListColumn, row: RowIndex): ListCell {
  switch (column) {
    case 'number':
      return list.numbers[row] ?? null;
    case 'name':
      return list.names[row] || null;
    case 'type': {
      const type = list.typeIds[row];
      return type === undefined ? null : (list.typeNames.get(type) ?? String(type));
    }
    default:
      return list.cells[column]?.[row] ?? null;
  }
}

/** Whether a column was read. */
export function isRead(list: EmployeeList, column: ListColumn): boolean {
  return column === 'number' || column === 'name' || column === 'type' || list.cells[column] !== undefined;
}
