import type { Balance, ReportLine, ReportRows, ReportView } from '../../../shared/ipc/reports.js';
import { isPause, type Slices, sortedSlices } from '../../platform/slices.js';
import { unscaled } from '../table/decimals.js';
import type { Reading, Table } from '../table/table.js';
import { cellsOf, comparing, type Entry, entriesOf } from './entries.js';
import { matchingRows } from './match.js';
import { readingsOf } from './readings.js';
import { Adder, type Sums } from './sums.js';

type Line =
  | { readonly kind: 'row'; readonly entry: Entry }
  | { readonly kind: 'group'; readonly value: string; readonly of: number; readonly closed: boolean }
  | { readonly kind: 'subtotal'; readonly sums: Sums };

/** What a view found. */
interface Found {
  readonly readings: readonly Reading[];
  readonly adder: Adder;
  readonly matched: number;
  readonly totals: readonly string[];
  readonly balance: Balance | null;
  readonly lines: readonly Line[];
}

/** Looks at a table: two hundred thousand rows take seconds, so that it is done in slices. */
export function* lookAt(table: Table, view: ReportView): Slices<LookedAt> {
  const readings = yield* readingsOf(table, view);
  const rows = yield* matchingRows(table, view, readings);
  const adder = new Adder(table, readings);
  const totals = adder.texts(yield* sumsOf(adder, rows, rows.length));
  const balance = yield* balanceOf(table, readings, adder);
  const entries = yield* entriesOf(table, view, adder, rows);
  const lines = yield* linesOf(table, view, { readings, adder }, entries);
  return new LookedAt(table, { readings, adder, matched: rows.length, totals, balance, lines });
}

/** A table as somebody looks at it: filtered, added up, sorted, grouped. Cells are made when they are asked for. */
export class LookedAt {
  readonly readings: readonly Reading[];
  readonly matched: number;
  readonly totals: readonly string[];
  readonly balance: Balance | null;
  readonly #table: Table;
  readonly #adder: Adder;
  readonly #lines: readonly Line[];

  constructor(table: Table, { readings, adder, matched, totals, balance, lines }: Found) {
    this.#table = table;
    this.#adder = adder;
    this.readings = readings;
    this.matched = matched;
    this.totals = totals;
    this.balance = balance;
    this.#lines = lines;
  }

  get length(): number {
    return this.#lines.length;
  }

  lines(from: number, count: number): ReportLine[] {
    return this.#lines.slice(from, from + count).map((line) => this.#written(line));
  }

  /** All of them, each made when it is taken. */
  *each(): Generator<ReportLine, undefined, undefined> {
    for (const line of this.#lines) yield this.#written(line);
    return undefined;
  }

  #written(line: Line): ReportLine {
    if (line.kind === 'group') return line;
    if (line.kind === 'subtotal') return { kind: 'subtotal', cells: this.#adder.texts(line.sums) };
    const { entry } = line;
    const change = entry.of === 1 ? (this.#table.changes?.[entry.row] ?? null) : null;
    return { kind: 'row', cells: cellsOf(this.#table, this.readings, this.#adder, entry), of: entry.of, change };
  }

  window(from: number, count: number): ReportRows {
    return {
      lines: this.length,
      matched: this.matched,
      from,
      window: this.lines(from, count),
      totals: [...this.totals],
      balance: this.balance,
    };
  }
}

function* linesOf(
  table: Table,
  view: ReportView,
  { readings, adder }: Pick<Found, 'readings' | 'adder'>,
  given: readonly Entry[],
): Slices<Line[]> {
  const { groupBy } = view;
  const wanted = [
    ...(groupBy === null ? [] : [{ column: groupBy, descending: false }]),
    ...view.sorts.filter(({ column }) => column !== groupBy),
    // Added-up lines have no order of their own.
    ...(view.sumBy ?? []).map((column) => ({ column, descending: false })),
  ];
  const orders: { compare: (a: Entry, b: Entry) => number; sign: number }[] = [];
  for (const { column, descending } of wanted)
    orders.push({ compare: yield* comparing(table, readings, column), sign: descending ? -1 : 1 });
  const byGroupDescending = view.sorts.find(({ column }) => column === groupBy)?.descending === true;
  const [first] = orders;
  if (first && byGroupDescending) first.sign = -1;
  const entries =
    orders.length === 0
      ? given
      : yield* sortedSlices(given, (a, b) => {
          for (const { compare, sign } of orders) {
            const order = sign * compare(a, b);
            if (order !== 0) return order;
          }
          return a.row - b.row;
        });
  const column = groupBy === null ? undefined : table.columns[groupBy];
  const reading = groupBy === null ? undefined : readings[groupBy];
  if (!column || !reading) return entries.map((entry) => ({ kind: 'row', entry }));
  const closed = new Set(view.closed);
  const lines: Line[] = [];
  const valueOf = (entry: Entry): string => reading.texts[table.code(column, entry.row)] ?? '';
  for (let at = 0; at < entries.length;) {
    const value = valueOf(entries[at] as Entry);
    const sums = adder.none();
    const start = at;
    let of = 0;
    for (; at < entries.length; at += 1) {
      const entry = entries[at] as Entry;
      if (valueOf(entry) !== value) break;
      if (isPause(at)) yield;
      of += entry.of;
      if (entry.sums) adder.join(sums, entry.sums);
      else adder.add(sums, entry.row);
    }
    yield;
    const folded = closed.has(value);
    lines.push({ kind: 'group', value, of, closed: folded });
    if (!folded) for (const entry of entries.slice(start, at)) lines.push({ kind: 'row', entry });
    lines.push({ kind: 'subtotal', sums });
  }
  return lines;
}

/** Sums of so many rows; null: the first ones. */
function* sumsOf(adder: Adder, rows: readonly number[] | null, count: number): Slices<Sums> {
  const sums = adder.none();
  for (let place = 0; place < count; place += 1) {
    adder.add(sums, rows ? (rows[place] ?? 0) : place);
    if (isPause(place)) yield;
  }
  return sums;
}

function* balanceOf(table: Table, readings: readonly Reading[], adder: Adder): Slices<Balance | null> {
  // Of two reports beside each other nothing balances by itself.
  if (table.changes) return null;
  const find = (name: string): number => table.columns.findIndex((column) => column.name.toLowerCase() === name);
  const [debit, credit] = [find('debit'), find('credit')];
  const [ofDebit, ofCredit] = [readings[debit], readings[credit]];
  if (ofDebit?.kind !== 'amount' || ofCredit?.kind !== 'amount') return null;
  const { units: sums } = yield* sumsOf(adder, null, table.rows);
  const places = Math.max(ofDebit.places, ofCredit.places);
  const units = (at: number, reading: Reading): bigint => (sums[at] ?? 0n) * 10n ** BigInt(places - reading.places);
  const [left, right] = [units(debit, ofDebit), units(credit, ofCredit)];
  return {
    debit: unscaled(left, places),
    credit: unscaled(right, places),
    difference: unscaled(left - right, places),
  };
}
