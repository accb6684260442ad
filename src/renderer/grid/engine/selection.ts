/** A place in the sheet as it is shown: row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell that typing goes to, and two opposite corners of the range that it is in. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
  readonly focus: Place;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const at = (row: number, column: number): Selection => ({
  active: { row, column },
  anchor: { row, column },
  focus: { row, column },
});

export const rangeOf = ({ anchor, focus }: Selection): Range => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const cellsIn = ({ top, bottom, left, right }: Range): number => (bottom - top + 1) * (right - left + 1);

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Inside the sheet, whatever became of it: rows go when one filters. */
export function within({ active, anchor, focus }: Selection, size: Size): Selection {
  const inside = (place: Place): Place => ({
    row: clamp(place.row, size.rows),
    column: clamp(place.column, size.columns),
  });
  return { active: inside(active), anchor: inside(anchor), focus: inside(focus) };
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** Moves the focus; with `extend` the anchor stays. Never leaves the sheet. */
export function move(selection: Selection, step: Step, size: Size, extend: boolean): Selection {
  const { active, anchor } = selection;
  // After Tab went round a range, a new range begins at the cell where it stopped.
  const begun = active.row === anchor.row && active.column === anchor.column;
  const from = extend && begun ? selection.focus : active;
  const focus = {
    row: clamp(from.row + step.rows, size.rows),
    column: clamp(from.column + step.columns, size.columns),
  };
  return extend ? { active, anchor: active, focus } : { active: focus, anchor: focus, focus };
}

/**
 * Where Tab and Enter go: through the range when there is one, round and round; otherwise over the sheet, and from the end
 * of a row to the start of the next.
 */
export function advance(selection: Selection, direction: 'right' | 'left' | 'down' | 'up', size: Size): Selection {
  const range = rangeOf(selection);
  if (cellsIn(range) > 1) return through(selection, range, direction);
  const { row, column } = selection.active;
  if (direction === 'down') return at(clamp(row + 1, size.rows), column);
  if (direction === 'up') return at(clamp(row - 1, size.rows), column);
  const next = row * size.columns + column + (direction === 'right' ? 1 : -1);
  const last = size.rows * size.columns - 1;
  const place = Math.max(0, Math.min(last, next));
  return at(Math.floor(place / size.columns), place % size.columns);
}

/** The active cell goes round; the range stands. */
function through(selection: Selection, range: Range, direction: 'right' | 'left' | 'down' | 'up'): Selection {
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const { row, column } = selection.active;
  const [r, c] = [row - range.top, column - range.left];
  const byRow = direction === 'right' || direction === 'left';
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const index = byRow ? r * width + c : c * height + r;
  const next = (index + step + width * height) % (width * height);
  const place = byRow
    ? { row: range.top + Math.floor(next / width), column: range.left + (next % width) }
    : { row: range.top + (next % height), column: range.left + Math.floor(next / height) };
  return { ...selection, active: place };
}
