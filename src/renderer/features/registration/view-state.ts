import { useSyncExternalStore } from 'react';
import { at, type Selection } from '../../grid/engine/selection.js';
import type { ShownKind } from './model/sheet-kinds.js';

/** How the sheet is looked at, kept while one is elsewhere. */
export interface SheetView {
  readonly kind: ShownKind;
  /** The company's own wage components instead of its employees' sheets. */
  readonly ofCompany: boolean;
  readonly filter: string;
  readonly changedOnly: boolean;
  readonly selection: Selection;
  readonly compare: boolean;
  /** By the amounts of a column; null: by number. What is typed meanwhile moves no row. */
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
}

let view: SheetView = {
  kind: 'hours-variable',
  ofCompany: false,
  filter: '',
  changedOnly: false,
  selection: at(0, 0),
  compare: false,
  sort: null,
};
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSheetView(): readonly [SheetView, (change: Partial<SheetView>) => void] {
  const state = useSyncExternalStore(subscribe, () => view);
  return [
    state,
    (change) => {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
  ];
}
