import Big from 'big.js';

/** Count, sum and average of the numbers among the values, in exact decimals. Blank cells do not count. */
export interface Sums {
  readonly count: number;
  readonly sum: string;
  /** To four places at most; null without a number. */
  readonly average: string | null;
}

export function sumsOf(values: Iterable<string | null | undefined>): Sums {
  let count = 0;
  let sum = new Big(0);
  for (const value of values) {
    if (value === null || value === undefined || value === '') continue;
    count += 1;
    sum = sum.plus(value);
  }
  return { count, sum: sum.toFixed(), average: count === 0 ? null : sum.div(count).round(4).toFixed() };
}
