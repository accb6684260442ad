import { assertNever } from '../../../../shared/errors.js';
import type { NotSentReason, Step } from '../../../../shared/ipc/changes.js';

/** What a line came to and how that is known: what the opened line and the receipt say. */
export type LineEnd =
  | {
      readonly kind:
        | 'planned'
        | 'sent'
        | 'verified'
        | 'answered'
        | 'person'
        | 'present'
        | 'accepted'
        | 'uncertain'
        | 'left';
    }
  | { readonly kind: 'refused'; readonly code: number | null; readonly text: string }
  | { readonly kind: 'notSent'; readonly reason: NotSentReason };

export function lineEnd(step: Step): LineEnd {
  switch (step.status) {
    case 'planned':
    case 'sent':
    case 'present':
    case 'accepted':
      return { kind: step.status };
    case 'confirmed':
      if (step.decidedByPerson === 'accept') return { kind: 'person' };
      return { kind: step.verified ? 'verified' : 'answered' };
    case 'uncertain':
      return { kind: step.decidedByPerson === 'leave' ? 'left' : 'uncertain' };
    case 'refused':
      return { kind: 'refused', code: step.refusal?.code ?? null, text: step.refusal?.text ?? '' };
    case 'not-sent':
      // Main always gives the reason; if it ever does not, the mildest claim is that sending stopped before it.
      return { kind: 'notSent', reason: step.notSent ?? 'stopped' };
    default:
      return assertNever(step.status);
  }
}
