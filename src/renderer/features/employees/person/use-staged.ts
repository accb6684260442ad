import { useQuery } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import type { StagedOf, Step } from '../../../../shared/ipc/changes.js';
import { ask, askWhen } from '../../../app/ask.js';
import { stagedAddress } from '../model/address-form.js';
import { stagedBank } from '../model/bank-form.js';

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

/** What of this employee stands ready, by section, each with its set. */
export function useStaged(
  companyId: CompanyId | undefined,
  employeeId: EmployeeId | undefined,
): { readonly address: Staged | undefined; readonly bank: Staged | undefined } {
  const subject = companyId !== undefined && employeeId !== undefined ? { companyId, employeeId } : undefined;
  const { data = [] } = useQuery(askWhen(subject, stagedQuery));
  const first = (find: (set: StagedOf, employeeId: number) => Step | undefined): Staged | undefined => {
    for (const staged of data) {
      const step = employeeId === undefined ? undefined : find(staged, employeeId);
      if (step) return { ...staged, step };
    }
    return undefined;
  };
  return { address: first(stagedAddress), bank: first(stagedBank) };
}
