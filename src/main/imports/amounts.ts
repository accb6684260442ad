import { readNumber } from '../../shared/domain/number-input.js';
import type { ProblemKind } from '../../shared/imports/problems.js';
import type { DecimalSign, TableCell } from '../../shared/imports/table.js';

export type ReadAmount =
  | { readonly ok: true; readonly amount: string; readonly twoWays: boolean }
  | { readonly ok: false; readonly kind: ProblemKind };

/**
 * A cell as an amount. A stored number is that number; a text is read by the same rules as typing in a sheet; what stands for
 * something else is refused by its name. `decimal`: how to read `1.234`; null refuses it.
 */
export function amountOf({ kind, text }: Pick<TableCell, 'kind' | 'text'>, decimal: DecimalSign | null): ReadAmount {
  switch (kind) {
    case 'formula':
      return { ok: false, kind: 'formula' };
    case 'date':
      return { ok: false, kind: 'date-instead' };
    case 'error':
      return { ok: false, kind: 'cell-error' };
    case 'boolean':
      return { ok: false, kind: 'not-a-number' };
    case 'number':
    case 'time':
      // A stored number has a point for its decimals, whatever the file shows.
      return taken(kind === 'number' ? stored(text) : readNumber(text), false);
    case 'text': {
      const plain = readNumber(text);
      if (plain.kind !== 'ambiguous') return taken(plain, false);
      if (decimal === null) return { ok: false, kind: 'ambiguous-number' };
      const group = text.includes(decimal) ? 'decimal' : 'thousands';
      return taken(readNumber(text, group), true);
    }
  }
}

const stored = (text: string) => readNumber(text, 'decimal');

function taken(read: ReturnType<typeof readNumber>, twoWays: boolean): ReadAmount {
  if (read.kind === 'amount') return { ok: true, amount: read.amount, twoWays };
  if (read.kind === 'invalid') return { ok: false, kind: read.reason };
  return { ok: false, kind: read.kind === 'blank' ? 'no-amount' : 'ambiguous-number' };
}

/** What the texts of a file say about its sign for decimals: the one that some of them prove, when none proves the other. */
export function decimalOf(texts: Iterable<string>): { readonly sign: DecimalSign | null; readonly twoWays: number } {
  let comma = 0;
  let point = 0;
  let twoWays = 0;
  for (const text of texts) {
    const read = readNumber(text);
    if (read.kind === 'ambiguous') twoWays += 1;
    else if (read.kind === 'amount') {
      const last = /[.,](?=[^.,]*$)/.exec(text)?.[0];
      // `1.234.567` proves that its points are no decimals.
      const grouped = last !== undefined && text.split(last).length > 2;
      if (last === undefined) continue;
      if ((last === ',') !== grouped) comma += 1;
      else point += 1;
    }
  }
  if (comma > 0 === point > 0) return { sign: null, twoWays };
  return { sign: comma > 0 ? ',' : '.', twoWays };
}
