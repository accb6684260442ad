import type { ColumnRole } from '../../../shared/imports/mapping.js';

/** Folded heads by the field that they name. */
export const headsOf = (names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ColumnRole> =>
  new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, { field, key: null }] as const)));
