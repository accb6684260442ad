import { readNumber } from '../../../../shared/domain/number-input.js';
import { cellOf, type Edits } from '../../../grid/engine/edits.js';
import { sumsOf } from '../../../grid/engine/sums.js';
import type { ShownColumn, ShownRow } from '../../../grid/view/types.js';
import { fold } from '../../../model/fold.js';
import { cellAt, type Invalid } from './cells.js';
import type { SheetIndex } from './sheet-index.js';
import { sameAmount } from './same-amount.js';

/** Where something was found; `column` null: it is the person. */
export interface Found {
  readonly row: number;
  readonly column: number | null;
}

interface FindIn {
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  readonly index: SheetIndex;
  readonly edits: Edits;
  readonly invalid: Invalid;
  /** An amount as the sheet shows it. */
  readonly written: (amount: string) => string;
}

/**
 * People whose number begins with the text or whose name has it; cells that show it, are that number, hold it as typed or have it
 * in a comment. Row by row. Looks at cells that hold something alone: of ten thousand rows most cells are blank.
 */
export function find({ rows, columns, index, edits, invalid, written }: FindIn, text: string): Found[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const read = readNumber(text, 'decimal');
  const amount = read.kind === 'amount' ? read.amount : null;
  // A text without a figure is in no amount.
  const figures = /\d/.test(wanted);
  const shown = remembered((value) => written(value).includes(text.trim()) || sameAmount(value, amount));
  const inAmount = (value: string | null): boolean => figures && value !== null && shown(value);
  const touched = codesTouched([...edits.keys(), ...invalid.keys()]);
  return rows.flatMap(({ id, number, name }, row): Found[] => {
    const person: Found[] = number.startsWith(wanted) || fold(name).includes(wanted) ? [{ row, column: null }] : [];
    const lines = index.get(id);
    const own = touched.get(id);
    if ((!lines || !figures) && !own) return person;
    const cells = columns.flatMap(({ id: code }, column): Found[] => {
      if (!own?.has(code)) {
        const amounts = lines?.get(code);
        if (!amounts) return [];
        const [only, ...others] = amounts;
        const value = others.length === 0 ? (only?.amount ?? null) : sumsOf(amounts.map((line) => line.amount)).sum;
        return inAmount(value) ? [{ row, column }] : [];
      }
      const cell = cellAt(index, edits, invalid, id, code);
      const texts = [cell.typed ?? '', ...cell.lines.map(({ extras }) => extras?.comment ?? '')];
      const hit = inAmount(cell.value) || texts.some((one) => one !== '' && fold(one).includes(wanted));
      return hit ? [{ row, column }] : [];
    });
    return [...person, ...cells];
  });
}

/** Amounts repeat: each is written and compared once. */
function remembered(look: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = look(value);
    known.set(value, found);
    return found;
  };
}

function codesTouched(keys: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const touched = new Map<number, Set<number>>();
  for (const key of keys) {
    const { row, column } = cellOf(key);
    touched.set(row, (touched.get(row) ?? new Set()).add(column));
  }
  return touched;
}

/** The next one found from a place on, round and round; -1 when nothing was found. */
export function nextFound(found: readonly Found[], from: Found, step: 1 | -1): number {
  if (found.length === 0) return -1;
  const before = (a: Found, b: Found): boolean =>
    a.row < b.row || (a.row === b.row && (a.column ?? -1) < (b.column ?? -1));
  if (step === 1) {
    const next = found.findIndex((one) => before(from, one));
    return next === -1 ? 0 : next;
  }
  const last = found.findLastIndex((one) => before(one, from));
  return last === -1 ? found.length - 1 : last;
}
