import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useGo } from '../../../app/navigation.js';
import { useDiscard, usePause, useRestage, useResume } from '../../changes/index.js';
import { actionsOf } from '../model/actions.js';

/** What can be done with this set as a whole now, and the error of what was tried last. */
export function useSetActions(set: ChangeSet) {
  const go = useGo();
  const pause = usePause();
  const resume = useResume();
  const discard = useDiscard();
  const undo = useRestage('undo');
  const again = useRestage('retry');
  const { id } = set;
  return {
    may: actionsOf(set),
    busy: [pause, resume, discard, undo, again].some(({ isPending }) => isPending),
    error: pause.error ?? resume.error ?? discard.error ?? undo.error ?? again.error,
    pause: () => pause.mutate({ id }),
    resume: () => resume.mutate({ id }),
    /** Ends a set that stands still; its receipt stays. */
    stop: () => discard.mutate({ id }),
    discard: () => discard.mutate({ id }, { onSuccess: () => void go.outbox() }),
    undo: () => undo.mutate({ id }),
    again: () => again.mutate({ id }),
    /** What the last undo or new try put into a draft, and what it left out. */
    restaged: undo.data ?? again.data ?? null,
    reviewOf: (draft: ChangeSet['id']) => void go.review(draft),
    review: () => void go.review(id),
  };
}

export type SetActionsInUse = ReturnType<typeof useSetActions>;
