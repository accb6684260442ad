import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ColumnKind,
  ReportFormat,
  ReportRequest,
  ReportRun,
  ReportRunId,
  ReportView,
} from '../../../shared/ipc/reports.js';
import type { LoondeskApi } from '../../../shared/ipc/contract.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { reportRunsQuery, withReport } from '../../app/live.js';
import { useGo } from '../../app/navigation.js';
import type { Chart } from './model/first-view.js';

export { reportRunsQuery };

export const contentQuery = (id: ReportRunId) =>
  ask(['reports', 'content', id], (loondesk) => loondesk.reports.content({ id }));

/** Lines of one screenful and some; a report is read a page at a time. */
export const pageLines = 100;

export const rowsQuery = (id: ReportRunId, view: ReportView, page: number) => ({
  ...ask(['reports', 'rows', id, view, page], (loondesk) =>
    loondesk.reports.rows({ id, view, from: page * pageLines, count: pageLines }),
  ),
  // Main has them at hand: what went out of sight is cheaper to ask for again than to keep.
  gcTime: 60_000,
});

export const valuesQuery = (input: { id: ReportRunId; table: number; column: number; kind: ColumnKind }) =>
  ask(['reports', 'values', input], (loondesk) => loondesk.reports.values(input));

export const chartQuery = (id: ReportRunId, view: ReportView, { by, value }: Pick<Chart, 'by' | 'value'>) =>
  ask(['reports', 'chart', id, { ...view, sorts: [], groupBy: null, sumBy: null }, by, value], (loondesk) =>
    loondesk.reports.chart({ id, view, by, value }),
  );

export const rawQuery = (id: ReportRunId, from: number) => ({
  ...ask(['reports', 'raw', id, from], (loondesk) => loondesk.reports.raw({ id, from })),
  gcTime: 60_000,
});

/** Asks for a report and goes to where it will be. */
export function useAskReport() {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (request: ReportRequest) => unwrap(api().reports.start(request)),
    onSuccess: (run) => {
      client.setQueryData<ReportRun[]>(reportRunsQuery().queryKey, (runs) => runs && withReport(runs, run));
      void go.report(run.id);
    },
  });
}

export function useCancelReport(id: ReportRunId) {
  return useMutation({ mutationFn: () => unwrap(api().reports.cancel({ id })) });
}

/** Compares with another report and goes to where the comparison will be. */
export function useCompareReports(id: ReportRunId) {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (input: Omit<Parameters<LoondeskApi['reports']['compare']>[0], 'id'>) =>
      unwrap(api().reports.compare({ id, ...input })),
    onSuccess: (run) => {
      client.setQueryData<ReportRun[]>(reportRunsQuery().queryKey, (runs) => runs && withReport(runs, run));
      void go.report(run.id);
    },
  });
}

/** Takes a report out of memory, here and in main. */
export function useCloseReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: ReportRunId) => unwrap(api().reports.close({ id })),
    onSuccess: (_, id) => {
      client.setQueryData<ReportRun[]>(reportRunsQuery().queryKey, (runs) => runs?.filter((run) => run.id !== id));
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'reports' && queryKey[2] === id });
    },
  });
}

/** Prints what the view shows, through the system's own dialog. False: no printer was picked. */
export function usePrintReport(id: ReportRunId, view: ReportView, shown: readonly number[]) {
  return useMutation({
    mutationFn: async () => (await unwrap(api().reports.print({ id, view, shown: [...shown] }))).printed,
  });
}

/** Saves what the view shows, or the raw answer, through main's own dialog. Null: cancelled. */
export function useSaveReport(id: ReportRunId, view: ReportView, shown: readonly number[]) {
  return useMutation({
    mutationFn: async (format: ReportFormat) =>
      (await unwrap(api().reports.save({ id, view, shown: [...shown], format }))).name,
  });
}
