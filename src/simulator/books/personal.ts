import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { EmployeeBook, PersonalVersion } from './model.js';

/** The version that holds in the period; before the first one the first, since a person has no gap in who they are. */
export function personalIn(employee: EmployeeBook, period: Period): PersonalVersion {
  const held =
    employee.personal.findLast((version) => comparePeriods(version.from, period) <= 0) ?? employee.personal[0];
  if (!held) throw new RangeError(`Employee ${employee.id} has no personal data`);
  return held;
}

/** The versions with one more, in the order of their periods; one that begins in the same period makes room. */
export function withVersion(versions: readonly PersonalVersion[], added: PersonalVersion): readonly PersonalVersion[] {
  const others = versions.filter((version) => comparePeriods(version.from, added.from) !== 0);
  return [...others, added].sort((a, b) => comparePeriods(a.from, b.from));
}
