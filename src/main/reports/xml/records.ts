import type { ScannerEvents } from '../../../contract/codec/xml-scanner.js';
import { isData, isValue, localName, type PathNode } from './path-tree.js';
import { Enough } from './scan.js';

/** Cells that one report may have in memory; a list of 200,000 rows with fifty columns fits. */
const mostCells = 12_000_000;

/** A column as it grows: each different text once, and a number a row. The first text is the empty one. */
export class Cells {
  readonly texts: string[] = [''];
  readonly codes: number[] = [];
  readonly #known = new Map<string, number>([['', 0]]);

  set(row: number, text: string): void {
    while (this.codes.length < row) this.codes.push(0);
    this.codes[row] = this.#code(text);
  }

  at(row: number): string {
    return this.texts[this.codes[row] ?? 0] ?? '';
  }

  #code(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.#known.set(text, code);
    return code;
  }
}

/** All occurrences of one record: its own fields, and for each row the row of the record around it. */
export class Store {
  readonly cells = new Map<PathNode, Cells>();
  readonly parentRows: number[] = [];

  constructor(
    readonly node: PathNode,
    readonly parent: Store | null,
  ) {
    this.#prepare(node);
  }

  get rows(): number {
    return this.parentRows.length;
  }

  /** Columns in the order of the document, also those that stay empty. */
  #prepare(node: PathNode): void {
    if (isValue(node)) this.cells.set(node, new Cells());
    for (const child of node.children.values()) if (child.role !== 'record') this.#prepare(child);
  }
}

/** Second pass: values into the records that the first pass found. */
export class RecordReader implements ScannerEvents {
  readonly stores = new Map<PathNode, Store>();
  /** Not all of it was kept. */
  cut = false;
  readonly #root: PathNode;
  #at: PathNode | null = null;
  #store: Store | null = null;
  #text = '';
  #cells = 0;
  readonly #attributes: [string, string][] = [];

  constructor(root: PathNode) {
    this.#root = root;
  }

  declaration(): void {}

  attribute(name: string, value: string): void {
    if (isData(name)) this.#attributes.push([localName(name), value]);
  }

  open(name: string): void {
    const node = this.#at ? this.#at.children.get(localName(name)) : this.#root;
    if (!node) throw new Enough();
    this.#put(this.#at);
    this.#at = node;
    if (node.role === 'record' || node === this.#root) this.#begin(node);
    for (const [attribute, value] of this.#attributes.splice(0)) {
      this.#text = value;
      this.#put(node.children.get(`@${attribute}`) ?? null);
    }
  }

  text(part: string): void {
    this.#text = this.#text === '' ? part : this.#text + part;
  }

  close(): void {
    const node = this.#at;
    this.#put(node);
    if (node && this.#store?.node === node) this.#store = this.#store.parent;
    this.#at = node?.parent ?? null;
  }

  #begin(node: PathNode): void {
    let store = this.stores.get(node);
    if (!store) {
      store = new Store(node, this.#store);
      this.stores.set(node, store);
    }
    this.#cells += store.cells.size + 1;
    if (this.#cells > mostCells) {
      this.cut = true;
      throw new Enough();
    }
    store.parentRows.push((this.#store?.rows ?? 0) - 1);
    this.#store = store;
  }

  /** A dash stands for nothing, as reports write it. */
  #put(node: PathNode | null): void {
    const text = this.#text.trim();
    this.#text = '';
    if (!node || text === '' || text === '-') return;
    const store = this.#store;
    const cells = store?.cells.get(node);
    if (!store || !cells) return;
    const row = store.rows - 1;
    const before = cells.at(row);
    cells.set(row, before === '' ? text : node.role === 'joined' ? `${before}; ${text}` : `${before} ${text}`);
  }
}
