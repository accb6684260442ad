import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonalChanges } from '../../../../../shared/domain/personal-data.js';
import type { Period } from '../../../../../shared/domain/period.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import type { OfEmployee } from '../../queries.js';
import type { Staged } from '../use-staged.js';

export interface PersonalStaging {
  /** All that differs from Nmbrs, also what was staged in another group before. */
  readonly changes: PersonalChanges;
  readonly keepStagedBsn: boolean;
}

/**
 * Puts the changed fields into the open change set of this company and period, in place of what was staged for this
 * employee there. Typing everything back takes it out again. Nothing goes to Nmbrs.
 */
export function useStagePersonal(
  of: OfEmployee & { readonly period: Period },
  staged: Staged | undefined,
  onDone: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ changes, keepStagedBsn }: PersonalStaging) => {
      if (Object.keys(changes).length > 0 || keepStagedBsn)
        await unwrap(api().changes.stagePersonal({ ...of, changes, keepStagedBsn }));
      else if (staged) await unwrap(api().changes.unstage({ id: staged.set.id, stepId: staged.step.id }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['changes'] });
      onDone();
    },
  });
}
