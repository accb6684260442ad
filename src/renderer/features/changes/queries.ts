import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeSetId, StepId } from '../../../shared/domain/ids.js';
import type { Result } from '../../../shared/errors.js';
import type { ChangeSet, Decision, ReceiptFormat } from '../../../shared/ipc/changes.js';
import type { LoondeskApi } from '../../../shared/ipc/contract.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { changeSetQuery } from '../../app/live.js';

type Changes = LoondeskApi['changes'];

/** Runs one command and shows the set that it answers with at once; main's stream brings the rest. */
function useCommand<Input extends { readonly id: ChangeSetId }>(
  run: (changes: Changes, input: Input) => Promise<Result<ChangeSet>>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => unwrap(run(api().changes, input)),
    onSuccess: (set) => void client.setQueryData(changeSetQuery(set.id).queryKey, set),
  });
}

type OfSet = { readonly id: ChangeSetId };
type OfStep = OfSet & { readonly stepId: StepId };

export const useAcknowledge = () =>
  useCommand((changes, input: OfSet & { readonly warningId: string; readonly on: boolean; readonly typed?: string }) =>
    changes.acknowledge(input),
  );
export const useConsent = () =>
  useCommand((changes, input: OfSet & { readonly on: boolean }) => changes.consent(input));
export const useSend = () => useCommand((changes, input: OfSet & { readonly planHash: string }) => changes.send(input));
export const usePause = () => useCommand((changes, input: OfSet) => changes.pause(input));
export const useResume = () => useCommand((changes, input: OfSet) => changes.resume(input));
export const useReadAgain = () => useCommand((changes, input: OfStep) => changes.readAgain(input));
export const useDecide = () =>
  useCommand((changes, input: { readonly id: ChangeSetId; readonly stepIds: StepId[]; readonly decision: Decision }) =>
    changes.decide(input),
  );

/** Takes one step out. Answers null when that was the last one and the set is gone. */
export function useUnstage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: OfStep) => unwrap(api().changes.unstage(input)),
    onSuccess: (set) => {
      if (set) client.setQueryData(changeSetQuery(set.id).queryKey, set);
    },
  });
}

/** Drafts the way back, or the refused and unsent lines once more. Sends nothing. */
export function useRestage(how: 'undo' | 'retry') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: OfSet) => unwrap(api().changes[how](input)),
    onSuccess: ({ set }) => {
      if (set) client.setQueryData(changeSetQuery(set.id).queryKey, set);
    },
  });
}

/** Main asks where to; answers the file's name, null when that was cancelled. */
export const useSaveReceipt = () =>
  useMutation({
    mutationFn: (input: OfSet & { readonly format: ReceiptFormat }) => unwrap(api().changes.saveReceipt(input)),
  });

export function useDiscard() {
  return useMutation({ mutationFn: (input: OfSet) => unwrap(api().changes.discard(input)) });
}
