import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { StageLeave } from '../../../../shared/ipc/leave.js';
import { api, ask } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { leaveQuery } from '../../../app/leave-so-far.js';
import { useGo } from '../../../app/navigation.js';

/** Read again whenever somebody is looked at: nothing must be booked twice. */
export const personLeaveQuery = (of: {
  readonly companyId: CompanyId;
  readonly employeeId: EmployeeId;
  readonly year: number;
}) => ({ ...ask(['leave', 'person', of], (loondesk) => loondesk.leave.person(of)), staleTime: 0 });

export const leaveTypesQuery = (companyId: CompanyId) =>
  ask(['leave', 'types', companyId], (loondesk) => loondesk.leave.types({ companyId }));

/** Everybody's leave once more from Nmbrs, a call a person. */
export function useReadLeaveAgain(of: { readonly companyId: CompanyId; readonly year: number } | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!of) return;
      const data = await unwrap(api().leave.list({ ...of, refresh: true }));
      client.setQueryData(leaveQuery(of).queryKey, data);
    },
  });
}

/** Stages what was entered and goes on to its review. With anybody refused nothing is staged, and the form says who. */
export function useStageLeave() {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (input: StageLeave) => unwrap(api().leave.stage(input)),
    onSuccess: async ({ set }) => {
      if (!set) return;
      await client.invalidateQueries({ queryKey: ['changes'] });
      await go.review(set.id);
    },
  });
}
