import type { ChangeSetId } from '../../../shared/domain/ids.js';
import type { Result } from '../../../shared/errors.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { EndedLine } from '../../../shared/ipc/imports.js';
import type { ReceiptLine } from './receipt-line.js';

/** Every line with what became of it, as its sets stand now; of one whose draft was deleted that it is gone. */
export function endsOf(
  lines: readonly ReceiptLine[],
  sets: readonly ChangeSetId[],
  set: (id: ChangeSetId) => Result<ChangeSet>,
): EndedLine[] {
  const steps = new Map<string, ChangeSet['steps'][number]>();
  for (const id of sets) {
    const answer = set(id);
    if (answer.ok) for (const step of answer.data.steps) steps.set(step.id, step);
  }
  return lines.map(({ stepId, left, same, ...line }) => {
    const step = stepId === null ? undefined : steps.get(stepId);
    const end = left !== null ? 'left' : same ? 'same' : stepId === null ? 'not-staged' : (step?.status ?? 'gone');
    return {
      ...line,
      end,
      why: left,
      change: step?.kind ?? null,
      notSent: step?.notSent ?? null,
      words: step?.refusal?.text ?? '',
    };
  });
}
