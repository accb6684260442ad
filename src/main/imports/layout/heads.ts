import type { ColumnRole } from '../../../shared/imports/mapping.js';
import { placeFieldOf } from '../../../shared/imports/place-head.js';

export { foldHead } from '../../../shared/imports/person-head.js';

/** Whose, where or when a column is, by its head. */
export function placeRole(head: string): ColumnRole | null {
  const field = placeFieldOf(head);
  return field === null ? null : { field, key: null };
}
