import type { Step } from '../../../../shared/ipc/changes.js';

type Evidence = NonNullable<Step['evidence']>;
export type Choice = Evidence['choices'][number];
export type Consequence = Choice | 'read-again-from' | 'leave-again';

export interface ShownChoice {
  readonly choice: Choice;
  /** Which words tell what it leads to. */
  readonly consequence: Consequence;
  /** When the second read starts to count. Only with `read-again-from`. */
  readonly from: string | null;
}

/** Settling first, then looking, then the act that may book twice, then leaving. */
const order: readonly Choice[] = ['accept', 'read-again', 'send-again', 'leave'];

/** What main lets a person decide about this line, each with its consequence. Empty: nothing to decide. */
export function choicesOf(step: Step): ShownChoice[] {
  const { evidence } = step;
  if (!evidence) return [];
  return order.filter((choice) => evidence.choices.includes(choice)).map((choice) => shown(choice, step, evidence));
}

function shown(choice: Choice, step: Step, { finding, secondReadFrom }: Evidence): ShownChoice {
  if (choice === 'read-again' && finding === 'not-seen-once' && secondReadFrom !== null) {
    return { choice, consequence: 'read-again-from', from: secondReadFrom };
  }
  if (choice === 'leave' && step.decidedByPerson === 'send-again')
    return { choice, consequence: 'leave-again', from: null };
  return { choice, consequence: choice, from: null };
}
