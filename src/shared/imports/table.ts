import { z } from 'zod';

/**
 * What a cell holds, as the file stores it, never as it is shown. `number`: plain decimals with a point. `date`: `YYYY-MM-DD`,
 * with a time behind it where there is one. `time`: `h:mm`, a part of a day. `formula`: what it last came to; never taken.
 */
export const CellKind = z.enum(['text', 'number', 'date', 'time', 'boolean', 'error', 'formula']);
export type CellKind = z.infer<typeof CellKind>;

/** A cell that holds something. `column` counts from 0. */
export interface TableCell {
  readonly column: number;
  readonly kind: CellKind;
  readonly text: string;
}

/** A row that holds something. `row` counts from 1, as people count. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** One sheet of a workbook, or a whole CSV. Empty rows and cells are not in it. */
export interface Table {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
  /** Columns up to the last one that holds something. */
  readonly width: number;
  /** As the workbook names them: `B2:C3`. */
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type Encoding = z.infer<typeof Encoding>;

export const FieldSeparator = z.enum([';', ',', '\t', '|']);
export type FieldSeparator = z.infer<typeof FieldSeparator>;

export const DecimalSign = z.enum([',', '.']);
export type DecimalSign = z.infer<typeof DecimalSign>;

/** How a CSV was read. */
export interface CsvFacts {
  readonly encoding: Encoding;
  readonly separator: FieldSeparator;
  /** Rows that look separated by another sign than the rest: read with the file's own, they fall apart. */
  readonly oddRows: readonly number[];
}

export interface Book {
  readonly format: 'xlsx' | 'csv';
  readonly tables: readonly Table[];
  readonly csv: CsvFacts | null;
}

/** Why a file is not read at all. Nothing of it is used then. */
export const RefusedFile = z.enum([
  /** More bytes than we read. */
  'too-large',
  /** Locked with a password. */
  'password',
  /** A workbook with macros. */
  'macros',
  /** `.xls` of before 2007. */
  'old-excel',
  /** `.xlsb`. */
  'binary-excel',
  /** A workbook that is not whole, or not as workbooks are. */
  'damaged',
  /** Neither a workbook nor text. */
  'not-a-table',
  /** More rows with something in them than we take. */
  'too-many-rows',
  /** Unpacks to more than any real workbook. */
  'unpacks',
  /** Took longer, or more memory, than any real file. */
  'too-slow',
  /** Nothing in it. */
  'empty',
]);
export type RefusedFile = z.infer<typeof RefusedFile>;

/** `A`, `Z`, `AA`: a column's letters, from 0. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** From 0; undefined when the text does not begin with a column's letters. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return at === 0 || at > 3 ? undefined : column - 1;
}
