/**
 * What a person changed in a sheet, by row and column, never by place: sorting and filtering cannot lose it. A row's id and a
 * column's id name a cell, and a third word names something in it; `null` means cleared, and what is not here stands as it was
 * read.
 */
export type CellKey = string;
export type Value = string | null;
export type Edits = ReadonlyMap<CellKey, Value>;

export const cellKey = (row: number, column: number): CellKey => `${row}:${column}`;

/** Something in a cell: one of its lines, what goes with one. It is undone and done again like the cell itself. */
export const detailKey = (cell: CellKey, detail: string): CellKey => `${cell}:${detail}`;

export const isDetail = (key: CellKey): boolean => key.indexOf(':') !== key.lastIndexOf(':');

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Null: the cell as a whole. */
  readonly detail: string | null;
}

export function cellOf(key: CellKey): CellPlace {
  const first = key.indexOf(':');
  const second = key.indexOf(':', first + 1);
  const row = Number(key.slice(0, first));
  if (second === -1) return { row, column: Number(key.slice(first + 1)), detail: null };
  return { row, column: Number(key.slice(first + 1, second)), detail: key.slice(second + 1) };
}

/** The details of each cell that has any. */
export function detailsOf(edits: Edits): ReadonlyMap<CellKey, ReadonlyMap<string, Value>> {
  const known = found.get(edits);
  if (known) return known;
  const details = new Map<CellKey, Map<string, Value>>();
  for (const [key, value] of edits) {
    if (!isDetail(key)) continue;
    const { row, column, detail } = cellOf(key);
    if (detail === null) continue;
    const cell = cellKey(row, column);
    const own = details.get(cell) ?? new Map<string, Value>();
    own.set(detail, value);
    details.set(cell, own);
  }
  found.set(edits, details);
  return details;
}

/** Edits never change once they are made, and every cell that is drawn asks for the same ones. */
const found = new WeakMap<Edits, ReadonlyMap<CellKey, ReadonlyMap<string, Value>>>();

/** One cell before and after; `undefined`: as it was read. */
export interface Patch {
  readonly key: CellKey;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** Edits with everything that can be undone and done again. Each step is one action of a person. */
export interface History {
  readonly edits: Edits;
  readonly past: readonly (readonly Patch[])[];
  readonly future: readonly (readonly Patch[])[];
}

export const noHistory: History = { edits: new Map(), past: [], future: [] };

export interface Write {
  readonly key: CellKey;
  /** `undefined` puts back what was read. */
  readonly value: Value | undefined;
}

/** One step, however many cells; writes that change nothing are no step. Of two writes to a cell the last counts. */
export function write(history: History, writes: readonly Write[]): History {
  const last = new Map(writes.map(({ key, value }) => [key, value]));
  const patches: Patch[] = [];
  for (const [key, after] of last) {
    const before = history.edits.get(key);
    if (before !== after) patches.push({ key, before, after });
  }
  if (patches.length === 0) return history;
  const edits = applied(history.edits, patches, 'after');
  remember(patches, { before: history.edits, after: edits });
  return { edits, past: [...history.past, patches], future: [] };
}

export function undo(history: History): History {
  const patches = history.past.at(-1);
  if (!patches) return history;
  return {
    edits: around.get(patches)?.before ?? applied(history.edits, patches, 'before'),
    past: history.past.slice(0, -1),
    future: [...history.future, patches],
  };
}

export function redo(history: History): History {
  const patches = history.future.at(-1);
  if (!patches) return history;
  return {
    edits: around.get(patches)?.after ?? applied(history.edits, patches, 'after'),
    past: [...history.past, patches],
    future: history.future.slice(0, -1),
  };
}

/**
 * The edits before and after a large step: undoing it gives back the very same ones, without writing thousands of cells again, and
 * what was worked out of them still holds. Only where they are not much larger than the step itself, so that a long history of
 * small steps keeps none.
 */
const around = new WeakMap<readonly Patch[], { readonly before: Edits; readonly after: Edits }>();
const largeFrom = 200;

function remember(patches: readonly Patch[], edits: { readonly before: Edits; readonly after: Edits }): void {
  if (patches.length >= largeFrom && edits.before.size + edits.after.size <= patches.length * 4)
    around.set(patches, edits);
}

function applied(edits: Edits, patches: readonly Patch[], side: 'before' | 'after'): Edits {
  const next = new Map(edits);
  for (const patch of patches) {
    const value = patch[side];
    if (value === undefined) next.delete(patch.key);
    else next.set(patch.key, value);
  }
  return next;
}
