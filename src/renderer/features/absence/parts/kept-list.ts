import { useSyncExternalStore } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';

/** What a list shows, with its company and the row that the keyboard is on. */
export interface KeptList {
  readonly companyId: CompanyId | null;
  readonly activeKey: string | null;
}

/** A hook for what a list shows, kept while somebody looks at one person; another company begins afresh. */
export function keptList<State extends KeptList>(start: State) {
  let kept = start;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const of = (companyId: CompanyId | undefined): State =>
    kept.companyId === (companyId ?? null) ? kept : { ...start, companyId: companyId ?? null };

  return function useKeptList(companyId: CompanyId | undefined) {
    useSyncExternalStore(subscribe, () => kept);
    const change = (part: Partial<State>): void => {
      kept = { ...of(companyId), ...part };
      for (const listener of listeners) listener();
    };
    return [of(companyId), change] as const;
  };
}
