import { useSyncExternalStore } from 'react';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { ListView } from '../model/rows.js';

/** What the list shows, kept while somebody looks at one employee, so that the way back and "12 van 48" are right. */
interface Kept extends ListView {
  readonly companyId: CompanyId | null;
  readonly activeId: EmployeeId | null;
}

const start: Kept = {
  companyId: null,
  typeId: null,
  filter: '',
  sort: { column: 'name', descending: false },
  activeId: null,
};

let kept = start;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another company starts without filters; the order stays. */
export function viewFor(companyId: CompanyId | undefined, state: Kept): Kept {
  return state.companyId === (companyId ?? null) ? state : { ...start, sort: state.sort, companyId: companyId ?? null };
}

export function useListView(companyId: CompanyId | undefined): readonly [Kept, (change: Partial<Kept>) => void] {
  const state = useSyncExternalStore(subscribe, () => kept);
  const view = viewFor(companyId, state);
  const change = (part: Partial<Kept>): void => {
    kept = { ...viewFor(companyId, kept), ...part };
    for (const listener of listeners) listener();
  };
  return [view, change];
}
