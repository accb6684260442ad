import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AddressValues, sameAddress } from '../../../../../shared/domain/address.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import type { AddressDraft } from '../../model/address-form.js';
import type { OfEmployee } from '../../queries.js';
import type { Staged } from '../use-staged.js';

interface Staging {
  readonly of: OfEmployee;
  /** As it stands in Nmbrs: the same values are no change. */
  readonly before: AddressValues;
  /** What was staged for this address before, if anything. */
  readonly staged: Staged | undefined;
  readonly onDone: () => void;
}

/**
 * Puts the address into the open change set of this company and period. Nothing goes to Nmbrs.
 * An earlier staging of the same address never stays behind: it is replaced, or taken out when its period changed
 * or when the old values were typed back.
 */
export function useStageAddress({ of, before, staged, onDone }: Staging) {
  const client = useQueryClient();
  return useMutation<void, Error, AddressDraft>({
    mutationFn: async ({ way, period, values }) => {
      const { changes } = api();
      const { companyId, employeeId } = of;
      const unchanged = sameAddress(before, values);
      const set = unchanged
        ? undefined
        : await unwrap(
            changes.stageAddress({
              companyId,
              employeeId,
              period,
              kind: way,
              addressKind: 'HomeAddress',
              address: values,
            }),
          );
      if (staged && staged.set.id !== set?.id)
        await unwrap(changes.unstage({ id: staged.set.id, stepId: staged.step.id }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      onDone();
    },
  });
}
