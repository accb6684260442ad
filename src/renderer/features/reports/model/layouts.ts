import type { ReportLayout } from '../../../../shared/ipc/report-layouts.js';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { isOfBooks } from '../../../../shared/reports/of-books.js';
import type { Look } from './first-view.js';

export type LayoutShape = Omit<ReportLayout, 'id' | 'name'>;

const keyOf = (table: ReportTable, at: number): string => {
  const { name = '', under = '' } = table.columns[at] ?? {};
  return under === '' ? name : `${under}/${name}`;
};

/** The filters of a look that may be kept; the others are about people, or may be. */
export const keptFilters = (table: ReportTable, look: Look): Look['filters'] =>
  look.filters.filter(({ column }) => isOfBooks(table.columns[column]?.name ?? ''));

/** A look as it is kept: by the names of columns, because another report of the kind may have others. */
export function layoutOfLook(
  run: Pick<ReportRun, 'request' | 'compared'>,
  table: ReportTable,
  look: Look,
): LayoutShape {
  const key = (at: number): string => keyOf(table, at);
  const { chart } = look;
  return {
    report: run.request.report,
    compared: run.compared !== null,
    table: table.name,
    shown: look.shown.map(key),
    groupBy: look.groupBy === null ? null : key(look.groupBy),
    summed: look.summed,
    sorts: look.sorts.map(({ column, descending }) => ({ column: key(column), descending })),
    filters: keptFilters(table, look).map(({ column, values }) => ({ column: key(column), values: [...values] })),
    kinds: look.kinds.map(({ column, kind }) => ({ column: key(column), kind })),
    chart: chart && { kind: chart.kind, by: key(chart.by), value: key(chart.value) },
  };
}

/** A kept look on a table of the kind; columns that it has not are left out. Null: nothing of it is there to show. */
export function lookOfLayout(layout: LayoutShape, table: ReportTable, now: Look): Look | null {
  const places = new Map(table.columns.map((_, at) => [keyOf(table, at), at]));
  const at = (key: string): number[] => {
    const place = places.get(key);
    return place === undefined ? [] : [place];
  };
  const shown = layout.shown.flatMap(at);
  if (shown.length === 0) return null;
  const { chart, groupBy } = layout;
  const [by] = chart ? at(chart.by) : [];
  const [value] = chart ? at(chart.value) : [];
  return {
    table: now.table,
    search: '',
    closed: [],
    shown,
    summed: layout.summed,
    groupBy: groupBy === null ? null : (at(groupBy)[0] ?? null),
    sorts: layout.sorts.flatMap(({ column, descending }) => at(column).map((one) => ({ column: one, descending }))),
    filters: layout.filters.flatMap(({ column, values }) => at(column).map((one) => ({ column: one, values }))),
    kinds: layout.kinds.flatMap(({ column, kind }) => at(column).map((one) => ({ column: one, kind }))),
    chart: chart && by !== undefined && value !== undefined ? { kind: chart.kind, by, value } : null,
  };
}

/** The layouts that somebody kept for such a table, by name. */
export const layoutsFor = (all: readonly ReportLayout[], shape: LayoutShape): ReportLayout[] =>
  all
    .filter(
      ({ report, compared, table }) => report === shape.report && compared === shape.compared && table === shape.table,
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
