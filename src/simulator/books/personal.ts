import type { Period } from '../../shared/domain/period.js';
import type { EmployeeBook, PersonalVersion } from './model.js';
import { versionIn } from './versions.js';

/** The version that holds in the period; before the first one the first, since a person has no gap in who they are. */
export function personalIn(employee: EmployeeBook, period: Period): PersonalVersion {
  const held = versionIn(employee.personal, period) ?? employee.personal[0];
  if (!held) throw new RangeError(`Employee ${employee.id} has no personal data`);
  return held;
}
