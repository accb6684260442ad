import { useSyncExternalStore } from 'react';
import type { PayKind } from '../../../shared/domain/registration.js';
import { at, type Selection } from '../../grid/engine/selection.js';

/** How the sheet is looked at, kept while one is elsewhere. */
export interface SheetView {
  readonly pay: PayKind;
  readonly filter: string;
  readonly changedOnly: boolean;
  readonly selection: Selection;
  readonly compare: boolean;
}

let view: SheetView = {
  pay: 'hours',
  filter: '',
  changedOnly: false,
  selection: at(0, 0),
  compare: false,
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
