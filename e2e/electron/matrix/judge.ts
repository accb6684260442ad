import type { ChangeSet } from '../../../src/shared/ipc/changes.js';

/** One call of the write in the simulator's log; it counts as arrived whatever became of it. */
export interface Arrival {
  readonly by: 'client' | 'colleague';
  readonly committed: boolean;
  readonly input: { readonly EmployeeId?: number };
}

export interface Verdict {
  /** Lines whose call arrived more often than once for each time that a person said so. */
  readonly sentTwice: readonly string[];
  /** Lines that have no end, or an end that the books deny. */
  readonly lost: readonly string[];
  readonly arrived: number;
  readonly committed: number;
}

/** Judged by the books alone. `again`: employee -> how often a person said "send again". */
export function judge(set: ChangeSet, arrivals: readonly Arrival[], again: ReadonlyMap<number, number>): Verdict {
  const ours = arrivals.filter(({ by }) => by === 'client');
  const of = (employee: number): readonly Arrival[] => ours.filter(({ input }) => input.EmployeeId === employee);
  const sentTwice = set.steps.filter(({ employee }) => of(employee.id).length > 1 + (again.get(employee.id) ?? 0));
  const lost = set.steps.filter((step) => {
    const calls = of(step.employee.id);
    const booked = calls.some(({ committed }) => committed);
    switch (step.status) {
      case 'confirmed':
      case 'present':
        return !booked;
      case 'refused':
        return booked;
      case 'not-sent':
        return calls.length > 0;
      case 'uncertain':
        return step.evidence === null;
      default:
        return true;
    }
  });
  const named = (steps: ChangeSet['steps']): string[] => steps.map((step) => `${step.employee.number} ${step.status}`);
  return {
    sentTwice: named(sentTwice),
    lost: named(lost),
    arrived: ours.length,
    committed: ours.filter(({ committed }) => committed).length,
  };
}
