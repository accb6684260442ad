import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { ColumnKind } from '../../../shared/ipc/reports.js';
import { added, type Change } from '../../../shared/reports/compared.js';
import { isPause, type Slices } from '../../platform/slices.js';
import { placesOf, scaled, unscaled } from '../table/decimals.js';
import { isDecimal } from '../table/kinds.js';
import { type Reading, Table, TableColumn } from '../table/table.js';
import { Cells } from '../xml/records.js';
import { changeColumn } from './change-words.js';
import { plain, Side } from './side.js';

export interface Compared {
  readonly before: Table;
  readonly after: Table;
  /** Columns of the table that is on the screen, by their places in it; the other's are found by name. */
  readonly screen: 'before' | 'after';
  readonly key: readonly number[];
  readonly values: readonly number[];
  /** Where a person corrected the guess. */
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  readonly language: Language;
}

/**
 * Two tables as one: a line for every key of either, with what became of it. Rows that share a key are added up first. A column
 * has its value before, after and, of figures, the difference; words that differ nowhere stand once. Fails when the other
 * table has none of the key's columns.
 */
export function* compareTables(compared: Compared): Slices<Result<Table>> {
  const { before, after, screen, key, values, language } = compared;
  const own = screen === 'after' ? after : before;
  const other = screen === 'after' ? before : after;
  const kinds = [...key, ...values].map((at): ColumnKind => compared.kinds.get(at) ?? own.columns[at]?.kind ?? 'text');
  const there = [...key, ...values].map((at) => sameColumn(own, at, other));
  if (there.slice(0, key.length).includes(-1)) return err({ kind: 'report', reason: 'key-not-there' });
  const sideOf = function* (table: Table, places: readonly number[]): Slices<Side> {
    const readings: (Reading | undefined)[] = [];
    for (const [place, at] of places.entries()) {
      const column = table.columns[at];
      readings.push(column && (yield* column.reading(kinds[place] ?? 'text')));
    }
    return yield* Side.of(table, places, readings, key.length);
  };
  const ownSide = yield* sideOf(own, [...key, ...values]);
  const otherSide = yield* sideOf(other, there);
  const [left, right] = screen === 'after' ? [otherSide, ownSide] : [ownSide, otherSide];

  const keys = new Set([...right.rows.keys(), ...left.rows.keys()]);
  const fields = values.map((_, at) => fieldOf(kinds[key.length + at] ?? 'text'));
  const marks: Change[] = [];
  const keyCells = key.map(() => new Cells());
  let row = 0;
  for (const one of keys) {
    const [from, to] = [left.rows.get(one), right.rows.get(one)];
    let differs = false;
    for (const [at, field] of fields.entries()) {
      const [was, is] = [left.cell(from, key.length + at), right.cell(to, key.length + at)];
      if (!isSame(was, is)) {
        differs = true;
        if (from && to) field.differs = true;
      }
      field.before.set(row, was);
      field.after.set(row, is);
      field.once.set(row, is === '' ? was : is);
      if (isFigure(field.kind)) field.difference.set(row, differenceOf(was, is, field.kind));
    }
    const mark: Change = from === undefined ? 'added' : to === undefined ? 'gone' : differs ? 'changed' : 'same';
    marks.push(mark);
    for (const [at, cells] of keyCells.entries())
      cells.set(row, to === undefined ? left.cell(from, at) : right.cell(to, at));
    row += 1;
    if (isPause(row)) yield;
  }
  const column = (name: string, under: string, cells: Cells, kind: ColumnKind): TableColumn =>
    new TableColumn(name, under, 0, cells, kind, 'point');
  const columns = [
    changeColumn(marks, language),
    ...key.map((at, place) => {
      const { name = '', under = '' } = own.columns[at] ?? {};
      // The key names lines, whatever it looks like: it is not added up.
      const kind = kinds[place] ?? 'text';
      return column(name, under, keyCells[place] ?? new Cells(), isFigure(kind) ? 'number' : kind);
    }),
    ...values.flatMap((at, place) => {
      const field = fields[place];
      const { name = '', under = '' } = own.columns[at] ?? {};
      if (!field) return [];
      if (!field.differs && field.kind !== 'amount') return [column(name, under, field.once, field.kind)];
      return [
        column(name, added.before, field.before, field.kind),
        column(name, added.after, field.after, field.kind),
        ...(isFigure(field.kind) ? [column(name, added.difference, field.difference, field.kind)] : []),
      ];
    }),
  ];
  return ok(new Table(own.name, columns, row, [Int32Array.from({ length: row }, (_, at) => at)], marks));
}

const isFigure = (kind: ColumnKind): boolean => kind === 'amount' || kind === 'number';

const fieldOf = (kind: ColumnKind) => ({
  kind,
  before: new Cells(),
  after: new Cells(),
  once: new Cells(),
  difference: new Cells(),
  /** Whether it differs in a line that both have. */
  differs: false,
});

/** Numbers by their value, anything else as it stands; nothing there is not zero. */
const isSame = (was: string, is: string): boolean => was === is || plain(was) === plain(is);

/** After less before, exact. Of amounts nothing there counts as zero; of other figures it says nothing. */
function differenceOf(was: string, is: string, kind: ColumnKind): string {
  if (was === '' && is === '') return '';
  if (kind !== 'amount' && (was === '' || is === '')) return '';
  const [left, right] = [was === '' ? '0' : was, is === '' ? '0' : is];
  if (!isDecimal(left) || !isDecimal(right)) return '';
  const places = Math.max(placesOf(left), placesOf(right));
  return unscaled(scaled(right, places) - scaled(left, places), places);
}

/** The column of that name in another table; under another record when there is no other. -1: none. */
function sameColumn(own: Table, at: number, other: Table): number {
  const column = own.columns[at];
  if (!column) return -1;
  const name = column.name.toLowerCase();
  const exact = other.columns.findIndex((one) => one.name.toLowerCase() === name && one.under === column.under);
  return exact === -1 ? other.columns.findIndex((one) => one.name.toLowerCase() === name) : exact;
}
