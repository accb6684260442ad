import { readNumber, type Separator } from '../../../shared/domain/number-input.js';
import { cellKey, type Write } from './edits.js';
import type { Range } from './selection.js';

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
}

/** A cell of the clipboard that cannot be taken, by where it is there (from 1). */
export interface Trouble {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: 'formula' | 'not-a-number' | 'too-long' | 'not-taken';
}

export interface PastePlan {
  /** `number`: the first column named the rows. */
  readonly by: 'position' | 'number';
  readonly writes: readonly Write[];
  /** Texts that can be read as thousands and as decimals; undecided they are in no write. */
  readonly ambiguous: number;
  readonly troubles: readonly Trouble[];
  /** Numbers that nobody in the sheet has, and heads that no column has. */
  readonly unknownRows: readonly string[];
  readonly unknownColumns: readonly string[];
  /** Rows and columns of the clipboard that lie outside of the sheet. */
  readonly outside: { readonly rows: number; readonly columns: number };
}

/**
 * What a paste would do. Nothing is guessed: blank cells change nothing, texts that are no numbers are listed.
 * By number when a head names codes and the first column holds numbers of the sheet; otherwise from the range's corner, one
 * value filling the range, a block repeated where the range is a whole multiple of it.
 */
export function planPaste(
  cells: readonly (readonly string[])[],
  range: Range,
  shape: SheetShape,
  separator?: Separator,
): PastePlan {
  const taker = (): Taker => new Taker(separator, shape.takes);
  return byNumber(cells, shape.known ?? shape, taker()) ?? byPosition(cells, range, shape, taker());
}

const fold = (text: string): string => text.trim().toLowerCase();
/** `007` and `7` are the same number to people, and Excel drops zeros. */
const numberKey = (text: string): string => text.trim().replace(/^0+(?=\d)/, '');

function byNumber(
  cells: readonly (readonly string[])[],
  { rows, columns }: Pick<SheetShape, 'rows' | 'columns'>,
  taker: Taker,
): PastePlan | null {
  const [head, ...lines] = cells;
  if (!head || head.length < 2 || lines.length === 0) return null;
  const named = head.slice(1).map((text) => columnNamed(text, columns));
  if (!named.some((column) => column !== undefined)) return null;
  const known = new Map(rows.map((row) => [numberKey(row.number), row.id]));
  const unknownRows: string[] = [];
  for (const [index, line] of lines.entries()) {
    const number = line[0]?.trim() ?? '';
    const row = known.get(numberKey(number));
    if (row === undefined) {
      if (line.some((cell) => cell.trim() !== '')) unknownRows.push(number);
      continue;
    }
    for (const [offset, column] of named.entries()) {
      const text = line[offset + 1];
      if (column !== undefined && text !== undefined)
        taker.take(row, column.id, text, { row: index + 2, column: offset + 2 });
    }
  }
  return {
    by: 'number',
    ...taker.result(),
    unknownRows,
    unknownColumns: head.slice(1).filter((text, index) => named[index] === undefined && text.trim() !== ''),
    outside: { rows: 0, columns: 0 },
  };
}

/** `2100`, `U2100`, or the column's name. */
function columnNamed(text: string, columns: readonly SheetColumn[]): SheetColumn | undefined {
  const code = /^[ul]?\s*(\d+)$/i.exec(text.trim())?.[1];
  return columns.find((column) =>
    code === undefined ? fold(column.name) === fold(text) && fold(text) !== '' : String(column.id) === code,
  );
}

function byPosition(
  cells: readonly (readonly string[])[],
  range: Range,
  { rows, columns }: SheetShape,
  taker: Taker,
): PastePlan {
  const height = cells.length;
  const width = Math.max(0, ...cells.map((line) => line.length));
  const room = { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
  const repeated = height > 0 && width > 0 && room.rows % height === 0 && room.columns % width === 0;
  const taken = repeated ? room : { rows: height, columns: width };
  for (let r = 0; r < taken.rows; r += 1) {
    const row = rows[range.top + r];
    const line = cells[r % height];
    if (!row || !line) continue;
    for (let c = 0; c < taken.columns; c += 1) {
      const column = columns[range.left + c];
      const text = line[c % width];
      if (column && text !== undefined)
        taker.take(row.id, column.id, text, { row: (r % height) + 1, column: (c % width) + 1 });
    }
  }
  return {
    by: 'position',
    ...taker.result(),
    unknownRows: [],
    unknownColumns: [],
    outside: {
      rows: Math.max(0, range.top + taken.rows - rows.length),
      columns: Math.max(0, range.left + taken.columns - columns.length),
    },
  };
}

class Taker {
  readonly #separator: Separator | undefined;
  readonly #takes: SheetShape['takes'];
  readonly #writes: Write[] = [];
  readonly #troubles: Trouble[] = [];
  #ambiguous = 0;

  constructor(separator: Separator | undefined, takes: SheetShape['takes']) {
    this.#separator = separator;
    this.#takes = takes;
  }

  take(row: number, column: number, text: string, place: { readonly row: number; readonly column: number }): void {
    const read = readNumber(text, this.#separator);
    switch (read.kind) {
      case 'blank':
        return;
      case 'amount':
        if (this.#takes?.(column, read.amount) === false) this.#troubles.push({ ...place, text, reason: 'not-taken' });
        else this.#writes.push({ key: cellKey(row, column), value: read.amount });
        return;
      case 'ambiguous':
        this.#ambiguous += 1;
        return;
      case 'invalid':
        this.#troubles.push({ ...place, text, reason: read.reason });
    }
  }

  result(): Pick<PastePlan, 'writes' | 'ambiguous' | 'troubles'> {
    return { writes: this.#writes, ambiguous: this.#ambiguous, troubles: this.#troubles };
  }
}

/** Whether a person should see it before it happens: it is large, or something in it was not taken. */
export const needsPreview = (plan: PastePlan): boolean =>
  plan.writes.length > 500 ||
  plan.ambiguous > 0 ||
  plan.troubles.length > 0 ||
  plan.unknownRows.length > 0 ||
  plan.unknownColumns.length > 0 ||
  plan.outside.rows > 0 ||
  plan.outside.columns > 0;
