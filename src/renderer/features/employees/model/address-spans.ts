import type { AddressSpan } from '../../../../shared/ipc/employees.js';

interface Point {
  readonly year: number;
  readonly number: number;
}

const compare = (a: Point, b: Point): number => a.year - b.year || a.number - b.number;

/** The spans of the home address, newest first. */
export function homeSpans(spans: readonly AddressSpan[]): AddressSpan[] {
  return spans.filter((span) => span.kind === 'HomeAddress').toSorted((a, b) => compare(b.from, a.from));
}

/** Whether an address holds in a period. */
export function holdsIn(span: AddressSpan, period: Point): boolean {
  return compare(span.from, period) <= 0 && (span.until === null || compare(period, span.until) <= 0);
}

/** The address that holds in the period; undefined when none does. */
export const spanIn = (spans: readonly AddressSpan[], period: Point): AddressSpan | undefined =>
  homeSpans(spans).find((span) => holdsIn(span, period));
