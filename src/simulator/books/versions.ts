import { comparePeriods, type Period } from '../../shared/domain/period.js';

/** Something that holds from a period on, until the next version. */
interface Version {
  readonly from: Period;
}

/** The version that holds in the period; undefined before the first one. The versions are in the order of their periods. */
export const versionIn = <T extends Version>(versions: readonly T[], period: Period): T | undefined =>
  versions.findLast((version) => comparePeriods(version.from, period) <= 0);

/** The versions with one more, in the order of their periods; one that begins in the same period makes room. */
export function withVersion<T extends Version>(versions: readonly T[], added: T): readonly T[] {
  const others = versions.filter((version) => comparePeriods(version.from, added.from) !== 0);
  return [...others, added].sort((a, b) => comparePeriods(a.from, b.from));
}
