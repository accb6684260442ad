import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportMode, Mapping } from '../../../shared/imports/mapping.js';
import type { ProblemKind } from '../../../shared/imports/problems.js';
import type { Encoding, FieldSeparator } from '../../../shared/imports/table.js';
import type { ChangeSetSummary } from '../../../shared/ipc/changes.js';
import type { ImportId, ImportPlace, ImportView, LineEnd } from '../../../shared/ipc/imports.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { useGo } from '../../app/navigation.js';
import { isMapped } from './model/roles.js';

/** The file that is open in main; null: none. */
export const currentQuery = () => ask(['imports', 'current'], (loondesk) => loondesk.imports.current());

/** Lines of a screenful and some. */
export const problemsPage = 100;

/** `turn` changes with each check, so that nothing of the one before is shown. */
export const problemsQuery = (id: ImportId, turn: number, kind: ProblemKind | null, page: number) => ({
  ...ask(['imports', 'problems', id, turn, kind, page], (loondesk) =>
    loondesk.imports.problems({ id, kind, from: page * problemsPage, count: problemsPage }),
  ),
  gcTime: 30_000,
});

/** Files that were staged before, as long as their sets are there: asked anew when sets come or go. */
export const earlierQuery = (sets: readonly Pick<ChangeSetSummary, 'id'>[]) =>
  ask(['imports', 'earlier', sets.map(({ id }) => id).join()], (loondesk) => loondesk.imports.earlier());

/** How a file's sets stand, as a text that changes when anything in them does. */
export const standingOf = (
  changes: readonly Pick<ChangeSetSummary, 'id' | 'updatedAt' | 'counts'>[],
  sets: readonly string[],
): string =>
  JSON.stringify(
    changes.filter(({ id }) => sets.includes(id)).map(({ id, updatedAt, counts }) => [id, updatedAt, counts]),
  );

/** `end`: these alone. */
export const endsQuery = (id: ImportId, standing: string, end: LineEnd | null, page: number) => ({
  ...ask(['imports', 'ends', id, standing, end, page], (loondesk) =>
    loondesk.imports.ends({ id, end, from: page * problemsPage, count: problemsPage }),
  ),
  gcTime: 30_000,
});

/** Puts what main answers where the screen reads it. */
function useShow() {
  const client = useQueryClient();
  return (view: ImportView | null): void => {
    client.setQueryData(currentQuery().queryKey, view);
    void client.invalidateQueries({ queryKey: ['imports', 'problems'] });
  };
}

/** Opens a file, dropped or to be chosen, and checks it at once where its columns are known. */
export function useOpenFile() {
  const show = useShow();
  return useMutation({
    mutationFn: async ({ file, place }: { readonly file: File | null; readonly place: ImportPlace }) => {
      const view = file
        ? await unwrap(
            api().imports.take({
              name: file.name.slice(0, 255),
              bytes: new Uint8Array(await file.arrayBuffer()),
              place,
            }),
          )
        : await unwrap(api().imports.choose({ place }));
      if (!view) return;
      show(view);
      if (view.mapping && isMapped(view.mapping)) show(await unwrap(api().imports.check({ id: view.id })));
    },
  });
}

export function useCheckFile(id: ImportId) {
  const show = useShow();
  return useMutation({ mutationFn: async () => show(await unwrap(api().imports.check({ id }))) });
}

export function useMapFile(id: ImportId) {
  const show = useShow();
  return useMutation({
    mutationFn: async (mapping: Mapping) => show(await unwrap(api().imports.map({ id, mapping }))),
  });
}

/** Another way to read it, or another sign for decimals: what was checked before no longer holds, so it is checked again. */
export function useReread(id: ImportId) {
  const show = useShow();
  return useMutation({
    mutationFn: async (choice: { encoding: Encoding; separator: FieldSeparator }) =>
      show(await unwrap(api().imports.reread({ id, ...choice }))),
  });
}

export function useCorrect(id: ImportId) {
  const show = useShow();
  return useMutation({
    mutationFn: async (cell: { row: number; column: number; text: string | null }) =>
      show(await unwrap(api().imports.correct({ id, ...cell }))),
  });
}

/** Puts what is good into change sets. One set: straight to its review. */
export function useStageFile(id: ImportId) {
  const client = useQueryClient();
  const show = useShow();
  const go = useGo();
  return useMutation({
    mutationFn: (input: { mode: ImportMode; keepAs: string | null }) => unwrap(api().imports.stage({ id, ...input })),
    onSuccess: async (view) => {
      show(view);
      await client.invalidateQueries({ queryKey: ['changes'] });
      await client.invalidateQueries({ queryKey: ['imports', 'earlier'] });
      const [set, other] = view.sets;
      if (set && !other) await go.review(set.setId);
    },
  });
}

/** Saves a file that is made of the import, through main's own dialog. Null: cancelled. */
export function useSaveImport(id: ImportId) {
  return useMutation({
    mutationFn: async (what: 'corrected' | 'receipt') =>
      (
        await unwrap(
          what === 'corrected'
            ? api().imports.saveCorrected({ id })
            : api().imports.saveReceipt({ id, format: 'xlsx' }),
        )
      ).name,
  });
}

export function useCloseFile() {
  const show = useShow();
  return useMutation({
    mutationFn: async (id: ImportId) => {
      await unwrap(api().imports.close({ id }));
      show(null);
    },
  });
}
