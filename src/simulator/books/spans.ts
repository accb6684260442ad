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
  let next: Period | null = null;
  const kept: AddressSpan[] = [];
  for (const span of spans) {
    const order = span.kind === added.kind ? comparePeriods(span.from, added.from) : null;
    if (order !== null && order > 0 && (next === null || comparePeriods(span.from, next) < 0)) next = span.from;
    if (order === null || !holdsIn(span, added.from)) kept.push(span);
    else if (order < 0) kept.push({ ...span, until: addPeriods(added.from, -1) });
  }
  const { id, kind, isDefault, from, values, createdAt } = added;
  kept.push({ id, kind, isDefault, from, until: next === null ? null : addPeriods(next, -1), values, createdAt });
  return kept;
}
