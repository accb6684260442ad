import type { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { PersonAbsence } from '../../../shared/ipc/absence.js';
import type { PersonLeave } from '../../../shared/ipc/leave.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { PersonBank, TargetCompany } from '../targets/target.js';

export interface WorldPerson {
  readonly id: EmployeeId;
  readonly number: number;
  readonly name: string;
  /** On the active payroll: who is not has no row in a sheet either. */
  readonly active: boolean;
  /** Service as it is known; null: not read, or nothing there. */
  readonly from: string | null;
  readonly until: string | null;
}

/** One company as far as the lines of a file need it. */
export interface WorldCompany extends TargetCompany {
  readonly company: Company;
  /** Null: its period or its people could not be read, so nothing of it can be checked. */
  readonly current: Period | null;
  /** By the number that people use; more than one where a number is used twice. */
  readonly people: ReadonlyMap<number, readonly WorldPerson[]>;
}

/** Everything that was read to check a file with. */
export interface World {
  /** Every company that the user may see, with its debtor's number. */
  readonly companies: readonly { readonly company: Company; readonly debtorNumber: string }[];
  readonly read: ReadonlyMap<CompanyId, WorldCompany>;
  /** What stands there of the people of lines that are dated, once it was read. */
  readonly standing?: {
    readonly absence: Map<EmployeeId, PersonAbsence>;
    readonly leave: Map<EmployeeId, PersonLeave>;
    readonly bank: Map<EmployeeId, PersonBank>;
  };
}
