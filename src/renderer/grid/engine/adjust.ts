import Big from 'big.js';
import type { Value } from './edits.js';

/** By how many percent of itself, or by how much, an amount changes. Decimal text; negative takes off. */
export interface Adjustment {
  readonly by: 'percent' | 'amount';
  readonly figure: string;
}

/** Hours and amounts are written with two places. */
const places = 2;

/** A blank stays blank: nothing is no zero. Percentages are rounded to two places, halves away from zero. */
export function adjusted(value: Value, { by, figure }: Adjustment): Value {
  if (value === null) return null;
  const amount = new Big(value);
  if (by === 'amount') return amount.plus(figure).toFixed();
  return amount.plus(amount.times(figure).div(100)).round(places, Big.roundHalfUp).toFixed();
}
