import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LoondeskApi } from '../../../../shared/ipc/contract.js';
import type { ReportBatch, ReportBatchId } from '../../../../shared/ipc/report-batches.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { reportBatchesQuery, withReportBatch } from '../../../app/live.js';

export { reportBatchesQuery };

export type ManyInput = Parameters<LoondeskApi['reportBatches']['start']>[0];

/** Main asks for the folder, then works on while one works elsewhere. */
export function useMakeMany() {
  const keep = useKeepBatch();
  return useMutation({
    mutationFn: (input: ManyInput) => unwrap(api().reportBatches.start(input)),
    onSuccess: (batch) => batch && keep(batch),
  });
}

export function useGoOnMany() {
  const keep = useKeepBatch();
  return useMutation({ mutationFn: (id: ReportBatchId) => unwrap(api().reportBatches.goOn({ id })), onSuccess: keep });
}

export function useStopMany() {
  return useMutation({ mutationFn: (id: ReportBatchId) => unwrap(api().reportBatches.stop({ id })) });
}

function useKeepBatch() {
  const client = useQueryClient();
  return (batch: ReportBatch): void =>
    void client.setQueryData<ReportBatch[]>(reportBatchesQuery().queryKey, (all) => {
      // The stream may have told of it, and of more, before the answer came.
      const known = all?.some(({ id, state }) => id === batch.id && state !== 'stopped' && state !== 'failed');
      return known ? all : withReportBatch(all ?? [], batch);
    });
}
