import type { StepId } from '../../../../shared/domain/ids.js';
import type { Decision, Step } from '../../../../shared/ipc/changes.js';

export const together = ['send-again', 'leave'] as const satisfies readonly Decision[];
export type Together = (typeof together)[number];

/**
 * Lines about which the same may be decided in one go, by the decision: after a cut in the middle of a batch that is as many as
 * shared its calls. One line alone has its own buttons. "Accept" is never offered for many: somebody must have looked at each.
 */
export function decidedTogether(steps: readonly Step[]): Readonly<Record<Together, readonly StepId[]>> {
  const offered = (choice: Together): readonly StepId[] => {
    const ids = steps.flatMap(({ id, evidence, decidedByPerson }) =>
      // Taking back a "send again" is a thought about one line.
      evidence?.choices.includes(choice) && decidedByPerson !== 'send-again' ? [id] : [],
    );
    return ids.length > 1 ? ids : [];
  };
  return { 'send-again': offered('send-again'), leave: offered('leave') };
}
