import Big from 'big.js';

/** Percent with one place, signed: `+2.5`, `-10.0`. Null: nothing to divide by, or not known. */
export function percentAgainst(previous: string | null, after: string): string | null {
  if (previous === null || new Big(previous).eq(0)) return null;
  const base = new Big(previous);
  const percent = new Big(after).minus(base).div(base.abs()).times(100).round(1, Big.roundHalfUp);
  return percent.gt(0) ? `+${percent.toFixed(1)}` : percent.toFixed(1);
}
