import { useQuery } from '@tanstack/react-query';
import type { ChangeSetId } from '../../../shared/domain/ids.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { changeSetQuery } from '../../app/live.js';

/**
 * Compares the set with Nmbrs on entering, and again when asked. It stands outside the `changes` keys on purpose:
 * a check makes main say that the set changed, and that must not start another check.
 */
export function useCheck(id: ChangeSetId, enabled: boolean) {
  return useQuery({
    queryKey: ['review', 'check', id],
    enabled,
    refetchOnMount: 'always',
    gcTime: 0,
    queryFn: async ({ client }) => {
      const set = await unwrap(api().changes.check({ id }));
      client.setQueryData(changeSetQuery(id).queryKey, set);
      return set;
    },
  });
}
