import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SheetEdit, SheetKey } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';
import { followSet } from './sheet-store.js';

/** Hands the sheet's edits to main, whole, and goes to the review of the set that they are in. */
export function useStageSheet(sheet: SheetKey) {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: (edits: readonly SheetEdit[]) => unwrap(api().registration.stage({ ...sheet, edits: [...edits] })),
    onSuccess: async (set) => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      if (!set) return;
      followSet(sheet, set.id);
      await go.review(set.id);
    },
  });
}
