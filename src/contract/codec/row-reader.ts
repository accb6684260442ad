import { KeptAside, type Unknown } from './kept-aside.js';
import { type FieldPlan, isRequired, type TypePlan } from './plan.js';
import { Refused } from './refused.js';
import { readScalar } from './scalars.js';
import type { ElementSink } from './xml-reader.js';

type Row = Record<string, unknown>;

/** One level of the element stack. Reused: a level is made once, not once per element. */
interface Level {
  field: FieldPlan | null;
  plan: TypePlan;
  /** Set for a record. */
  row: Row | null;
  /** Set for a list. */
  items: unknown[] | null;
  /** Where in `plan.fields` the next element most likely is. */
  next: number;
  required: number;
  /** Number of this record; `seen[i] === serial` when field i was met in it. */
  serial: number;
  readonly seen: number[];
}

export interface RowReaderOptions {
  readonly namespace: string;
  /** Characters of one text. */
  readonly textLimit: number;
}

/**
 * Elements -> values, guided by a plan. One record, the root, whose own element the caller has opened.
 * Unknown, repeated and misplaced things are kept aside; a wrong number or boolean is refused.
 */
export class RowReader implements ElementSink {
  readonly aside = new KeptAside();
  /** Items of lists directly below the root. */
  rows = 0;
  private readonly missing = new Map<string, number>();
  private readonly misplaced = new Set<string>();
  private readonly namespace: string;
  private readonly textLimit: number;
  private readonly levels: Level[] = [];
  private top = 0;
  private level: Level;
  private serial = 0;
  private leaf: FieldPlan | null = null;
  private leafNil = false;
  private leafHasChild = false;
  private leafText = '';
  private skipping = 0;
  private recording = false;
  private readonly root: Row = {};
  /** The list directly below the root, from when it opens. */
  private list: unknown[] | null = null;

  constructor(plan: TypePlan, options: RowReaderOptions) {
    this.namespace = options.namespace;
    this.textLimit = options.textLimit;
    this.level = this.enter(0, null, plan);
    this.level.row = this.root;
  }

  open(name: string, namespace: string, nil: boolean): void {
    if (this.skipping > 0) {
      this.skipping += 1;
      if (this.recording) this.aside.openChild(name);
      return;
    }
    if (this.leaf !== null) {
      this.leafHasChild = true;
      this.keepAside(name);
      return;
    }
    const field = namespace === this.namespace ? this.find(name) : undefined;
    if (field === undefined) this.keepAside(name);
    else if (field.kind === 'skip') this.skip();
    else if (nil || field.kind === 'scalar') this.openLeaf(field, nil);
    else this.openInside(field);
  }

  text(text: string): void {
    if (this.skipping > 0) {
      if (this.recording) this.aside.addInside(text);
    } else if (this.leaf !== null) {
      this.leafText = this.leafText === '' ? text : this.leafText + text;
      if (this.leafText.length > this.textLimit)
        throw new Refused('too-large', `${this.path()}: more than ${this.textLimit} characters`);
    } else if (text.trim() !== '') this.aside.addText(`${this.path()}/text()`.slice(1), text);
  }

  close(): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      if (this.recording) this.aside.close();
      if (this.skipping === 0) this.recording = false;
    } else if (this.leaf !== null) this.closeLeaf(this.leaf);
    else this.closeInside();
  }

  /** The root record, after its element was closed. */
  result(): Readonly<Row> {
    return this.root;
  }

  /** Takes the finished items out of the list below the root; `result` then has those that come later alone. */
  takeRows(): unknown[] {
    return this.list === null ? [] : this.list.splice(0);
  }

  unknown(): Unknown[] {
    return this.aside.list();
  }

  /** Fields that the contract requires and that were absent, or nil where they may not be. */
  missingFields(): { name: string; count: number }[] {
    return [...this.missing].map(([name, count]) => ({ name, count }));
  }

  /** Fields that came after one that the schema has behind them. */
  outOfOrder(): string[] {
    return [...this.misplaced];
  }

  private find(name: string): FieldPlan | undefined {
    const { level } = this;
    const { plan } = level;
    let field = plan.fields[level.next];
    if (field === undefined || field.name !== name) field = plan.byName.get(name);
    if (field === undefined) return undefined;
    if (level.items !== null) return field;
    if (level.seen[field.index] === level.serial) return field.many ? field : undefined;
    level.seen[field.index] = level.serial;
    if (field.index < level.next) this.misplaced.add(`${this.path()}/${name}`.slice(1));
    level.next = field.many ? field.index : field.index + 1;
    if (isRequired(field)) level.required += 1;
    return field;
  }

  private keepAside(name: string): void {
    this.skipping = 1;
    this.recording = true;
    this.aside.start(`${this.path()}/${name}`.slice(1), name);
  }

  private skip(): void {
    this.skipping = 1;
    this.recording = false;
  }

  private openLeaf(field: FieldPlan, nil: boolean): void {
    this.leaf = field;
    this.leafNil = nil;
    this.leafHasChild = false;
    this.leafText = '';
  }

  private openInside(field: FieldPlan): void {
    if (field.plan === null) throw new Error(`${field.name} has no plan`);
    this.top += 1;
    this.level = this.enter(this.top, field, field.plan);
    if (field.kind === 'list') {
      this.level.items = [];
      if (this.top === 1) this.list = this.level.items;
    } else this.level.row = {};
  }

  private enter(depth: number, field: FieldPlan | null, plan: TypePlan): Level {
    let level = this.levels[depth];
    if (level === undefined) {
      level = { field, plan, row: null, items: null, next: 0, required: 0, serial: 0, seen: [] };
      this.levels[depth] = level;
    }
    level.field = field;
    level.plan = plan;
    level.row = null;
    level.items = null;
    level.next = 0;
    level.required = 0;
    level.serial = this.serial += 1;
    return level;
  }

  private closeLeaf(field: FieldPlan): void {
    if (this.leafNil) this.closeNil(field);
    else if (!this.leafHasChild) {
      const value = readScalar(field.scalar, this.leafText);
      if (value === undefined) throw new Refused('unexpected-shape', `${this.path().slice(1)}: not a ${field.scalar}`);
      this.leaf = null;
      this.attach(field, value);
      return;
    } else if (field.scalar !== 'string' && field.scalar !== 'unknown') {
      throw new Refused('unexpected-shape', `${this.path().slice(1)}: elements instead of a ${field.scalar}`);
    } else if (this.leafText.trim() !== '') this.aside.addText(`${this.path().slice(1)}/text()`, this.leafText);
    this.leaf = null;
  }

  private closeNil(field: FieldPlan): void {
    if (this.leafText !== '' || this.leafHasChild)
      throw new Refused('unexpected-shape', `${this.path().slice(1)}: nil, and yet it holds something`);
    // An item that is nothing says nothing: it is counted, and a list is free of nulls.
    if (field.many) this.aside.count(`${this.path().slice(1)} (nil)`);
    else {
      if (!field.nillable) this.miss(`${this.path().slice(1)} (nil)`);
      this.attach(field, null);
    }
  }

  private closeInside(): void {
    const { level } = this;
    const { field } = level;
    if (level.row !== null) this.closeRecord(level, level.row);
    if (field === null) return;
    this.top -= 1;
    const outer = this.levels[this.top];
    if (outer === undefined) throw new Error('unbalanced');
    this.level = outer;
    this.attach(field, level.row ?? level.items);
  }

  private closeRecord(level: Level, row: Row): void {
    const { plan } = level;
    for (const field of plan.repeated) row[field.name] ??= [];
    if (level.required === plan.required) return;
    for (const field of plan.fields) {
      if (isRequired(field) && level.seen[field.index] !== level.serial)
        this.miss(`${this.path()}/${field.name}`.slice(1));
    }
  }

  private attach(field: FieldPlan, value: unknown): void {
    const { items, row } = this.level;
    if (items !== null) {
      items.push(value);
      if (this.top === 1) this.rows += 1;
    } else if (row === null) throw new Error('nothing to attach to');
    else if (field.many) {
      const list = row[field.name];
      if (Array.isArray(list)) list.push(value);
      else row[field.name] = [value];
    } else row[field.name] = value;
  }

  private miss(path: string): void {
    this.missing.set(path, (this.missing.get(path) ?? 0) + 1);
  }

  /** With a slash before each name; empty at the root. */
  private path(): string {
    let path = '';
    for (let depth = 1; depth <= this.top; depth += 1) path += `/${this.levels[depth]?.field?.name ?? ''}`;
    return this.leaf === null ? path : `${path}/${this.leaf.name}`;
  }
}
