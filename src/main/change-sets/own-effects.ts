import { describeStep } from './kinds/index.js';
import { sameContents, sameLines } from './lines.js';
import type { GroupSnapshot, Line } from './ports.js';
import type { SetState } from './state.js';
import { lastAttempt, type StepState } from './step-state.js';

/**
 * Whether what was read right before a call is what was reviewed. Steps of this set that went before may have changed it:
 * two lines of one code are two steps, and the second sees the first. Nobody else may have.
 */
export function asReviewed(state: SetState, step: StepState, fresh: GroupSnapshot): boolean {
  const { reviewed } = step;
  if (!reviewed) return false;
  if (sameLines(reviewed.lines, fresh.lines)) return true;
  const { scope } = describeStep(step.plan);
  const before = [...state.steps.values()].filter(
    (other) => other !== step && scope !== null && describeStep(other.plan).scope === scope && hasTaken(other),
  );
  if (before.length === 0) return false;
  return sameContents(before.reduce(withEffect, reviewed.lines), fresh.lines);
}

const hasTaken = ({ status }: StepState): boolean =>
  status === 'confirmed' || status === 'present' || status === 'accepted';

/** The lines as a step left them. */
function withEffect(lines: readonly Line[], step: StepState): readonly Line[] {
  const attempt = lastAttempt(step);
  if (!attempt) return lines;
  const ids = new Set(attempt.lines.map(({ id }) => id));
  switch (attempt.effect) {
    case 'add':
      return [...lines, ...attempt.lines];
    case 'remove':
      return lines.filter(({ id }) => !ids.has(id));
    case 'set':
      return lines.some(({ id }) => ids.has(id))
        ? [...lines.filter(({ id }) => !ids.has(id)), ...attempt.lines]
        : lines;
  }
}
