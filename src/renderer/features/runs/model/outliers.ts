import type { RunDifference } from '../../../../shared/ipc/runs.js';

export interface OutlierFilter {
  readonly search: string;
  /** A code, or null for all. */
  readonly code: string | null;
  /** Percents of what it was; what is new or gone always counts. 0: any. */
  readonly atLeast: number;
}

export const everything: OutlierFilter = { search: '', code: null, atLeast: 0 };

/** Percents that can be chosen. */
export const sizes = [0, 5, 10, 25, 50] as const;

export function shownOutliers(differences: readonly RunDifference[], filter: OutlierFilter): RunDifference[] {
  const words = filter.search.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  return differences.filter(({ name, code, percent }) => {
    if (filter.code !== null && code !== filter.code) return false;
    if (filter.atLeast > 0 && percent !== null && Math.abs(percent) < filter.atLeast) return false;
    const text = name.toLocaleLowerCase('nl');
    return words.every((word) => text.includes(word));
  });
}
