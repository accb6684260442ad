import type { Edits } from '../../../grid/engine/edits.js';
import { type Invalid, realEdits } from './cells.js';
import type { SheetIndex } from './sheet-index.js';

interface Sheet {
  readonly index: SheetIndex;
  readonly history: { readonly edits: Edits };
  readonly invalid: Invalid;
}

/** Asked at every change of any sheet, while the edits of the others stay what they are. */
const known = new WeakMap<Edits, { readonly index: SheetIndex; readonly real: boolean }>();

/** Whether a sheet holds anything of a person that Nmbrs does not: what was typed back is nothing, what is no amount is. */
export function hasUnsent({ index, history: { edits }, invalid }: Sheet): boolean {
  if (invalid.size > 0) return true;
  const last = known.get(edits);
  if (last?.index === index) return last.real;
  const real = realEdits(index, edits).size > 0;
  known.set(edits, { index, real });
  return real;
}
