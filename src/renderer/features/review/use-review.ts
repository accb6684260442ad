import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StepId } from '../../../shared/domain/ids.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import { toAppError } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';
import { comparisonQuery } from '../../app/live.js';
import { useAcknowledge, useConsent, useSend, useUnstage } from '../changes/index.js';
import { type Gate, gateOf } from './model/send-gate.js';
import { periodWarning } from './model/warnings.js';
import { useCheck } from './use-check.js';

const beforeSending: readonly ChangeSet['state'][] = ['draft', 'checked', 'reviewed'];

/** The plan is not the one that was reviewed: its hash differs, or somebody staged something and it is a draft again. */
const saysChanged = (error: unknown): boolean => ['stale', 'wrong-state'].includes(toAppError(error).kind);

/** Everything that a person can do on the review page, and why sending is off. */
export function useReview(set: ChangeSet) {
  const go = useGo();
  const check = useCheck(set.id, beforeSending.includes(set.state));
  const acknowledge = useAcknowledge();
  const consent = useConsent();
  const unstage = useUnstage();
  const send = useSend();
  /** The set as the person saw it when main said that it is no longer so. */
  const [stale, setStale] = useState<ChangeSet | null>(null);

  const ticking = acknowledge.isPending || consent.isPending || unstage.isPending;
  const comparison = useQuery(comparisonQuery(set.id));
  const gate: Gate = gateOf(set, {
    checking: check.isFetching,
    checkFailed: check.isError,
    comparing: comparison.isPending || comparison.data?.state === 'reading',
    busy: ticking || send.isPending,
  });
  const isStale = send.error !== null && saysChanged(send.error);
  // Said no in main's own window: a decision, not an error.
  const declined = send.error !== null && toAppError(send.error).kind === 'cancelled';

  return {
    gate,
    error:
      check.error ?? acknowledge.error ?? consent.error ?? unstage.error ?? (isStale || declined ? null : send.error),
    declined,
    stale: check.isFetching ? null : stale,
    checkAgain: () => void check.refetch(),
    /** `typed`: for a warning that a tick is too little for. */
    tick: (warningId: string, on: boolean, typed?: string) =>
      acknowledge.mutate({ id: set.id, warningId, on, ...(typed !== undefined && { typed }) }),
    /** Consent and the warning that asks for it go together: one tick for a person, two facts for the receipt. */
    agree: (on: boolean) => {
      const warning = periodWarning(set);
      if (!warning || warning.acknowledged === on) return consent.mutate({ id: set.id, on });
      acknowledge.mutate(
        { id: set.id, warningId: warning.id, on },
        { onSuccess: () => consent.mutate({ id: set.id, on }) },
      );
    },
    remove: (stepId: StepId) =>
      unstage.mutate(
        { id: set.id, stepId },
        {
          onSuccess: (left) => {
            if (left) void check.refetch();
            else void go.outbox();
          },
        },
      ),
    send: () => {
      if (gate.kind !== 'open') return;
      setStale(null);
      send.mutate(
        { id: set.id, planHash: gate.planHash },
        {
          onSuccess: () => void go.changeSet(set.id),
          onError: (error) => {
            if (!saysChanged(error)) return;
            setStale(set);
            void check.refetch();
          },
        },
      );
    },
  };
}

export type Review = ReturnType<typeof useReview>;
