import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BankAccountValues } from '../../../../../shared/domain/bank-account.js';
import type { BankAccountId } from '../../../../../shared/domain/ids.js';
import type { Period } from '../../../../../shared/domain/period.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import type { OfEmployee } from '../../queries.js';

/** Puts the new account, and the removal of the one it replaces, into the open change set. Nothing goes to Nmbrs. */
export function useStageBank(
  of: OfEmployee & { readonly period: Period },
  replaces: BankAccountId | null,
  onDone: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (account: BankAccountValues) => {
      await unwrap(api().changes.stageBankAccount({ ...of, account, replaces }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      onDone();
    },
  });
}
