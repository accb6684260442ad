import { type LineExtras, hasExtras } from '../../../../shared/domain/registration.js';
import { readNumber } from '../../../../shared/domain/number-input.js';
import { type CellKey, detailKey, type Value, type Write } from '../../../grid/engine/edits.js';
import { amountDetail, extrasDetail, lineName, newName, writeExtras } from './cell-lines.js';
import { isRewritten, type SheetCell } from './cells.js';
import { sameAmount } from './same-amount.js';

/** A line as somebody is writing it. `text`: as typed; what it means is read when it is needed. */
export interface LineDraft {
  /** Of this dialog alone: lines come and go while it is open. */
  readonly key: string;
  readonly id: number | null;
  readonly was: Value;
  readonly text: string;
  readonly removed: boolean;
  readonly extras: LineExtras;
}

const nothing: LineExtras = { costCenterId: null, costUnitId: null, comment: '' };

/** `written`: a decimal text as people here write it. */
export const draftsOf = ({ lines }: SheetCell, written: (amount: string) => string): LineDraft[] =>
  lines.map(({ name, id, was, amount, extras }) => ({
    key: name,
    id,
    was,
    text: written(amount ?? was ?? '0'),
    removed: amount === null,
    extras: extras ?? nothing,
  }));

export const freshDraft = (key: string): LineDraft => ({
  key,
  id: null,
  was: null,
  text: '',
  removed: false,
  extras: nothing,
});

/** Why a line cannot be taken as it is; null: it can. A line that goes away needs no amount. */
export function troubleOf({ text, removed }: LineDraft): 'blank' | 'ambiguous' | 'invalid' | null {
  if (removed) return null;
  const { kind } = readNumber(text);
  return kind === 'amount' ? null : kind;
}

function amountOf({ text, removed }: LineDraft): Value {
  const read = readNumber(text);
  return !removed && read.kind === 'amount' ? read.amount : null;
}

/** Whether a line that stands in Nmbrs is written again, so that what cannot be read of it may be lost. */
export const rewrites = (draft: LineDraft): boolean => isRewritten({ ...draft, amount: amountOf(draft) });

/** Whether a line that stands in Nmbrs gets an end and stays as it is otherwise. */
export const endsOnly = (draft: LineDraft): boolean =>
  draft.id !== null && !draft.removed && draft.extras.until !== undefined && !rewrites(draft);

/**
 * One step of undo that makes the cell what was written. Lines that stand keep their ids; the first line of an empty cell is the
 * one that typing writes, so that the cell can be typed in afterwards as before.
 */
export function draftWrites(cell: CellKey, before: SheetCell, drafts: readonly LineDraft[]): Write[] {
  const standing = drafts.filter(({ id }) => id !== null);
  const fresh = drafts.filter(({ id, removed }) => id === null && !removed);
  const named = [
    ...standing.map((draft) => ({ draft, name: standing.length === 1 ? 'cell' : lineName(draft.id ?? 0) })),
    ...fresh.map((draft, place) => ({
      draft,
      name: standing.length === 0 ? (place === 0 ? 'cell' : newName(place)) : newName(place + 1),
    })),
  ];
  return [
    ...wiped(cell, before),
    ...named.flatMap(({ draft, name }): Write[] => {
      const amount = amountOf(draft);
      const detail = amountDetail(name);
      const own = detail === null ? cell : detailKey(cell, detail);
      const said = !draft.removed && hasExtras(draft.extras);
      return [
        ...(sameAmount(amount, draft.was) ? [] : [{ key: own, value: amount }]),
        ...(said ? [{ key: detailKey(cell, extrasDetail(name)), value: writeExtras(draft.extras) }] : []),
      ];
    }),
  ];
}

/** Puts everything in a cell back to what was read. */
export const wiped = (cell: CellKey, { lines }: SheetCell): Write[] => [
  { key: cell, value: undefined },
  ...lines.flatMap(({ name }): Write[] => {
    const detail = amountDetail(name);
    const extras = { key: detailKey(cell, extrasDetail(name)), value: undefined };
    return detail === null ? [extras] : [{ key: detailKey(cell, detail), value: undefined }, extras];
  }),
];
