import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeSet } from '../../../../../shared/ipc/changes.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import type { AddressDraft } from '../../model/address-form.js';
import type { OfEmployee } from '../../queries.js';

/** Puts the address into the open change set of this company and period. Nothing goes to Nmbrs. */
export function useStageAddress(of: OfEmployee, onDone: () => void) {
  const client = useQueryClient();
  return useMutation<ChangeSet, Error, AddressDraft>({
    mutationFn: ({ way, period, values }) =>
      unwrap(
        api().changes.stageAddress({
          companyId: of.companyId,
          employeeId: of.employeeId,
          period,
          kind: way,
          addressKind: 'HomeAddress',
          address: values,
        }),
      ),
    onSuccess: async (set) => {
      client.setQueryData(['changes', 'get', set.id], set);
      await client.invalidateQueries({ queryKey: ['changes'] });
      onDone();
    },
  });
}
