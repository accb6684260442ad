/**
 * Rows on their way between threads: a column a field, lists as lengths and all their items together. Objects would be
 * copied one by one, names and all, and the receiving side, which must not stall, would pay for it.
 */
export type Packed =
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | {
      readonly kind: 'rows';
      readonly count: number;
      readonly names: readonly string[];
      readonly columns: readonly Packed[];
    }
  | { readonly kind: 'lists'; readonly of: readonly (number | null | undefined)[]; readonly items: Packed };

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOrNone = (value: unknown): value is readonly unknown[] | null | undefined =>
  value == null || Array.isArray(value);

/** Values of the decoder: objects, lists, scalars, null. In a column undefined stands for an absent field. */
export function pack(values: readonly unknown[]): Packed {
  if (values.length > 0 && values.every(isRow)) return packRows(values);
  if (values.some(Array.isArray) && values.every(isListOrNone)) {
    const of = values.map((value) => (value == null ? value : value.length));
    return { kind: 'lists', of, items: pack(values.flatMap((value) => value ?? [])) };
  }
  return { kind: 'values', values };
}

function packRows(rows: readonly Row[]): Packed {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  const columns = [...names].map((name) => pack(rows.map((row) => row[name])));
  return { kind: 'rows', count: rows.length, names: [...names], columns };
}

/** The same values again; absent fields are absent, not undefined. */
export function unpack(packed: Packed): unknown[] {
  if (packed.kind === 'values') return [...packed.values];
  if (packed.kind === 'lists') return unpackLists(packed.of, unpack(packed.items));
  const rows = Array.from({ length: packed.count }, (): Record<string, unknown> => ({}));
  packed.names.forEach((name, index) => {
    const column = packed.columns[index];
    if (column !== undefined) fill(rows, name, unpack(column));
  });
  return rows;
}

function fill(rows: readonly Record<string, unknown>[], name: string, values: readonly unknown[]): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const value = values[at];
    if (row !== undefined && value !== undefined) row[name] = value;
  }
}

function unpackLists(of: readonly (number | null | undefined)[], items: readonly unknown[]): unknown[] {
  let from = 0;
  return of.map((length) => {
    if (length == null) return length;
    from += length;
    return items.slice(from - length, from);
  });
}
