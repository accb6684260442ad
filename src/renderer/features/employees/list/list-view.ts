import { useSyncExternalStore } from 'react';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { builtIn, type ListShape } from '../model/views.js';

/** What the list shows, kept while somebody looks at one employee, so that the way back and "12 van 48" are right. */
export interface ListState extends ListShape {
  /** The view that this began as: a built-in one's name or a saved one's id. */
  readonly viewId: string;
  /** What was typed to find somebody. */
  readonly search: string;
  readonly companyId: CompanyId | null;
  readonly activeId: EmployeeId | null;
}

const start: ListState = { ...builtIn.everyone, viewId: 'everyone', search: '', companyId: null, activeId: null };

let kept = start;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another company is looked at through the same view, but nobody is searched for or marked in it. */
export function stateFor(companyId: CompanyId | undefined, state: ListState): ListState {
  return state.companyId === (companyId ?? null)
    ? state
    : { ...state, search: '', activeId: null, companyId: companyId ?? null };
}

export function useListState(
  companyId: CompanyId | undefined,
): readonly [ListState, (change: Partial<ListState>) => void] {
  const current = useSyncExternalStore(subscribe, () => kept);
  const state = stateFor(companyId, current);
  const change = (part: Partial<ListState>): void => {
    kept = { ...stateFor(companyId, kept), ...part };
    for (const listener of listeners) listener();
  };
  return [state, change];
}
