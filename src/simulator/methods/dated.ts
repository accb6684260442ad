import type { Period } from '../../shared/domain/period.js';
import { lastDay, type Day } from '../../shared/domain/calendar.js';

interface Dated {
  readonly start: Day;
}

/** Those that began before the period was over, oldest first: "untill given period". */
export const begunIn = <T extends Dated>(records: readonly T[], period: Period): readonly T[] => {
  const last = lastDay(period);
  return records.filter(({ start }) => start <= last);
};

/** The one that holds at the end of the period; null before the first. */
export const heldAtEndOf = <T extends Dated>(records: readonly T[], period: Period): T | null =>
  begunIn(records, period).at(-1) ?? null;
