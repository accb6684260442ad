import Big from 'big.js';
import { exact, exactText } from './exact.js';

/** Count, sum and average of the numbers among the values, in exact decimals. Blank cells do not count. */
export interface Sums {
  readonly count: number;
  readonly sum: string;
  /** To four places at most; null without a number. */
  readonly average: string | null;
}

export function sumsOf(values: Iterable<string | null | undefined>): Sums {
  let count = 0;
  let total = 0n;
  for (const value of values) {
    if (value === null || value === undefined || value === '') continue;
    count += 1;
    total += exact(value);
  }
  const sum = exactText(total);
  return { count, sum, average: count === 0 ? null : new Big(sum).div(count).round(4).toFixed() };
}
