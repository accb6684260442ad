import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { BatchId, NamePart, PayslipBatch } from '../../../../shared/ipc/payslips.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { api, ask } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { payslipBatchesQuery, withBatch } from '../../../app/live.js';

export { payslipBatchesQuery };

const runOf = ({ id, number, year }: PayRun) => ({ id, number, year });

export const runPeopleQuery = (companyId: CompanyId, run: PayRun) =>
  ask(['payslips', 'people', companyId, run.id], (loondesk) =>
    loondesk.payslips.people({ companyId, run: runOf(run) }),
  );

/** Which document of one person: the payslip of the run, or the statement of its year. */
export type Document = 'payslip' | 'statement';

export interface DocumentOf {
  readonly employeeId: EmployeeId;
  readonly document: Document;
}

/** Shows one document in a window of its own; nothing of it comes to this page. */
export function useShowDocument(companyId: CompanyId, run: PayRun) {
  return useMutation({
    mutationFn: ({ employeeId, document }: DocumentOf) => {
      const { payslips } = api();
      return unwrap(
        document === 'payslip'
          ? payslips.showOne({ companyId, run: runOf(run), employeeId })
          : payslips.showStatement({ companyId, employeeId, year: run.year }),
      );
    },
  });
}

/** Saves one document through main's dialog. Null: cancelled. */
export function useSaveDocument(companyId: CompanyId, run: PayRun) {
  return useMutation({
    mutationFn: async ({ employeeId, document }: DocumentOf) => {
      const { payslips } = api();
      const saved = await unwrap(
        document === 'payslip'
          ? payslips.saveOne({ companyId, run: runOf(run), employeeId })
          : payslips.saveStatement({ companyId, employeeId, year: run.year }),
      );
      return saved.name;
    },
  });
}

export interface SaveAllInput {
  readonly into: 'folder' | 'zip';
  readonly pattern: readonly NamePart[];
  readonly replace: boolean;
}

/** Main asks for the place, then works on while one works elsewhere. */
export function useSaveAll(companyId: CompanyId, run: PayRun) {
  const keep = useKeepBatch();
  return useMutation({
    mutationFn: ({ pattern, ...input }: SaveAllInput) =>
      unwrap(api().payslips.saveAll({ companyId, run: runOf(run), pattern: [...pattern], ...input })),
    onSuccess: (batch) => batch && keep(batch),
  });
}

export function useGoOn() {
  const keep = useKeepBatch();
  return useMutation({ mutationFn: (id: BatchId) => unwrap(api().payslips.goOn({ id })), onSuccess: keep });
}

export function useStop() {
  return useMutation({ mutationFn: (id: BatchId) => unwrap(api().payslips.stop({ id })) });
}

function useKeepBatch() {
  const client = useQueryClient();
  return (batch: PayslipBatch): void =>
    void client.setQueryData<PayslipBatch[]>(payslipBatchesQuery().queryKey, (all) => {
      // The stream may have told of it, and of more, before the answer came.
      const known = all?.some(({ id, state }) => id === batch.id && state !== 'stopped' && state !== 'failed');
      return known ? all : withBatch(all ?? [], batch);
    });
}
