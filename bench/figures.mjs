const round = (value) => Number(value.toPrecision(3));

/** Median with its range; three digits, as much as a noisy machine can mean. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median: round(median), from: round(sorted[0]), to: round(sorted.at(-1)) };
}

/** Ratios round by round: what slowed the machine then slowed both. */
export const ratios = (above, below) => spread(above.map((value, at) => value / below[at]));
