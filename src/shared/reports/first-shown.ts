import type { ColumnKind } from '../ipc/reports.js';
import { layoutOf } from './layouts.js';

interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Different values, the empty one not counted. */
  readonly distinct: number;
}

/** Columns that are shown of a table whose shape is not known. */
const shownAtMost = 30;

export const isFigure = (kind: ColumnKind): boolean => kind === 'amount' || kind === 'number';

/** Says of whom a line is; without any such column the person's id does, rather than nothing. */
const naming = /employee ?(?:name|number|nr)|^(?:name|number|surname|lastname|displayname)$/i;

/** Ids are the API's own and say nothing to a person. */
const isId = (name: string): boolean =>
  /(?:[a-z](?:ID|Id)|Guid|^id|^guid|[a-z]id)$/.test(name) && !/(?:paid|void)$/i.test(name);

/** How a table is first shown: by its layout where its shape is known; otherwise without ids and empty columns. */
export function firstShown(columns: readonly Column[]): {
  readonly shown: readonly number[];
  readonly groupBy: number | null;
  readonly summed: boolean;
} {
  const indexOf = (name: string): number =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const filled = (index: number): boolean => (columns[index]?.distinct ?? 0) > 0;
  const layout = layoutOf(columns.map(({ name }) => name));
  if (layout) {
    const groupBy = layout.groupBy === null ? null : indexOf(layout.groupBy);
    return { shown: layout.shown.map(indexOf).filter(filled), groupBy, summed: layout.sumBy !== null };
  }
  const all = [...columns.keys()];
  const who = columns.some(({ name }) => naming.test(name)) ? -1 : indexOf('EmployeeId');
  const told = all.filter((index) => filled(index) && (index === who || !isId(columns[index]?.name ?? '')));
  return { shown: (told.length > 0 ? told : all).slice(0, shownAtMost), groupBy: null, summed: false };
}

/** Columns that one line stands for when rows are added up: the words that are shown, but for the group's; six at most. */
export const summedBy = (
  shown: readonly number[],
  groupBy: number | null,
  kindOf: (column: number) => ColumnKind,
): number[] => shown.filter((column) => column !== groupBy && !isFigure(kindOf(column))).slice(0, 6);
