import { type ColumnRole, type Mapping, noRole } from '../../../shared/imports/mapping.js';
import type { Book, Table, TableRow } from '../../../shared/imports/table.js';
import { decimalOf } from '../amounts.js';
import type { ImportTarget } from '../targets/target.js';
import { foldHead, placeRole } from './heads.js';

/** Rows from the top in which a head is looked for: files often begin with a title. */
const headRows = 20;

export interface Recognised {
  readonly mapping: Mapping;
  readonly as: 'vendor' | 'guessed';
}

/** What a book is most likely: the sheet, head and target that make the most of its columns. */
export function recognise(book: Book, targets: readonly ImportTarget[]): Recognised | null {
  let best: { readonly score: number; readonly found: Recognised } | null = null;
  for (const [at, table] of book.tables.entries()) {
    if (table.rows.length === 0) continue;
    for (const target of targets) {
      for (const row of table.rows.slice(0, headRows)) {
        const roles = rolesOf(row, table.width, target);
        const score = scoreOf(roles, target) - (table.hidden ? 0.5 : 0);
        if (score > (best?.score ?? 0)) best = { score, found: found(book, at, table, row, roles, target) };
      }
    }
  }
  if (best) return best.found;
  const at = Math.max(
    0,
    book.tables.findIndex(({ rows, hidden }) => rows.length > 0 && !hidden),
  );
  const table = book.tables[at];
  const target = targets[0];
  const head = table?.rows[0];
  if (!table || !target || !head) return null;
  return found(
    book,
    at,
    table,
    head,
    Array.from({ length: table.width }, () => noRole),
    target,
  );
}

function found(
  book: Book,
  at: number,
  table: Table,
  head: TableRow,
  roles: readonly ColumnRole[],
  target: ImportTarget,
): Recognised {
  const heads = head.cells.map(({ text }) => foldHead(text));
  const vendor = ['debiteurnr', 'bedrijfnr', 'persnr', 'periode'].every((name) => heads.includes(name));
  const mapping = {
    table: at,
    target: target.id,
    headRow: head.row,
    roles: [...roles],
    decimal: decimalIn(book, table, head.row, roles, target),
    takeHidden: false,
  };
  return { mapping, as: vendor ? 'vendor' : 'guessed' };
}

/**
 * One role for each column. Of two columns that would be the same the first is it: the other is a person's to say. `chosen`: a
 * person said that the file is of this target.
 */
export function rolesOf(head: TableRow, width: number, target: ImportTarget, chosen = false): ColumnRole[] {
  const roles = Array.from({ length: width }, () => noRole);
  const taken = new Set<string>();
  for (const { column, kind, text } of head.cells) {
    if (kind !== 'text' && kind !== 'number') continue;
    const role = placeRole(text) ?? (chosen ? (target.roleWhenChosen?.(text) ?? target.role(text)) : target.role(text));
    if (!role || taken.has(`${role.field}/${role.key}`)) continue;
    taken.add(`${role.field}/${role.key}`);
    roles[column] = role;
  }
  return roles;
}

/** Nothing without people and values; then every column that says something. */
function scoreOf(roles: readonly ColumnRole[], target: ImportTarget): number {
  const person = roles.some(({ field }) => field === 'person');
  const values = roles.filter(({ field }) => field === target.valueField);
  if (!person || values.length === 0) return 0;
  if (target.needs?.some((needed) => !roles.some(({ field }) => field === needed))) return 0;
  // A column of amounts of no one code needs the codes beside it.
  if (values.some(({ key }) => key === null) && target.fields.some(({ id }) => id === 'code'))
    if (!roles.some(({ field }) => field === 'code')) return 0;
  return roles.filter(({ field }) => field !== '').length;
}

function decimalIn(
  book: Book,
  table: Table,
  headRow: number | null,
  roles: readonly ColumnRole[],
  target: ImportTarget,
): Mapping['decimal'] {
  return book.format === 'xlsx' && !hasTexts(table, headRow, roles, target)
    ? null
    : decimalOf(valueTexts(table, headRow, roles, target)).sign;
}

const hasTexts = (...input: Parameters<typeof valueTexts>): boolean => !valueTexts(...input).next().done;

/** Texts of the columns that hold values that may be decimals. */
export function* valueTexts(
  table: Table,
  headRow: number | null,
  roles: readonly ColumnRole[],
  target: ImportTarget,
): Generator<string> {
  for (const { row, cells } of table.rows) {
    if (headRow !== null && row <= headRow) continue;
    for (const { column, kind, text } of cells)
      if (kind === 'text' && roles[column]?.field === (target.decimalField ?? target.valueField)) yield text;
  }
}
