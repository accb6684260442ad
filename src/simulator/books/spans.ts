import { addPeriods, comparePeriods, type Period } from '../../shared/domain/period.js';
import type { AddressSpan } from './model.js';

/** Whether the span holds in the period. */
export const holdsIn = (span: Pick<AddressSpan, 'from' | 'until'>, period: Period): boolean =>
  comparePeriods(span.from, period) <= 0 && (span.until === null || comparePeriods(period, span.until) <= 0);

/**
 * Puts a new span among those that stand. Our reading of Address_Insert, for lack of a live API:
 * - the span of the same kind that holds in that period ends the period before; had it begun in that very period,
 *   it never held and falls away;
 * - the new one holds until the next span of its kind begins, or until further notice;
 * - spans of other kinds stay as they are.
 */
export function insertSpan(spans: readonly AddressSpan[], added: Omit<AddressSpan, 'until'>): readonly AddressSpan[] {
  const sameKind = spans.filter((span) => span.kind === added.kind);
  const later = sameKind.filter((span) => comparePeriods(span.from, added.from) > 0).sort((a, b) => comparePeriods(a.from, b.from))[0];
  const until = later ? addPeriods(later.from, -1) : null;
  const kept = spans.flatMap((span) => {
    if (span.kind !== added.kind || !holdsIn(span, added.from)) return [span];
    return comparePeriods(span.from, added.from) === 0 ? [] : [{ ...span, until: addPeriods(added.from, -1) }];
  });
  return [...kept, { ...added, until }];
}
