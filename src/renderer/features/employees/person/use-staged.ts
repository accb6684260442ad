import { useQueries, useQuery } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { type Period, samePeriod } from '../../../../shared/domain/period.js';
import type { ChangeSet, ChangeSetSummary, Step } from '../../../../shared/ipc/changes.js';
import { ask } from '../../../app/ask.js';
import { changesQuery } from '../../../app/live.js';
import type { Section } from '../../../app/navigation.js';
import { stagedAddress } from '../model/address-form.js';
import { stagedBank } from '../model/bank-form.js';
import { stagedPersonal } from '../model/personal-form.js';

export interface Staged {
  readonly set: ChangeSet;
  readonly step: Step;
}

/** A set that can still be changed: nothing of it was sent. */
const isOpen = (set: ChangeSetSummary): boolean => set.state !== 'sending' && set.state !== 'settled';

const setQuery = (set: ChangeSetSummary) =>
  ask(['changes', 'get', set.id], (loondesk) => loondesk.changes.get({ id: set.id }));

/** What of this employee stands ready, by section, each with its set; the set of the period in view comes first. */
export function useStaged(
  companyId: CompanyId | undefined,
  employeeId: EmployeeId | undefined,
  period: Period | undefined,
): Readonly<Record<Exclude<Section, 'employment'>, Staged | undefined>> {
  const inView = (set: ChangeSetSummary): number => (period && samePeriod(set.period, period) ? 0 : 1);
  const open = (
    useQuery(changesQuery()).data?.filter((set) => isOpen(set) && set.company.id === companyId) ?? []
  ).toSorted((a, b) => inView(a) - inView(b));
  const sets = useQueries({ queries: open.map(setQuery) });
  const first = (find: (set: ChangeSet, employeeId: number) => Step | undefined): Staged | undefined => {
    for (const { data: set } of sets) {
      const step = set && employeeId !== undefined ? find(set, employeeId) : undefined;
      if (set && step) return { set, step };
    }
    return undefined;
  };
  return { personal: first(stagedPersonal), address: first(stagedAddress), bank: first(stagedBank) };
}
