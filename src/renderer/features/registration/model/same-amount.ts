import Big from 'big.js';
import type { Value } from '../../../grid/engine/edits.js';

/** Whether two amounts are one number, however they are spelled; nothing is only like nothing. */
export function sameAmount(a: Value, b: Value): boolean {
  if (a === b) return true;
  return a !== null && b !== null && new Big(a).eq(b);
}
