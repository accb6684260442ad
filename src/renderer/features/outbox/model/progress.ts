import type { StepCounts } from '../../../../shared/ipc/changes.js';
import { takenOf, totalOf } from '../../changes/index.js';

export interface Segment {
  readonly tone: 'ok' | 'err' | 'unk' | 'skipped';
  readonly count: number;
  /** Of the whole bar, 0 to 1. */
  readonly share: number;
}

/** The bar's filled parts, in a fixed order; what may still go out is the part that stays empty. */
export function segmentsOf(counts: StepCounts): Segment[] {
  const total = totalOf(counts);
  const parts: readonly (readonly [Segment['tone'], number])[] = [
    ['ok', takenOf(counts)],
    ['err', counts.refused],
    ['unk', counts.uncertain],
    ['skipped', counts['not-sent']],
  ];
  return parts.filter(([, count]) => count > 0).map(([tone, count]) => ({ tone, count, share: count / total }));
}

/** Seconds that are left, from the estimate for the whole; null when nobody estimated or nothing is left. */
export function secondsLeft(counts: StepCounts, estimate: number | null): number | null {
  const total = totalOf(counts);
  if (estimate === null || total === 0 || counts.planned === 0) return null;
  return (estimate * counts.planned) / total;
}
