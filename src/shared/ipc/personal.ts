import { z } from 'zod';
import { CompanyId, EmployeeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { PersonalChanges } from '../domain/personal-data.js';

/**
 * What `changes.stagePersonal` takes: the changed fields alone, so that what a colleague changes meanwhile stays.
 * `keepStagedBsn`: the BSN that was staged before stays staged; the page has no way to give it back, since it sees its
 * last figures alone.
 */
export const StagePersonal = z.strictObject({
  companyId: CompanyId,
  employeeId: EmployeeId,
  period: Period,
  changes: PersonalChanges,
  keepStagedBsn: z.boolean(),
});
export type StagePersonal = z.infer<typeof StagePersonal>;
