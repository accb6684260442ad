import type { ContractCheck, ContractFinding } from '../../../../shared/ipc/contract-check.js';

/** How all services together stand: a person reads this before the lines. */
export type Standing = 'equal' | 'more' | 'different' | 'incomplete';

export function standing({ services }: ContractCheck): Standing {
  const states = new Set(services.map(({ state }) => state));
  if (states.has('different')) return 'different';
  if (states.has('not-described') || states.has('unreadable') || services.length === 0) return 'incomplete';
  return states.has('more') ? 'more' : 'equal';
}

/** Differences have no id of their own; one service says each of them once. */
export const findingKey = ({ kind, in: place, name, item, before, after }: ContractFinding): string =>
  [kind, place, name, item, before, after].join(' ');
