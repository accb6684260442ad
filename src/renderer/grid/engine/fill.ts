import type { Place, Range } from './selection.js';

/** The range drawn out to a place: down or up, right or left, whichever way the place lies further out. */
export function drawnOut(range: Range, to: Place): Range {
  const down = to.row - range.bottom;
  const up = range.top - to.row;
  const right = to.column - range.right;
  const left = range.left - to.column;
  const most = Math.max(down, up, right, left);
  if (most <= 0) return range;
  if (most === down) return { ...range, bottom: to.row };
  if (most === up) return { ...range, top: to.row };
  return most === right ? { ...range, right: to.column } : { ...range, left: to.column };
}

/** Whether a place is in the range. */
export const isWithin = ({ top, bottom, left, right }: Range, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Which cell of the range a place outside of it repeats: the block is laid again and again, without a gap. */
export function repeats({ top, bottom, left, right }: Range, { row, column }: Place): Place {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const mod = (value: number, by: number): number => ((value % by) + by) % by;
  return { row: top + mod(row - top, height), column: left + mod(column - left, width) };
}

/**
 * Which cell a place of the range takes its value from when it is filled: one in the first row or column. Of one row or column alone it
 * is the one before it, as in a spreadsheet. Null: it is that cell itself, or there is none before it.
 */
export function filledFrom(range: Range, direction: 'down' | 'right', { row, column }: Place): Place | null {
  const down = direction === 'down';
  const [first, last, here] = down ? [range.top, range.bottom, row] : [range.left, range.right, column];
  const from = first === last ? first - 1 : first;
  if (from < 0 || here === from) return null;
  return down ? { row: from, column } : { row, column: from };
}
