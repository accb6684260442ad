import { useQuery } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { type Period, samePeriod } from '../../../../shared/domain/period.js';
import type { StagedOf, Step } from '../../../../shared/ipc/changes.js';
import { ask, askWhen } from '../../../app/ask.js';
import type { Section } from '../../../app/navigation.js';
import { stagedAddress } from '../model/address-form.js';
import { stagedBank } from '../model/bank-form.js';
import { stagedPersonal } from '../model/personal-form.js';

/** One of the steps that stand ready of this employee, with its set and the others of theirs in it. */
export interface Staged extends StagedOf {
  readonly step: Step;
}

interface Subject {
  readonly companyId: CompanyId;
  readonly employeeId: EmployeeId;
}

const stagedQuery = (subject: Subject) =>
  ask(['changes', 'stagedFor', subject], (loondesk) => loondesk.changes.stagedFor(subject));

/** What of this employee stands ready, by section, each with its set; the set of the period in view comes first. */
export function useStaged(
  companyId: CompanyId | undefined,
  employeeId: EmployeeId | undefined,
  period: Period | undefined,
): Readonly<Record<Exclude<Section, 'employment'>, Staged | undefined>> {
  const subject = companyId !== undefined && employeeId !== undefined ? { companyId, employeeId } : undefined;
  const inView = ({ set }: StagedOf): number => (period && samePeriod(set.period, period) ? 0 : 1);
  const sets = (useQuery(askWhen(subject, stagedQuery)).data ?? []).toSorted((a, b) => inView(a) - inView(b));
  const first = (find: (set: StagedOf, employeeId: number) => Step | undefined): Staged | undefined => {
    for (const staged of sets) {
      const step = employeeId === undefined ? undefined : find(staged, employeeId);
      if (step) return { ...staged, step };
    }
    return undefined;
  };
  return { personal: first(stagedPersonal), address: first(stagedAddress), bank: first(stagedBank) };
}
