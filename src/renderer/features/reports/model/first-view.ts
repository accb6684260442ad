import type { ColumnKind, ReportTable, ReportView } from '../../../../shared/ipc/reports.js';
import { layoutOf } from '../../../../shared/reports/layouts.js';

/** How somebody looks at a table: the view that main works with, and what the screen adds to it. */
export interface Look {
  readonly table: number;
  readonly search: string;
  readonly filters: ReportView['filters'];
  readonly sorts: ReportView['sorts'];
  readonly groupBy: number | null;
  /** One line for rows that agree in all words that are shown. */
  readonly summed: boolean;
  readonly kinds: ReportView['kinds'];
  readonly closed: readonly string[];
  /** Columns in their order; the group's own is drawn as its head. */
  readonly shown: readonly number[];
}

/** Columns that are shown of a table whose shape is not known. */
const shownAtMost = 30;

/** How a table is first shown: by its layout where its shape is known; otherwise without ids and empty columns. */
export function firstLook(table: ReportTable, at: number): Look {
  const { columns } = table;
  const indexOf = (name: string): number =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const filled = (index: number): boolean => (columns[index]?.distinct ?? 0) > 0;
  const plain: Look = {
    table: at,
    search: '',
    filters: [],
    sorts: [],
    groupBy: null,
    summed: false,
    kinds: [],
    closed: [],
    shown: [],
  };
  const layout = layoutOf(columns.map(({ name }) => name));
  if (layout) {
    const groupBy = layout.groupBy === null ? null : indexOf(layout.groupBy);
    return { ...plain, groupBy, summed: layout.sumBy !== null, shown: layout.shown.map(indexOf).filter(filled) };
  }
  const all = [...columns.keys()];
  const who = columns.some(({ name }) => naming.test(name)) ? -1 : indexOf('EmployeeId');
  const told = all.filter((index) => filled(index) && (index === who || !isId(columns[index]?.name ?? '')));
  return { ...plain, shown: (told.length > 0 ? told : all).slice(0, shownAtMost) };
}

/** Says of whom a line is; without any such column the person's id does, rather than nothing. */
const naming = /employee ?(?:name|number|nr)|^(?:name|number|surname|lastname|displayname)$/i;

/** Ids are the API's own and say nothing to a person. */
const isId = (name: string): boolean =>
  /(?:[a-z](?:ID|Id)|Guid|^id|^guid|[a-z]id)$/.test(name) && !/(?:paid|void)$/i.test(name);

/** The kind in force: the guess, or what a person made of it. */
export const kindOf = (table: ReportTable, look: Look, column: number): ColumnKind =>
  look.kinds.find((one) => one.column === column)?.kind ?? table.columns[column]?.kind ?? 'text';

export const isFigure = (kind: ColumnKind): boolean => kind === 'amount' || kind === 'number';

/** What main is asked for. */
export function viewOf(table: ReportTable, look: Look): ReportView {
  const { shown, summed, closed, ...rest } = look;
  const words = shown.filter((column) => column !== look.groupBy && !isFigure(kindOf(table, look, column)));
  return { ...rest, closed: [...closed], sumBy: summed ? words.slice(0, 6) : null };
}

/** The next way to sort by a column: up, down, not at all. `add`: beside what it is sorted by already. */
export function sortedBy(sorts: ReportView['sorts'], column: number, add: boolean): ReportView['sorts'] {
  const now = sorts.find((sort) => sort.column === column);
  const next =
    now === undefined ? [{ column, descending: false }] : now.descending ? [] : [{ column, descending: true }];
  if (!add) return next;
  if (now === undefined) return [...sorts, ...next].slice(-4);
  return sorts.flatMap((sort) => (sort.column === column ? next : [sort]));
}
