import type { Mapping } from '../../shared/imports/mapping.js';
import { columnOf, type Table, type TableCell } from '../../shared/imports/table.js';

/** A cell of a line by its field; `corrected`: a person wrote it over. */
export interface LineCell extends TableCell {
  readonly corrected: boolean;
}

/** One line of a file: a row, or a row and one of its columns. */
export interface FileLine {
  /** Its place among the lines, from 0. */
  readonly at: number;
  readonly row: number;
  /** Field -> its cell; a field without a cell, or with an empty one, is absent. */
  readonly cells: ReadonlyMap<string, LineCell>;
  /** Field -> its column, also where the cell is empty. */
  readonly columns: ReadonlyMap<string, number>;
  /** The key of the column that made the line; null: the row did. */
  readonly key: string | null;
  /** A cell of it lies in a merged range, so that it may stand for others too. */
  readonly merged: boolean;
}

/** Row and column -> what a person wrote over it. */
export type Corrections = ReadonlyMap<string, string>;
export const correctionKey = (row: number, column: number): string => `${row}/${column}`;

/**
 * A table's lines by its mapping: where columns have keys, one for each of their cells that holds something, else one a row.
 * Blank is nothing; 0 is a line.
 */
export function linesOf(table: Table, mapping: Mapping, valueField: string, corrections: Corrections): FileLine[] {
  const hiddenRows = new Set(mapping.takeHidden ? [] : table.hiddenRows);
  const hiddenColumns = new Set(mapping.takeHidden ? [] : table.hiddenColumns);
  const roles = mapping.roles.map((role, column) => (hiddenColumns.has(column) ? { field: '', key: null } : role));
  const valueKeys = new Set(roles.flatMap(({ field, key }) => (field === valueField && key !== null ? [key] : [])));
  const mergedIn = mergedRanges(table.merged);
  const lines: FileLine[] = [];
  for (const { row, cells } of withCorrections(table, corrections)) {
    if (hiddenRows.has(row) || (mapping.headRow !== null && row <= mapping.headRow)) continue;
    const own = new Map<string, LineCell>();
    const ownColumns = new Map<string, number>();
    const keyed = new Map<string, Map<string, LineCell>>();
    const keyedColumns = new Map<string, Map<string, number>>();
    for (const [column, { field, key }] of roles.entries()) {
      if (field === '') continue;
      const cell = cells.get(column);
      if (key === null || !valueKeys.has(key)) {
        if (key !== null) continue;
        ownColumns.set(field, column);
        if (cell) own.set(field, cell);
        continue;
      }
      put(keyedColumns, key).set(field, column);
      if (cell) put(keyed, key).set(field, cell);
    }
    const push = (key: string | null, more?: Map<string, LineCell>, moreColumns?: Map<string, number>): void => {
      const all = new Map([...own, ...(more ?? [])]);
      const columns = new Map([...ownColumns, ...(moreColumns ?? [])]);
      const merged = [...columns.values()].some((column) => mergedIn(row, column));
      lines.push({ at: lines.length, row, cells: all, columns, key, merged });
    };
    if (valueKeys.size === 0) {
      if (own.size > 0) push(null);
      continue;
    }
    for (const [key, more] of keyed) if (more.has(valueField)) push(key, more, keyedColumns.get(key));
  }
  return lines;
}

function put<T>(groups: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const group = groups.get(key) ?? new Map<string, T>();
  groups.set(key, group);
  return group;
}

function* withCorrections(
  table: Table,
  corrections: Corrections,
): Generator<{ row: number; cells: Map<number, LineCell> }> {
  const byRow = new Map<number, Map<number, string>>();
  for (const [key, text] of corrections) {
    const [row = 0, column = 0] = key.split('/').map(Number);
    const own = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, own.set(column, text));
  }
  for (const { row, cells } of table.rows) {
    const all = new Map<number, LineCell>(cells.map((cell) => [cell.column, { ...cell, corrected: false }]));
    for (const [column, text] of byRow.get(row) ?? []) {
      if (text.trim() === '') all.delete(column);
      else all.set(column, { column, kind: 'text', text, corrected: true });
    }
    yield { row, cells: all };
  }
}

/** Whether a cell lies in a merged range of more than one row: its value would stand for other people too. */
function mergedRanges(merged: readonly string[]): (row: number, column: number) => boolean {
  const ranges = merged.flatMap((text) => {
    const [from = '', to = ''] = text.split(':');
    const left = columnOf(from);
    const right = columnOf(to);
    const top = Number(/\d+/.exec(from)?.[0]);
    const bottom = Number(/\d+/.exec(to)?.[0]);
    return left === undefined || right === undefined || !(top < bottom) ? [] : [{ left, right, top, bottom }];
  });
  if (ranges.length === 0) return () => false;
  return (row, column) =>
    ranges.some(({ left, right, top, bottom }) => row >= top && row <= bottom && column >= left && column <= right);
}
