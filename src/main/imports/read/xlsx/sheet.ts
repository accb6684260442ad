import {
  type CellKind,
  columnOf,
  type Table,
  type TableCell,
  type TableRow,
} from '../../../../shared/imports/table.js';
import type { ReadLimits } from '../limits.js';
import { FileRefused } from '../refused.js';
import { plainNumber, storedDate, storedTime } from './stored-values.js';
import type { NumberMeaning } from './styles.js';
import type { PartReader } from './xml.js';

export interface SheetContext {
  readonly name: string;
  readonly hidden: boolean;
  readonly texts: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly dates: 1900 | 1904;
  readonly limits: ReadLimits;
  /** Rows and cells of all sheets so far. */
  readonly taken: { rows: number; cells: number };
}

/** One sheet: its cells by what is stored in them, and what is merged or hidden. Rows without a value leave nothing behind. */
export class SheetReader implements PartReader {
  readonly #context: SheetContext;
  readonly #rows: TableRow[] = [];
  readonly #merged: string[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  #width = 0;
  #row = 0;
  #opened = 0;
  #rowHidden = false;
  #cells: TableCell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value = '';
  #inValue = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  table(): Table {
    const { name, hidden } = this.#context;
    return {
      name,
      hidden,
      rows: this.#rows,
      width: this.#width,
      merged: this.#merged,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        return;
      case 'c':
        this.#column = columnOf(attributes.get('r') ?? '') ?? this.#column + 1;
        this.#type = attributes.get('t') ?? 'n';
        this.#style = Number(attributes.get('s') ?? '0');
        this.#formula = false;
        this.#value = '';
        return;
      case 'f':
        this.#formula = true;
        return;
      case 'v':
      case 't':
        this.#inValue = true;
        return;
      case 'col':
        this.#openColumns(attributes);
        return;
      case 'mergeCell':
        if (this.#merged.length < this.#context.limits.named) this.#merged.push(attributes.get('ref') ?? '');
        return;
      default:
    }
  }

  text(part: string): void {
    if (!this.#inValue) return;
    this.#value += part;
    if (this.#value.length > this.#context.limits.cell) this.#value = this.#value.slice(0, this.#context.limits.cell);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#opened += 1;
    if (this.#opened > this.#context.limits.lines) throw new FileRefused('unpacks');
    const given = attributes.get('r');
    this.#row = given === undefined ? this.#row + 1 : Number(given);
    if (!Number.isInteger(this.#row) || this.#row < 1) throw new FileRefused('damaged');
    this.#column = -1;
    this.#rowHidden = isOn(attributes.get('hidden'));
  }

  #openColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isOn(attributes.get('hidden'))) return;
    const from = Number(attributes.get('min') ?? '1');
    const until = Math.min(Number(attributes.get('max') ?? '1'), this.#context.limits.columns);
    for (let column = from; column <= until; column += 1) this.#hiddenColumns.push(column - 1);
  }

  #closeCell(): void {
    const { limits, taken } = this.#context;
    const read = this.#read();
    if (read === null || (read.text.trim() === '' && read.kind !== 'formula')) return;
    if (this.#column >= limits.columns) throw new FileRefused('too-many-rows');
    taken.cells += 1;
    if (taken.cells > limits.cells) throw new FileRefused('too-many-rows');
    this.#cells.push({ column: this.#column, ...read });
    if (this.#column >= this.#width) this.#width = this.#column + 1;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const { limits, taken } = this.#context;
    taken.rows += 1;
    if (taken.rows > limits.rows) throw new FileRefused('too-many-rows');
    if (this.#rowHidden) this.#hiddenRows.push(this.#row);
    this.#rows.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #read(): { readonly kind: CellKind; readonly text: string } | null {
    const raw = this.#value;
    if (this.#formula) return { kind: 'formula', text: this.#stored(raw)?.text ?? raw };
    return this.#stored(raw);
  }

  #stored(raw: string): { readonly kind: CellKind; readonly text: string } | null {
    switch (this.#type) {
      case 's': {
        const text = this.#context.texts[Number(raw)];
        if (text === undefined) throw new FileRefused('damaged');
        return { kind: 'text', text };
      }
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: raw };
      case 'b':
        return { kind: 'boolean', text: raw === '1' ? 'TRUE' : 'FALSE' };
      case 'e':
        return { kind: 'error', text: raw };
      case 'd':
        return { kind: 'date', text: raw.slice(0, 10) };
      default:
        return raw === '' ? null : this.#number(raw);
    }
  }

  #number(raw: string): { readonly kind: CellKind; readonly text: string } {
    const meaning = this.#context.meanings[this.#style] ?? 'number';
    if (meaning === 'date') {
      const text = storedDate(raw, this.#context.dates);
      if (text !== null) return { kind: 'date', text };
    }
    if (meaning === 'time') {
      const text = storedTime(raw);
      if (text !== null) return { kind: 'time', text };
    }
    const plain = plainNumber(raw);
    return plain === null ? { kind: 'error', text: raw } : { kind: 'number', text: plain };
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
