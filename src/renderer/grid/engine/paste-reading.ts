import { readNumber } from '../../../shared/domain/number-input.js';
import { isPersonHead } from '../../../shared/imports/person-head.js';
import type { PlaceField } from '../../../shared/imports/mapping.js';
import { placeFieldOf } from '../../../shared/imports/place-head.js';
import type { Block, SheetColumn, SheetShape } from './paste-types.js';

/**
 * How a block tells where its cells go. `number`: a column of it holds personnel numbers. `head`: its first line names codes, its
 * rows go from the chosen cell on. `position`: both go from the chosen cell on.
 */
export type PasteBy = 'number' | 'head' | 'position';

/** A block with what was found out about it. Columns of the block count from 0. */
export interface ReadBlock {
  /** The ways in which it can be read, the likeliest first. More than one: a person says which. */
  readonly ways: readonly PasteBy[];
  /** What each column of the head names; null: the first line is no head. */
  readonly head: readonly (SheetColumn | undefined)[] | null;
  /** The column that holds the numbers of people; -1: none. */
  readonly numbers: number;
}

/** Columns of a head that say where a line belongs: its company, its period. */
export function placesIn(first: readonly string[], head: ReadBlock['head']): ReadonlyMap<number, PlaceField> {
  const places = new Map<number, PlaceField>();
  for (const [index, text] of first.entries()) {
    const field = head?.[index] === undefined ? placeFieldOf(text) : null;
    if (field !== null && field !== 'person') places.set(index, field);
  }
  return places;
}

type Known = Pick<SheetShape, 'rows' | 'columns'>;

/** Finds out where a block's cells could go. What can be meant in two ways is not decided here. */
export function readBlock(cells: Block, { rows, columns }: Known): ReadBlock {
  const head = headOf(cells, columns);
  const numbers = new Set(rows.map(({ number }) => numberKey(number)));
  if (head) {
    const [first = [], ...lines] = cells;
    const column = numberColumn(first, head, lines);
    if (column >= 0) return { ways: ['number'], head, numbers: column };
    // Amounts may look like codes. Words may not look like amounts.
    const worded = first.some((text) => readNumber(text).kind === 'invalid');
    return { ways: worded ? ['head'] : ['head', 'position'], head, numbers: -1 };
  }
  return holdsNumbers(cells, numbers)
    ? { ways: ['number', 'position'], head: null, numbers: 0 }
    : { ways: ['position'], head: null, numbers: -1 };
}

/** `007` and `7` are the same number to people, and Excel drops zeros. */
export const numberKey = (text: string): string => text.trim().replace(/^0+(?=\d)/, '');

const fold = (text: string): string => text.trim().toLowerCase();

function headOf(cells: Block, columns: readonly SheetColumn[]): readonly (SheetColumn | undefined)[] | null {
  const [first, ...lines] = cells;
  if (!first || lines.length === 0) return null;
  const named = first.map((text) => columnNamed(text, columns));
  if (named.every((column) => column === undefined)) return null;
  const worded = first.some((text) => readNumber(text).kind === 'invalid');
  const [corner = '', ...others] = first;
  // Without a word in it, a line is a head only when all of it names codes, beside the corner above the numbers.
  const whole = others.every((text, index) => text.trim() === '' || named[index + 1] !== undefined);
  return worded || (whole && (corner.trim() === '' || named[0] !== undefined)) ? named : null;
}

/** `2100`, `U2100`, or the column's name. */
function columnNamed(text: string, columns: readonly SheetColumn[]): SheetColumn | undefined {
  const code = /^[ul]?\s*(\d+)$/i.exec(text.trim())?.[1];
  return columns.find((column) =>
    code === undefined ? fold(column.name) === fold(text) && fold(text) !== '' : String(column.id) === code,
  );
}

/** The column that is called so; otherwise the first one, when nothing but numbers of people can be in it. */
function numberColumn(first: readonly string[], head: readonly (SheetColumn | undefined)[], lines: Block): number {
  const called = first.findIndex((text, index) => head[index] === undefined && isPersonHead(text));
  if (called >= 0) return called;
  // A company's numbers are nobody's.
  if (placeFieldOf(first[0] ?? '') !== null) return -1;
  const corner = lines.map((line) => line[0]?.trim() ?? '').filter((text) => text !== '');
  return head[0] === undefined && corner.length > 0 && corner.every((text) => /^\d+$/.test(text)) ? 0 : -1;
}

/** A first column of whole numbers, each once, of which at least half belong to somebody: hours are rarely so. */
function holdsNumbers(cells: Block, known: ReadonlySet<string>): boolean {
  const lines = cells.filter((line) => line.some((text) => text.trim() !== ''));
  if (lines.length < 2 || lines.some((line) => line.length < 2)) return false;
  const first = lines.map((line) => line[0]?.trim() ?? '');
  if (!first.every((text) => /^\d+$/.test(text)) || new Set(first.map(numberKey)).size < first.length) return false;
  return first.filter((text) => known.has(numberKey(text))).length * 2 >= first.length;
}
