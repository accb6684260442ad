import type { Value } from '../../../grid/engine/edits.js';
import { exact } from '../../../grid/engine/exact.js';

/** Whether two amounts are one number, however they are spelled; nothing is only like nothing. */
export function sameAmount(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  // Two that differ already as rounded numbers are not one; most do, and this is asked often.
  return Number(a) === Number(b) && exact(a) === exact(b);
}
