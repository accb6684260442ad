import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SheetEdit, SheetKey } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';
import type { Edits } from '../../grid/engine/edits.js';
import { followSet } from './sheet-store.js';

interface Staging {
  /** As main takes them. */
  readonly planned: readonly SheetEdit[];
  /** The sheet's own, to tell afterwards what was sent. */
  readonly edits: Edits;
}

/** Hands the sheet's edits to main, whole, and goes to the review of the set that they are in. */
export function useStageSheet(sheet: SheetKey) {
  const client = useQueryClient();
  const go = useGo();
  return useMutation({
    mutationFn: ({ planned }: Staging) => unwrap(api().registration.stage({ ...sheet, edits: [...planned] })),
    onSuccess: async (set, { edits }) => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      if (!set) return;
      followSet(sheet, set.id, edits);
      await go.review(set.id);
    },
  });
}
