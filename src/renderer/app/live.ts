import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import type { ChangeSetId } from '../../shared/domain/ids.js';
import type { AppInfo } from '../../shared/ipc/app.js';
import type { ChangeSetSummary } from '../../shared/ipc/changes.js';
import type { Comparison } from '../../shared/ipc/comparison.js';
import type { PayslipBatch } from '../../shared/ipc/payslips.js';
import type { YearBatch } from '../../shared/ipc/year-documents.js';
import type { ReportBatch } from '../../shared/ipc/report-batches.js';
import type { ReportRun } from '../../shared/ipc/reports.js';
import type { Job, TrafficMeter, TrafficState } from '../../shared/ipc/jobs.js';
import { api, ask } from './ask.js';
import { keepArrived } from './leave-so-far.js';

export const appInfoQuery = () => ask(['app', 'info'], (loondesk) => loondesk.app.info());
/** What was found wrong with the app's files or the clock. */
export const noticesQuery = () => ask(['app', 'notices'], (loondesk) => loondesk.app.notices());
export const jobsQuery = () => ask(['jobs', 'list'], (loondesk) => loondesk.jobs.list());
/** Whether calls may go now. */
export const trafficQuery = () => ask(['traffic', 'state'], (loondesk) => loondesk.traffic.state());
/** Reports that were asked for, the newest first. */
export const reportRunsQuery = () => ask(['reports', 'list'], (loondesk) => loondesk.reports.list());
/** Payslips of whole runs that were saved or are on their way, the newest first. */
export const payslipBatchesQuery = () => ask(['payslips', 'batches'], (loondesk) => loondesk.payslips.batches());
/** Documents of a year that were saved into a folder or are on their way, the newest first. */
export const yearBatchesQuery = () => ask(['yearDocuments', 'batches'], (loondesk) => loondesk.yearDocuments.batches());
/** Many reports into a folder, of this session, the newest first. */
export const reportBatchesQuery = () => ask(['reportBatches', 'list'], (loondesk) => loondesk.reportBatches.list());
export const changesQuery = () => ask(['changes', 'list'], (loondesk) => loondesk.changes.list());
export const changeSetQuery = (id: ChangeSetId) =>
  ask(['changes', 'get', id], (loondesk) => loondesk.changes.get({ id }));
/** A set's codes beside the period before it; null before its check. Main says when there is more. */
export const comparisonQuery = (id: ChangeSetId) =>
  ask(['changes', 'comparison', id], (loondesk) => loondesk.changes.comparison({ id }));

const meterKey = ['traffic', 'meter'] as const;

/** The newest meter that main pushed; undefined before the first. */
export function useTrafficMeter(): TrafficMeter | undefined {
  return useQuery<TrafficMeter>({ queryKey: meterKey, queryFn: skipToken }).data;
}

/** A list of jobs with one of them replaced or added. */
export function withJob(jobs: readonly Job[], job: Job): Job[] {
  const known = jobs.some((entry) => entry.id === job.id);
  return known ? jobs.map((entry) => (entry.id === job.id ? job : entry)) : [...jobs, job];
}

/** The list of batches with one of them replaced, or put first. */
export const withReportBatch = (all: readonly ReportBatch[], batch: ReportBatch): ReportBatch[] =>
  all.some(({ id }) => id === batch.id) ? all.map((one) => (one.id === batch.id ? batch : one)) : [batch, ...all];

/** The list of reports with one of them replaced, or put first. */
export function withReport(runs: readonly ReportRun[], run: ReportRun): ReportRun[] {
  const known = runs.some((entry) => entry.id === run.id);
  return known ? runs.map((entry) => (entry.id === run.id ? run : entry)) : [run, ...runs];
}

/** The list of batches with one of them replaced, or put first. */
export function withBatch<B extends { readonly id: string }>(batches: readonly B[], batch: B): B[] {
  const known = batches.some((entry) => entry.id === batch.id);
  return known ? batches.map((entry) => (entry.id === batch.id ? batch : entry)) : [batch, ...batches];
}

/** Open again: what could not be read meanwhile is read now, nobody has to press a button. */
function keepTraffic(client: QueryClient, state: TrafficState): void {
  client.setQueryData<TrafficState>(trafficQuery().queryKey, state);
  if (state.state !== 'suspended')
    void client.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
}

/** What was read of employees before something was sent no longer holds: it is read again where it is looked at. */
function keepChanges(client: QueryClient, { state }: ChangeSetSummary): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [domain, verb] }) => domain === 'changes' && verb !== 'comparison',
  });
  // Sending is when a clock that was set back begins to matter.
  void client.invalidateQueries({ queryKey: noticesQuery().queryKey });
  if (state !== 'settled') return;
  void client.invalidateQueries({
    predicate: ({ queryKey: [domain, verb] }) =>
      domain === 'absence' || domain === 'leave' || (domain === 'employees' && verb !== 'types'),
  });
}

/**
 * What the period before showed may be one more warning: the set that has it comes with the end of the reading, in one
 * go, or sending would be on for the moment between them.
 */
async function keepComparison(client: QueryClient, comparison: Comparison): Promise<void> {
  const { id, state } = comparison;
  const set = state === 'reading' ? undefined : await api().changes.get({ id });
  if (set?.ok) client.setQueryData(changeSetQuery(id).queryKey, set.data);
  client.setQueryData(comparisonQuery(id).queryKey, comparison);
}

/** Puts what main pushes into the cache that the screens read. Returns how to stop. */
export function listen(client: QueryClient): () => void {
  const stops = [
    api().traffic.meter((meter) => client.setQueryData<TrafficMeter>(meterKey, meter)),
    api().traffic.suspension((state) => keepTraffic(client, state)),
    api().jobs.changed((job) => client.setQueryData<Job[]>(jobsQuery().queryKey, (jobs = []) => withJob(jobs, job))),
    api().reports.changed((run) =>
      client.setQueryData<ReportRun[]>(reportRunsQuery().queryKey, (runs) => runs && withReport(runs, run)),
    ),
    api().payslips.changed((batch) =>
      client.setQueryData<PayslipBatch[]>(payslipBatchesQuery().queryKey, (all) => all && withBatch(all, batch)),
    ),
    api().yearDocuments.changed((batch) =>
      client.setQueryData<YearBatch[]>(yearBatchesQuery().queryKey, (all) => all && withBatch(all, batch)),
    ),
    api().reportBatches.changed((batch) =>
      client.setQueryData<ReportBatch[]>(reportBatchesQuery().queryKey, (all) => all && withReportBatch(all, batch)),
    ),
    api().app.noticed((notices) => client.setQueryData(noticesQuery().queryKey, notices)),
    api().app.settingsChanged((settings) => {
      const before = client.getQueryData<AppInfo>(appInfoQuery().queryKey)?.settings.language;
      client.setQueryData<AppInfo>(appInfoQuery().queryKey, (info) => (info ? { ...info, settings } : info));
      // The lines of a comparison have words in them, which main says anew.
      if (before !== settings.language) void client.invalidateQueries({ queryKey: ['reports'] });
    }),
    api().leave.arrived((arrived) => keepArrived(client, arrived)),
    api().changes.compared((comparison) => void keepComparison(client, comparison)),
    api().changes.changed((set) => keepChanges(client, set)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
