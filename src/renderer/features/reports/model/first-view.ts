import type { ChartKind } from '../../../../shared/ipc/report-layouts.js';
import type { ColumnKind, ReportTable, ReportView } from '../../../../shared/ipc/reports.js';
import { added } from '../../../../shared/reports/compared.js';
import { firstShown, isFigure, summedBy } from '../../../../shared/reports/first-shown.js';

export { isFigure };

/** One column's figures by another's values, drawn. */
export interface Chart {
  readonly kind: ChartKind;
  readonly by: number;
  readonly value: number;
}

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
  readonly chart: Chart | null;
}

/**
 * How a table is first shown: by its layout where its shape is known; otherwise without ids and empty columns. A comparison has
 * `keys` columns of a key behind its first one: all of it is shown, in their order.
 */
export function firstLook(table: ReportTable, at: number, keys = 0): Look {
  const { columns } = table;
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
    chart: null,
  };
  if (columns[0]?.name === added.change) {
    const sorts = Array.from({ length: Math.min(4, keys) }, (_, key) => ({ column: key + 1, descending: false }));
    return { ...plain, sorts, shown: [...columns.keys()].filter((index) => index < 1 + keys || filled(index)) };
  }
  return { ...plain, ...firstShown(columns) };
}

/** The kind in force: the guess, or what a person made of it. */
export const kindOf = (table: ReportTable, look: Look, column: number): ColumnKind =>
  look.kinds.find((one) => one.column === column)?.kind ?? table.columns[column]?.kind ?? 'text';

/** What main is asked for. */
export function viewOf(table: ReportTable, look: Look): ReportView {
  const { shown, summed, closed, chart: _, ...rest } = look;
  const sumBy = summed ? summedBy(shown, look.groupBy, (column) => kindOf(table, look, column)) : null;
  return { ...rest, closed: [...closed], sumBy };
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

/** The chart that is drawn at first: the first amount in sight, by the group or the first word that tells rows apart. Null: no figures. */
export function firstChart(table: ReportTable, look: Look): Chart | null {
  const columns = [...look.shown, ...table.columns.keys()];
  const kind = (column: number): ColumnKind => kindOf(table, look, column);
  const value = columns.find((column) => kind(column) === 'amount') ?? columns.find((column) => isFigure(kind(column)));
  const apart = (column: number): boolean => !isFigure(kind(column)) && (table.columns[column]?.distinct ?? 0) > 1;
  const by = look.groupBy ?? columns.find(apart) ?? columns.find((column) => !isFigure(kind(column)));
  return value === undefined || by === undefined ? null : { kind: 'bar', by, value };
}
