import { type LineExtras, LineExtras as LineExtrasSchema } from '../../../../shared/domain/registration.js';
import type { Value } from '../../../grid/engine/edits.js';
import type { ReadLine } from './sheet-index.js';

/**
 * Which line of a cell: `cell` the one that typing in the cell writes, `line-<id>` one of several that stand there, `new-<n>` one
 * that is to come beside them.
 */
export type LineName = string;

/** A line of a cell as it will be. */
export interface CellLine {
  readonly name: LineName;
  /** Null: it does not stand in Nmbrs yet. */
  readonly id: number | null;
  /** Null: it goes away. */
  readonly amount: Value;
  /** Null: nothing stood there. */
  readonly was: Value;
  /** What a person wrote beside the amount; null: nothing. What stands in Nmbrs cannot be read. */
  readonly extras: LineExtras | null;
}

export const lineName = (id: number): LineName => `line-${id}`;
export const newName = (place: number): LineName => `new-${place}`;
const extrasName = (line: LineName): string => `extras-${line}`;

/** The detail under which a line's amount is kept; null: it is the cell's own. */
export const amountDetail = (line: LineName): string | null => (line === 'cell' ? null : line);
export const extrasDetail = extrasName;

const none: ReadonlyMap<string, Value> = new Map();

/**
 * The lines of a cell: those that were read, as the edits leave them, then the new ones. A cell that was written or cleared as a
 * whole says so of every line that stands.
 */
export function linesOf(
  read: readonly ReadLine[],
  edited: Value | undefined,
  details: ReadonlyMap<string, Value> = none,
): CellLine[] {
  const extras = (line: LineName): LineExtras | null => readExtras(details.get(extrasName(line)));
  const standing = ({ id, amount }: ReadLine, alone: boolean): CellLine => {
    const name = alone || id === null ? 'cell' : lineName(id);
    const own = alone ? undefined : details.get(name);
    const left = edited === undefined ? own : edited;
    return { name, id, was: amount, amount: left === undefined ? amount : left, extras: extras(name) };
  };
  const stands = read.map((line) => standing(line, read.length === 1));
  const first =
    read.length === 0 && edited !== undefined && edited !== null
      ? [{ name: 'cell', id: null, was: null, amount: edited, extras: extras('cell') }]
      : [];
  const fresh = [...details]
    .filter(([detail]) => detail.startsWith('new-'))
    .map(([name, amount]): CellLine => ({ name, id: null, was: null, amount, extras: extras(name) }));
  return [...stands, ...first, ...fresh];
}

/** Extras are kept as text, like every other edit. What is no such text any more counts as nothing. */
export function readExtras(text: Value | undefined): LineExtras | null {
  if (text === undefined || text === null) return null;
  const read = LineExtrasSchema.safeParse(parsed(text));
  return read.success ? read.data : null;
}

export const writeExtras = (extras: LineExtras): string => JSON.stringify(extras);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
