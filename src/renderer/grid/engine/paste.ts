import { readNumber, type Separator } from '../../../shared/domain/number-input.js';
import type { PlaceField } from '../../../shared/imports/mapping.js';
import { numberKey, type PasteBy, placesIn, readBlock, type ReadBlock } from './paste-reading.js';
import { type Taken, Taker } from './paste-taker.js';
import type { Block, Elsewhere, SheetColumn, SheetShape } from './paste-types.js';
import type { Range } from './selection.js';

export type { PasteBy } from './paste-reading.js';
export type { SheetShape, Trouble } from './paste-types.js';

/** What a person said about a paste that can be meant in more than one way. */
export interface PasteAnswers {
  readonly separator?: Separator | undefined;
  readonly by?: PasteBy | undefined;
  /** Of a block that is larger than the chosen cells: all of it, or what fits. */
  readonly size?: 'extend' | 'clip' | undefined;
}

export interface PastePlan extends Taken {
  /** The ways in which the block can be read, the likeliest first. */
  readonly ways: readonly PasteBy[];
  /** Null: there are several, and nobody said which. Nothing is written then. */
  readonly by: PasteBy | null;
  /** `asks`: it is larger than the chosen cells, and nobody said what then. Nothing is written then. */
  readonly size: 'fits' | 'asks' | 'extend' | 'clip';
  /** Numbers that nobody in the sheet has, and heads that no column has. */
  readonly unknownRows: readonly string[];
  readonly unknownColumns: readonly string[];
  /** Lines that name another company or period: left out. */
  readonly elsewhere: readonly Elsewhere[];
  /** Rows and columns of the clipboard that lie outside of the sheet. */
  readonly outside: { readonly rows: number; readonly columns: number };
}

/** From here on a person looks at it before it happens. */
const large = 200;

/**
 * What a paste would do. Nothing is guessed: blank cells change nothing, texts that are no numbers are listed, and a block that can
 * be meant in two ways waits for an answer. By position one value fills the range, and a block is repeated where the range is a
 * whole multiple of it.
 */
export function planPaste(cells: Block, range: Range, shape: SheetShape, answers: PasteAnswers = {}): PastePlan {
  const known = shape.known ?? shape;
  const block = readBlock(cells, known);
  const by = block.ways.length === 1 ? block.ways[0] : block.ways.find((way) => way === answers.by);
  const undecided = { ...nothing, ways: block.ways };
  if (by === undefined) return undecided;
  const taker = new Taker(answers.separator, shape.takes);
  const places =
    block.head && by !== 'position' && shape.contradicted ? placesIn(cells[0] ?? [], block.head) : noPlaces;
  const elsewhere = elsewhereIn(cells, places, shape.contradicted);
  const work: Work = { taker, places, leftOut: new Set(elsewhere.map(({ row }) => row)) };
  if (by === 'number')
    return { ...undecided, by, elsewhere, ...byNumber(cells, block, range, { ...shape, known }, work) };
  const head = by === 'head' ? block.head : null;
  const size = sizeOf(head ? cells.slice(1) : cells, range, head !== null, answers.size);
  if (size === 'asks') return { ...undecided, by, size };
  return { ...undecided, by, size, elsewhere, ...byPosition(cells, head, range, shape, size, work) };
}

/** What the cells of a block go through, and what of it does not. */
interface Work {
  readonly taker: Taker;
  /** Columns that say where a line belongs. */
  readonly places: ReadonlyMap<number, PlaceField>;
  /** Lines that are not taken, by their place in the block, from 1. */
  readonly leftOut: ReadonlySet<number>;
}

const noPlaces: ReadonlyMap<number, PlaceField> = new Map();

/** The lines whose own words say that they belong elsewhere. A blank one says nothing. */
function elsewhereIn(
  cells: Block,
  places: ReadonlyMap<number, PlaceField>,
  contradicted: SheetShape['contradicted'],
): Elsewhere[] {
  if (places.size === 0 || !contradicted) return [];
  return cells.flatMap((line, index): Elsewhere[] => {
    if (index === 0) return [];
    const says = new Map<PlaceField, string>();
    for (const [place, field] of places) if (line[place]?.trim()) says.set(field, line[place]);
    const field = contradicted(says);
    return field === null ? [] : [{ row: index + 1, field, text: says.get(field)?.trim() ?? '' }];
  });
}

const nothing: Omit<PastePlan, 'ways'> = {
  by: null,
  size: 'fits',
  writes: [],
  ambiguous: 0,
  troubles: [],
  unknownRows: [],
  unknownColumns: [],
  elsewhere: [],
  outside: { rows: 0, columns: 0 },
};

/** By number the block itself says which rows are meant: how many cells are chosen does not count. */
function byNumber(
  cells: Block,
  { head, numbers }: ReadBlock,
  range: Range,
  { columns, known }: SheetShape & { readonly known: Pick<SheetShape, 'rows' | 'columns'> },
  { taker, places, leftOut }: Work,
): Partial<PastePlan> {
  const lines = head ? cells.slice(1) : cells;
  const named = head ?? fromColumn(lines, columns.slice(range.left));
  const rows = new Map(known.rows.map((row) => [numberKey(row.number), row.id]));
  const unknownRows: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (leftOut.has(index + 2)) continue;
    const number = line[numbers]?.trim() ?? '';
    const row = rows.get(numberKey(number));
    if (row === undefined) {
      if (line.some((cell) => cell.trim() !== '')) unknownRows.push(number);
      continue;
    }
    for (const [place, column] of named.entries()) {
      const text = line[place];
      if (column !== undefined && place !== numbers && text !== undefined)
        taker.take(row, column.id, text, { row: index + (head ? 2 : 1), column: place + 1 });
    }
  }
  const wide = Math.max(0, ...lines.map((line) => line.length));
  return {
    ...taker.result(),
    unknownRows,
    unknownColumns: head ? unnamed(cells[0] ?? [], head, new Set([numbers, ...places.keys()])) : [],
    outside: { rows: 0, columns: head ? 0 : Math.max(0, wide - named.length) },
  };
}

/** Columns behind the numbers, from the chosen one on. Names beside a number are there for people: they take no column. */
function fromColumn(lines: Block, columns: readonly SheetColumn[]): readonly (SheetColumn | undefined)[] {
  let first = 1;
  const isName = (text: string): boolean => {
    const read = readNumber(text);
    return read.kind === 'invalid' && read.reason === 'not-a-number';
  };
  const wide = Math.max(0, ...lines.map((line) => line.length));
  while (first < wide && lines.every((line) => isName(line[first] ?? ''))) first += 1;
  return [...Array.from({ length: first }, () => undefined), ...columns];
}

const unnamed = (
  first: readonly string[],
  head: readonly (SheetColumn | undefined)[],
  understood: ReadonlySet<number>,
): string[] => first.filter((text, index) => !understood.has(index) && head[index] === undefined && text.trim() !== '');

/** With a head the columns are named: only its rows can be too many. One chosen cell is a corner, and no choice of a size. */
function sizeOf(lines: Block, range: Range, named: boolean, answer: PasteAnswers['size']): PastePlan['size'] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  const room = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
  if (named ? room.rows === 1 : room.rows * room.columns === 1) return 'fits';
  const larger = lines.length > room.rows || (!named && width > room.columns);
  return larger ? (answer ?? 'asks') : 'fits';
}

function byPosition(
  cells: Block,
  head: ReadBlock['head'],
  range: Range,
  { rows, columns }: SheetShape,
  size: PastePlan['size'],
  { taker, places, leftOut }: Work,
): Partial<PastePlan> {
  const lines = head ? cells.slice(1) : cells;
  const height = lines.length;
  const width = Math.max(0, ...lines.map((line) => line.length));
  const room = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
  const repeated =
    height > 0 && room.rows % height === 0 && (head !== null || (width > 0 && room.columns % width === 0));
  const whole = repeated ? room : { rows: height, columns: width };
  const taken = {
    rows: size === 'clip' ? Math.min(whole.rows, room.rows) : whole.rows,
    columns: head ? width : size === 'clip' ? Math.min(whole.columns, room.columns) : whole.columns,
  };
  for (let r = 0; r < taken.rows; r += 1) {
    const row = rows[range.top + r];
    const line = lines[r % height];
    if (!row || !line || leftOut.has((r % height) + 2)) continue;
    for (let c = 0; c < taken.columns; c += 1) {
      const column = head ? head[c] : columns[range.left + c];
      const text = line[c % width];
      if (column && text !== undefined)
        taker.take(row.id, column.id, text, { row: (r % height) + (head ? 2 : 1), column: (c % width) + 1 });
    }
  }
  return {
    ...taker.result(),
    unknownColumns: head ? unnamed(cells[0] ?? [], head, new Set(places.keys())) : [],
    outside: {
      rows: Math.max(0, range.top + taken.rows - rows.length),
      columns: head ? 0 : Math.max(0, range.left + taken.columns - columns.length),
    },
  };
}

/** Whether a person must say something before it can happen. */
export const asksFirst = (plan: PastePlan): boolean => plan.by === null || plan.size === 'asks' || plan.ambiguous > 0;

/** Whether a person should see it before it happens: it is large, doubtful, or something in it was not taken. */
export const needsPreview = (plan: PastePlan): boolean =>
  asksFirst(plan) ||
  plan.by === 'head' ||
  plan.writes.length > large ||
  plan.troubles.length > 0 ||
  plan.unknownRows.length > 0 ||
  plan.unknownColumns.length > 0 ||
  plan.elsewhere.length > 0 ||
  plan.outside.rows > 0 ||
  plan.outside.columns > 0;
