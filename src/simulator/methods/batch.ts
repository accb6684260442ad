import type { Call } from './method.js';
import { PartialRefusal, Refusal } from './refusal.js';

/**
 * Carries out a batch. `check` refuses a faulty line and changes nothing; `take` cannot fail.
 * Atomic: a faulty line refuses all. Partial: the lines before it take effect, then the fault comes; `taken` makes the
 * request that would have had the same effect.
 */
export function batch<Line, Checked, Answer>(
  { policy }: Call,
  lines: readonly Line[],
  check: (line: Line) => Checked,
  take: (checked: Checked) => Answer,
  taken: (lines: readonly Line[]) => unknown,
): readonly Answer[] {
  const checked: Checked[] = [];
  for (const line of lines) {
    try {
      checked.push(check(line));
    } catch (error) {
      if (!(error instanceof Refusal) || policy.batches === 'atomic' || checked.length === 0) throw error;
      for (const one of checked) take(one);
      throw new PartialRefusal(error, taken(lines.slice(0, checked.length)));
    }
  }
  return checked.map(take);
}
