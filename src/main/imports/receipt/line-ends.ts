import type { ChangeSetId, StepId } from '../../../shared/domain/ids.js';
import type { Result } from '../../../shared/errors.js';
import type { ChangeSet, Step } from '../../../shared/ipc/changes.js';
import type { EndedLine } from '../../../shared/ipc/imports.js';
import type { ReceiptLine } from './receipt-line.js';

export interface LineSets {
  get(id: ChangeSetId): Result<ChangeSet>;
  /** Steps that try another once more, by that one's id. */
  tries(): ReadonlyMap<StepId, Step>;
}

/**
 * Every line with what became of it, as its sets stand now; of one whose draft was deleted that it is gone. A line that
 * was tried again is what became of it in the set of that try.
 */
export function endsOf(lines: readonly ReceiptLine[], sets: readonly ChangeSetId[], standing: LineSets): EndedLine[] {
  const steps = new Map<StepId, Step>();
  for (const id of sets) {
    const answer = standing.get(id);
    if (answer.ok) for (const step of answer.data.steps) steps.set(step.id, step);
  }
  const again = standing.tries();
  const last = (step: Step | undefined): Step | undefined => {
    const next = step && again.get(step.id);
    return next ? last(next) : step;
  };
  return lines.map(({ stepId, left, same, ...line }) => {
    const step = stepId === null ? undefined : last(steps.get(stepId));
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
