import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';

/** Drafts that every line of these people goes, and leads to its review: nothing is cleared before that. */
export function useClearSheet(sheet: SheetKey) {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (people: readonly EmployeeId[]) => unwrap(api().registration.clear({ ...sheet, people: [...people] })),
    onSuccess: async (set) => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      if (set) await go.review(set.id);
    },
  });
}
