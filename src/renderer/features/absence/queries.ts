import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { StageAbsence } from '../../../shared/ipc/absence.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';

export const absencesQuery = (companyId: CompanyId) =>
  ask(['absence', 'list', companyId], (loondesk) => loondesk.absence.list({ companyId }));

/** Read again whenever somebody is looked at: two cheap calls, and nobody must be reported sick twice. */
export const personQuery = (of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId }) => ({
  ...ask(['absence', 'person', of], (loondesk) => loondesk.absence.person(of)),
  staleTime: 0,
});

/** Stages what was entered and goes on to its review. With anybody refused nothing is staged, and the form says who. */
export function useStageAbsence() {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (input: StageAbsence) => unwrap(api().absence.stage(input)),
    onSuccess: async ({ set }) => {
      if (!set) return;
      await client.invalidateQueries({ queryKey: ['changes'] });
      await go.review(set.id);
    },
  });
}
