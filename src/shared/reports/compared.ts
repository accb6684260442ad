import type { ColumnKind, ReportColumn } from '../ipc/reports.js';
import { layoutOf } from './layouts.js';

/** What became of a line between two reports. */
export const changes = ['added', 'gone', 'changed', 'same'] as const;
export type Change = (typeof changes)[number];

/** Names of columns that a comparison adds. No element of XML can begin with this sign. */
export const added = { change: '~change', before: '~before', after: '~after', difference: '~difference' } as const;

type Column = Pick<ReportColumn, 'name' | 'under' | 'kind' | 'distinct'>;

/** Most columns that a key may have. */
export const mostKeys = 6;

/** A column that holds one value in the whole report says what the report is about; two reports differ in it by nature. */
const isConstant = ({ distinct }: Column): boolean => distinct <= 1;

/** An id that a report may make anew for every line. */
const isLineId = ({ name }: Column): boolean => /guid|^id$/i.test(name);

const isFigure = (kind: ColumnKind): boolean => kind === 'amount' || kind === 'number';

/**
 * By which columns the lines of two reports are most likely the same, as places in the table. Of a known shape by its layout;
 * otherwise the codes and numbers that name something, and where there are none the words. A person corrects it.
 */
export function keyOf(columns: readonly Column[]): number[] {
  const indexOf = (name: string): number =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const known = layoutOf(columns.map(({ name }) => name))?.key.map(indexOf) ?? [];
  const filled = (at: number): boolean => (columns[at]?.distinct ?? 0) > 0;
  if (known.some(filled)) return known.filter(filled);
  const told = [...columns.entries()].filter(
    ([, column]) => !isConstant(column) && !isLineId(column) && column.kind !== 'date' && !isFigure(column.kind),
  );
  const naming = told.filter(([, { kind, name }]) => kind === 'code' || /(?:id|nr|number|code)$/i.test(name));
  const chosen = naming.length > 0 ? naming : told;
  // Of a table of one line nothing tells lines apart; any column will do.
  return chosen.length > 0 ? chosen.slice(0, mostKeys).map(([at]) => at) : [0];
}

/** What is compared at first: of a known shape what its layout shows, but for the key, the ids of lines and what the report is about. */
export function comparedOf(columns: readonly Column[], key: readonly number[]): number[] {
  const layout = layoutOf(columns.map(({ name }) => name));
  const inSight = (at: number): boolean =>
    !layout || [...layout.shown, layout.groupBy ?? ''].includes(columns[at]?.name ?? '');
  const rest = [...columns.keys()].filter((at) => !key.includes(at) && inSight(at));
  const told = rest.filter((at) => {
    const column = columns[at];
    return column !== undefined && column.distinct > 0 && !isLineId(column) && !/Id$|ID$/.test(column.name);
  });
  return told.filter((at) => {
    const column = columns[at];
    return column !== undefined && (isFigure(column.kind) || !isConstant(column));
  });
}
