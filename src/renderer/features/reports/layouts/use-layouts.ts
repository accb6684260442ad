import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import type { Look } from '../model/first-view.js';
import { layoutOfLook, layoutsFor, lookOfLayout } from '../model/layouts.js';

const none = [] as const;

/** Layouts that were kept for this table, and what can be done with them. They are kept in the settings. */
export function useLayouts(run: ReportRun, table: ReportTable, look: Look, onLook: (look: Look) => void) {
  const all = useAppInfo()?.settings.reportLayouts ?? none;
  const save = useSaveSettings();
  const shape = layoutOfLook(run, table, look);
  return {
    kept: layoutsFor(all, shape),
    error: save.error,
    open: (id: string): void => {
      const layout = all.find((one) => one.id === id);
      const next = layout && lookOfLayout(layout, table, look);
      if (next) onLook(next);
    },
    /** Keeps the look under a name, in place of the one that had it. */
    keep: (name: string): void => {
      const others = all.filter((one) => one.name !== name || !layoutsFor([one], shape).includes(one));
      save.mutate({ reportLayouts: [...others, { id: crypto.randomUUID(), name, ...shape }].slice(-200) });
    },
    remove: (id: string): void => save.mutate({ reportLayouts: all.filter((one) => one.id !== id) }),
  };
}
