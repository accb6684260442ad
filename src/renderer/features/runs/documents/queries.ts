import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import type { YearBatch, YearBatchId, YearDocument } from '../../../../shared/ipc/year-documents.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { withBatch, yearBatchesQuery } from '../../../app/live.js';

export { yearBatchesQuery };

const runOf = ({ id, number, year }: PayRun) => ({ id, number, year });

/** Shows one document in a window of its own; nothing of it comes to this page. */
export function useShowYearDocument(companyId: CompanyId, run: PayRun) {
  return useMutation({
    mutationFn: (document: YearDocument) =>
      unwrap(api().yearDocuments.showOne({ companyId, run: runOf(run), document })),
  });
}

/** Saves one document through main's dialog. Null: cancelled. */
export function useSaveYearDocument(companyId: CompanyId, run: PayRun) {
  return useMutation({
    mutationFn: async (document: YearDocument) => {
      const saved = await unwrap(api().yearDocuments.saveOne({ companyId, run: runOf(run), document }));
      return saved.name;
    },
  });
}

/** Main asks for the folder, then works on while one works elsewhere. */
export function useSaveYearDocuments(companyId: CompanyId, run: PayRun) {
  const keep = useKeepBatch();
  return useMutation({
    mutationFn: ({ documents, replace }: { readonly documents: readonly YearDocument[]; readonly replace: boolean }) =>
      unwrap(api().yearDocuments.saveMany({ companyId, run: runOf(run), documents: [...documents], replace })),
    onSuccess: (batch) => batch && keep(batch),
  });
}

export function useGoOn() {
  const keep = useKeepBatch();
  return useMutation({ mutationFn: (id: YearBatchId) => unwrap(api().yearDocuments.goOn({ id })), onSuccess: keep });
}

export function useStop() {
  return useMutation({ mutationFn: (id: YearBatchId) => unwrap(api().yearDocuments.stop({ id })) });
}

function useKeepBatch() {
  const client = useQueryClient();
  return (batch: YearBatch): void =>
    void client.setQueryData<YearBatch[]>(yearBatchesQuery().queryKey, (all) => {
      // The stream may have told of it, and of more, before the answer came.
      const known = all?.some(({ id, state }) => id === batch.id && state !== 'stopped' && state !== 'failed');
      return known ? all : withBatch(all ?? [], batch);
    });
}
