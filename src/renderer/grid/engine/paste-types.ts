import type { PlaceField } from '../../../shared/imports/mapping.js';

/** What a clipboard holds: lines of cells. */
export type Block = readonly (readonly string[])[];

export interface SheetColumn {
  readonly id: number;
  /** As people know it; a pasted head may name the id or this. */
  readonly name: string;
}

/** The sheet as it is shown. `number`: what people call the row by. */
export interface SheetShape {
  readonly rows: readonly { readonly id: number; readonly number: string }[];
  readonly columns: readonly SheetColumn[];
  /** Everybody and every column that a paste by number may name, in view or not. Absent: those in view. */
  readonly known?: Pick<SheetShape, 'rows' | 'columns'>;
  /** Whether a column takes an amount; absent: every one. */
  readonly takes?: (column: number, amount: string) => boolean;
  /** What of a line's own words on where it belongs contradicts the sheet; null: nothing. Absent: they are not understood. */
  readonly contradicted?: (says: ReadonlyMap<PlaceField, string>) => PlaceField | null;
}

/** A line of the clipboard that is about another company or period than the sheet, by its place there (from 1). */
export interface Elsewhere {
  readonly row: number;
  readonly field: PlaceField;
  readonly text: string;
}

/** A cell of the clipboard that cannot be taken, by where it is there (from 1). */
export interface Trouble {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: 'formula' | 'not-a-number' | 'too-long' | 'not-taken';
}
