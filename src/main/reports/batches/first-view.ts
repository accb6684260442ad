import type { ReportView } from '../../../shared/ipc/reports.js';
import { firstShown, summedBy } from '../../../shared/reports/first-shown.js';
import type { Table } from '../table/table.js';

/** A table as the screen would first show it: the view and the columns, the group's left out. */
export function firstView(table: Table, at: number): { readonly view: ReportView; readonly shown: readonly number[] } {
  const columns = table.columns.map(({ name, kind, cells }) => ({ name, kind, distinct: cells.texts.length - 1 }));
  const { shown, groupBy, summed } = firstShown(columns);
  const sumBy = summed ? summedBy(shown, groupBy, (column) => columns[column]?.kind ?? 'text') : null;
  const view = { table: at, search: '', filters: [], sorts: [], groupBy, sumBy, kinds: [], closed: [] };
  const rest = shown.filter((column) => column !== groupBy);
  return { view, shown: rest.length > 0 ? rest : [0] };
}
