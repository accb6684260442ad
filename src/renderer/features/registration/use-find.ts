import { useDeferredValue, useMemo, useState } from 'react';
import { type Place } from '../../grid/engine/selection.js';
import type { ShownColumn, ShownRow } from '../../grid/view/types.js';
import { useFormat } from '../../i18n/use-format.js';
import { find, type Found, nextFound } from './model/find.js';
import type { SheetState } from './sheet-store.js';

interface FindIn {
  readonly state: SheetState;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  readonly active: Place;
  readonly onFound: (place: Place) => void;
}

/** Finding in a sheet: closed, or open with a text. Going to the next one begins at the active cell. */
export function useFind({ state, rows, columns, active, onFound }: FindIn) {
  const { figure } = useFormat();
  const [text, setText] = useState<string | null>(null);
  const [last, setLast] = useState<Found | null>(null);
  const wanted = useDeferredValue(text);
  const { index, invalid } = state;
  const { edits } = state.history;
  const found = useMemo(
    () => (wanted === null ? [] : find({ rows, columns, index, edits, invalid, written: figure }, wanted)),
    [wanted, rows, columns, index, edits, invalid, figure],
  );
  const at = last === null ? -1 : found.findIndex(({ row, column }) => row === last.row && column === last.column);
  return {
    /** Null: closed. */
    text,
    count: found.length,
    /** Which of them the active cell is, from 1; 0: none. */
    place: at + 1,
    open: (): void => setText((before) => before ?? ''),
    close: (): void => {
      setText(null);
      setLast(null);
    },
    write: (next: string): void => {
      setText(next);
      setLast(null);
    },
    go: (step: 1 | -1): void => {
      // The first look takes in the active cell itself, and its person.
      const begin = step === 1 ? active.column - 1 : active.column + 1;
      const from = active.column === 0 && step === 1 ? { row: active.row - 1, column: columns.length } : null;
      const next = found[nextFound(found, last ?? from ?? { row: active.row, column: begin }, step)];
      if (!next) return;
      setLast(next);
      onFound({ row: next.row, column: next.column ?? active.column });
    },
  };
}
