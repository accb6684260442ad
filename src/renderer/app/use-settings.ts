import { useMutation, useQueryClient, useQuery } from '@tanstack/react-query';
import type { AppInfo, Settings } from '../../shared/ipc/app.js';
import { api } from './ask.js';
import { unwrap } from './errors.js';
import { appInfoQuery } from './live.js';

/** Row heights of lists and grids, in px. */
export const rowHeights: Readonly<Record<Settings['density'], number>> = { compact: 28, comfortable: 36 };

export function useAppInfo(): AppInfo | undefined {
  return useQuery(appInfoQuery()).data;
}

export function useRowHeight(): number {
  return rowHeights[useAppInfo()?.settings.density ?? 'compact'];
}

/** Where Enter goes in a sheet. */
export function useEnterMoves(): Settings['enterMoves'] {
  return useAppInfo()?.settings.enterMoves ?? 'down';
}

/** Saves some of the settings and shows them at once. */
export function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<Settings>) => unwrap(api().app.saveSettings(change)),
    onSuccess: (settings) =>
      client.setQueryData<AppInfo>(appInfoQuery().queryKey, (info) => (info ? { ...info, settings } : info)),
  });
}
