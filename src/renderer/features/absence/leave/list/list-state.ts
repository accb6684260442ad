import { useSyncExternalStore } from 'react';
import type { CompanyId } from '../../../../../shared/domain/ids.js';
import type { LeaveFilter } from '../model/leave-rows.js';

interface ListState extends LeaveFilter {
  readonly companyId: CompanyId | null;
  /** The row that the keyboard is on. */
  readonly activeKey: string | null;
}

const start: ListState = { show: 'coming', search: '', department: null, type: null, companyId: null, activeKey: null };
let kept = start;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const of = (companyId: CompanyId | undefined, state: ListState): ListState =>
  state.companyId === (companyId ?? null) ? state : { ...start, companyId: companyId ?? null };

/** What the list shows, kept while somebody looks at one person; another company begins afresh. */
export function useLeaveList(companyId: CompanyId | undefined) {
  const state = of(
    companyId,
    useSyncExternalStore(subscribe, () => kept),
  );
  const change = (part: Partial<ListState>): void => {
    kept = { ...of(companyId, kept), ...part };
    for (const listener of listeners) listener();
  };
  return [state, change] as const;
}
