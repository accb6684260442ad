import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useGo } from '../../../app/navigation.js';
import { useDiscard, usePause, useResume } from '../../changes/index.js';
import { actionsOf } from '../model/actions.js';

/** What can be done with this set as a whole now, and the error of what was tried last. */
export function useSetActions(set: ChangeSet) {
  const go = useGo();
  const pause = usePause();
  const resume = useResume();
  const discard = useDiscard();
  const { id } = set;
  return {
    may: actionsOf(set),
    busy: pause.isPending || resume.isPending || discard.isPending,
    error: pause.error ?? resume.error ?? discard.error,
    pause: () => pause.mutate({ id }),
    resume: () => resume.mutate({ id }),
    /** Ends a set that stands still; its receipt stays. */
    stop: () => discard.mutate({ id }),
    discard: () => discard.mutate({ id }, { onSuccess: () => void go.outbox() }),
    review: () => void go.review(id),
  };
}

export type SetActionsInUse = ReturnType<typeof useSetActions>;
