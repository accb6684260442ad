import type { ChangeSet } from '../../../src/shared/ipc/changes.js';
import { keyOf, type Arrival } from './methods.js';

export interface Verdict {
  /** Lines whose call arrived more often than once for each time that a person said so. */
  readonly sentTwice: readonly string[];
  /** Lines that have no end, or an end that the books deny. */
  readonly lost: readonly string[];
  /** Lines in calls that arrived, and those that took effect. */
  readonly arrived: number;
  readonly committed: number;
}

/** Judged by the books alone. `again`: id of a step -> how often a person said "send again". */
export function judge(set: ChangeSet, arrivals: readonly Arrival[], again: ReadonlyMap<string, number>): Verdict {
  const byKey = new Map<string, Arrival[]>();
  for (const arrival of arrivals) byKey.set(arrival.key, [...(byKey.get(arrival.key) ?? []), arrival]);
  const of = (step: ChangeSet['steps'][number]): readonly Arrival[] => byKey.get(keyOf(step)) ?? [];
  const ours = (step: ChangeSet['steps'][number]): readonly Arrival[] => of(step).filter(({ by }) => by === 'client');
  const sentTwice = set.steps.filter((step) => ours(step).length > 1 + (again.get(step.id) ?? 0));
  const lost = set.steps.filter((step) => {
    const calls = ours(step);
    switch (step.status) {
      case 'confirmed':
        return !calls.some(({ committed }) => committed);
      case 'present':
        // A line like ours stands there; it may be a colleague's.
        return !of(step).some(({ committed }) => committed);
      case 'refused':
        return calls.some(({ committed }) => committed);
      case 'not-sent':
        return calls.length > 0;
      case 'uncertain':
        return step.evidence === null;
      default:
        return true;
    }
  });
  const named = (steps: ChangeSet['steps']): string[] =>
    steps.map((step) => `${step.kind} ${step.employee.number} ${step.status}`);
  const client = arrivals.filter(({ by }) => by === 'client');
  return {
    sentTwice: named(sentTwice),
    lost: named(lost),
    arrived: client.length,
    committed: client.filter(({ committed }) => committed).length,
  };
}
