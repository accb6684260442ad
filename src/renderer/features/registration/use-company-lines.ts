import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CompanyId } from '../../../shared/domain/ids.js';
import { type Period, samePeriod } from '../../../shared/domain/period.js';
import type { StagedOf } from '../../../shared/ipc/changes.js';
import type { CompanyLineEdit, SheetKey } from '../../../shared/ipc/registration.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';

const stagedQuery = (companyId: CompanyId) =>
  ask(['changes', 'stagedFor', { companyId, employeeId: null }], (loondesk) =>
    loondesk.changes.stagedFor({ companyId, employeeId: null }),
  );

/** What of the company itself stands ready in this period, a set at a time: a clearing is in one of its own. */
export function useStagedOfCompany(companyId: CompanyId, period: Period): readonly StagedOf[] {
  const { data } = useQuery(stagedQuery(companyId));
  return (data ?? []).filter(({ set }) => samePeriod(set.period, period));
}

/** Puts one line of the company into the draft. Nothing of it was sent. */
export function useStageCompanyLine() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sheet, edit }: { readonly sheet: SheetKey; readonly edit: CompanyLineEdit }) =>
      unwrap(api().registration.stageCompany({ ...sheet, edit })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['changes'] }),
  });
}
