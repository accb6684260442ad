import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { cellKey, type History, noHistory, undo, write } from '../../../grid/engine/edits.js';
import { cellAt, hasNote, realEdits, rewritesLine } from './cells.js';
import { totalsOf } from './totals.js';
import {
  draftsOf,
  draftWrites,
  endsOnly,
  freshDraft,
  type LineDraft,
  rewrites,
  troubleOf,
  wiped,
} from './line-drafts.js';
import type { ReadLine, SheetIndex } from './sheet-index.js';
import { stagedEdits } from './staged-edits.js';

const joris = EmployeeId.parse(1);
const code = 2100;
const key = cellKey(joris, code);
const asIs = (amount: string): string => amount;

const indexOf = (...amounts: readonly string[]): SheetIndex =>
  new Map([[joris, new Map([[code, amounts.map((amount, at): ReadLine => ({ id: at + 11, amount }))]])]]);

const cellOn = (index: SheetIndex, { edits }: History) => cellAt(index, edits, new Map(), joris, code);

/** The sheet after somebody changed the lines of the cell in their dialog. */
function after(index: SheetIndex, change: (drafts: LineDraft[]) => LineDraft[], history = noHistory): History {
  const cell = cellOn(index, history);
  return write(history, draftWrites(key, cell, change(draftsOf(cell, asIs))));
}

const staged = (index: SheetIndex, { edits }: History) =>
  stagedEdits(index, edits, realEdits(index, edits).keys()).map((edit) => {
    expect([edit.employeeId, edit.code]).toEqual([joris, code]);
    return { ...edit, employeeId: undefined, code: undefined };
  });

const words = { costCenterId: 4, costUnitId: null, comment: 'Inval' };

describe('the lines of one cell', () => {
  it('are changed and taken away one by one, and the cell shows what is left', () => {
    const index = indexOf('8', '4.00', '2');
    const history = after(index, (drafts) =>
      drafts.map((draft) =>
        draft.id === 11 ? { ...draft, text: '9,5' } : draft.id === 13 ? { ...draft, removed: true } : draft,
      ),
    );
    expect(cellOn(index, history)).toMatchObject({ value: '13.5', was: '14', state: 'changed' });
    expect(staged(index, history)).toEqual([
      { lineId: 11, amount: '9.5' },
      { lineId: 13, amount: null },
    ]);
    expect(totalsOf(index, history.edits, [joris], [code]).get(code)).toEqual({ sum: '13.5', count: 1 });
  });

  it('can get a new one beside them, with its own cost center', () => {
    const index = indexOf('8');
    const history = after(index, (drafts) => [...drafts, { ...freshDraft('a'), text: '3', extras: words }]);
    expect(cellOn(index, history)).toMatchObject({ value: '11', state: 'changed' });
    expect(hasNote(cellOn(index, history))).toBe(true);
    expect(staged(index, history)).toEqual([{ amount: '3', beside: true, extras: words }]);
  });

  it('are typed over as a cell when they are one line, and keep what was written beside it', () => {
    const index: SheetIndex = new Map([[joris, new Map()]]);
    const history = after(index, () => [{ ...freshDraft('a'), text: '3', extras: words }]);
    const typed = write(history, [{ key, value: '5' }]);
    expect(staged(index, typed)).toEqual([{ amount: '5', extras: words }]);
    expect(cellOn(index, typed).lines).toHaveLength(1);
  });

  it('say that a line in Nmbrs is written again, also when its comment alone is', () => {
    const index = indexOf('8');
    const history = after(index, (drafts) => drafts.map((draft) => ({ ...draft, extras: words })));
    expect(rewritesLine(cellOn(index, history))).toBe(true);
    expect(staged(index, history)).toEqual([{ amount: '8', extras: words }]);
    const [draft] = draftsOf(cellOn(index, history), asIs);
    expect(draft && rewrites(draft)).toBe(true);
    expect(draft && rewrites({ ...draft, removed: true })).toBe(false);
    expect(rewritesLine(cellOn(index, noHistory))).toBe(false);
  });

  it('all go when the cell is cleared, with what was new beside them', () => {
    const index = indexOf('8', '4');
    const more = after(index, (drafts) => [...drafts, { ...freshDraft('a'), text: '3' }]);
    const cleared = write(more, [...wiped(key, cellOn(index, more)), { key, value: null }]);
    expect(cellOn(index, cleared)).toMatchObject({ value: null, was: '12', state: 'changed' });
    expect(staged(index, cleared)).toEqual([{ amount: null }]);
  });

  it('are not taken while one has no amount', () => {
    const draft = { ...freshDraft('a'), text: '' };
    expect(troubleOf(draft)).toBe('blank');
    expect(troubleOf({ ...draft, text: '1.234' })).toBe('ambiguous');
    expect(troubleOf({ ...draft, text: '=1+1' })).toBe('invalid');
    expect(troubleOf({ ...draft, text: 'x', removed: true })).toBeNull();
  });

  it('come back to what stood in one step of undo, whatever was written', () => {
    const amount = fc.integer({ min: 1, max: 9999 }).map((cents) => String(cents / 100));
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 4 }),
        fc.array(fc.record({ text: amount, removed: fc.boolean() }), { minLength: 1, maxLength: 4 }),
        fc.array(amount, { maxLength: 2 }),
        (read, changes, fresh) => {
          const index = indexOf(...read);
          const history = after(index, (drafts) => [
            ...drafts.map((draft, at) => ({ ...draft, ...changes[at] })),
            ...fresh.map((text, at) => ({ ...freshDraft(`new ${at}`), text })),
          ]);
          const left = cellOn(index, history).lines.filter((line) => line.amount !== null);
          const expected = [
            ...read.flatMap((was, at) => (changes[at]?.removed ? [] : [changes[at]?.text ?? was])),
            ...fresh,
          ];
          expect(left.map((line) => Number(line.amount))).toEqual(expected.map(Number));
          // Opening the lines again and saying yes changes nothing.
          expect(
            cellOn(
              index,
              after(index, (drafts) => drafts, history),
            ).lines,
          ).toEqual(cellOn(index, history).lines.filter((line) => line.amount !== null || line.id !== null));
          if (history !== noHistory) expect(cellOn(index, undo(history)).state).toBe('plain');
        },
      ),
    );
  });

  it('of which only the end is given are no rewriting, and go out with that end alone', () => {
    const index = indexOf('8');
    const until = { year: 2027, number: 2, type: 'month' } as const;
    const history = after(index, (drafts) =>
      drafts.map((draft) => {
        const ended = { ...draft, extras: { ...draft.extras, until } };
        expect([endsOnly(draft), endsOnly(ended), rewrites(ended)]).toEqual([false, true, false]);
        expect(rewrites({ ...ended, text: '9' })).toBe(true);
        return ended;
      }),
    );
    expect(cellOn(index, history)).toMatchObject({ value: '8', was: '8', state: 'changed' });
    expect(rewritesLine(cellOn(index, history))).toBe(false);
    expect(staged(index, history)).toMatchObject([{ amount: '8', extras: { until } }]);
  });
});
