import { useMemo } from 'react';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import type { SavedView } from '../../../../shared/ipc/employee-list.js';
import { keptFilters } from '../model/filters.js';
import { builtIn, builtInIds, isBuiltIn, type ListShape, sameShape } from '../model/views.js';
import type { ListState } from './list-view.js';

const none: readonly SavedView[] = [];

interface ViewChoice {
  readonly id: string;
  /** Null: a built-in one, whose name is a text of the app. */
  readonly name: string | null;
  readonly shape: ListShape;
}

/** A saved view as the list takes it. */
const shapeOf = ({ columns, sorts, filters }: SavedView): ListShape => ({ columns, sorts, filters });

/** The views to choose from, which one is in force, and what can be done with it. Saved ones are kept in the settings. */
export function useViews(state: ListState, change: (part: Partial<ListState>) => void) {
  const saved = useAppInfo()?.settings.listViews ?? none;
  const save = useSaveSettings();
  const all = useMemo(
    (): ViewChoice[] => [
      ...builtInIds.map((id) => ({ id, name: null, shape: builtIn[id] })),
      ...saved.map((view) => ({ id: view.id, name: view.name, shape: shapeOf(view) })),
    ],
    [saved],
  );
  const current = saved.find(({ id }) => id === state.viewId);
  const origin = current ? shapeOf(current) : isBuiltIn(state.viewId) ? builtIn[state.viewId] : builtIn.everyone;
  const shape = (): Pick<SavedView, 'columns' | 'sorts' | 'filters'> => ({
    columns: [...state.columns],
    sorts: [...state.sorts],
    filters: keptFilters(state.filters),
  });
  return {
    saved,
    current,
    changed: !sameShape(origin, state),
    all,
    open: (viewId: string, to: ListShape): void => change({ viewId, ...to }),
    restore: (): void => change({ ...origin }),
    add: (name: string): void => {
      const view: SavedView = { id: crypto.randomUUID(), name, ...shape() };
      save.mutate({ listViews: [...saved, view] }, { onSuccess: () => change({ viewId: view.id }) });
    },
    update: (): void =>
      save.mutate({ listViews: saved.map((view) => (view === current ? { ...view, ...shape() } : view)) }),
    rename: (name: string): void =>
      save.mutate({ listViews: saved.map((view) => (view === current ? { ...view, name } : view)) }),
    remove: (): void => {
      save.mutate({ listViews: saved.filter((view) => view !== current) });
      change({ viewId: 'everyone', ...builtIn.everyone });
    },
  };
}

export type Views = ReturnType<typeof useViews>;
