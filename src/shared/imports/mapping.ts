import { z } from 'zod';
import { DecimalSign } from './table.js';

/** What every file may say of a line, whatever it is about: whose it is, and where and when it belongs. */
export const placeFields = ['debtor', 'company', 'person', 'period', 'year'] as const;
export type PlaceField = (typeof placeFields)[number];

/**
 * What a column is. `field` is the importer's own or the target's; '' is nothing. `key` says which one of them: the code of a
 * column that holds amounts of one code. A target reads its keys itself.
 */
export const ColumnRole = z.strictObject({ field: z.string().max(40), key: z.string().max(40).nullable() });
export type ColumnRole = z.infer<typeof ColumnRole>;

export const noRole: ColumnRole = { field: '', key: null };

/** How a table is read. `roles`: one for each column, from the left. `headRow`: null when there is no head. */
export const Mapping = z.strictObject({
  table: z.int().min(0).max(100),
  target: z.string().max(40),
  headRow: z.int().positive().nullable(),
  roles: z.array(ColumnRole).max(2000),
  /** For texts that can be read in two ways; null: not known. */
  decimal: DecimalSign.nullable(),
  /** Whether hidden rows and columns are taken too. */
  takeHidden: z.boolean(),
});
export type Mapping = z.infer<typeof Mapping>;

/** `set`: the file's amounts take the place of what stands there of the same person and code. `add`: they come on top. */
export const ImportMode = z.enum(['set', 'add']);
export type ImportMode = z.infer<typeof ImportMode>;

/** A mapping's name, in the clerk's own words. */
export const MappingName = z.string().trim().min(1).max(60);
