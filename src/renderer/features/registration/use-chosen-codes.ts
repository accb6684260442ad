import { useMemo } from 'react';
import type { SheetCodes } from '../../../shared/ipc/app.js';
import { useAppInfo, useSaveSettings } from '../../app/use-settings.js';
import { withCode } from './model/chosen-codes.js';

const none: readonly SheetCodes[] = [];

/** The codes that a person put into this sheet or took out of it, remembered in the settings. */
export function useChosenCodes(
  sheet: string,
): readonly [ReadonlyMap<number, boolean> | undefined, (code: number, shown: boolean) => void] {
  const kept = useAppInfo()?.settings.sheetCodes ?? none;
  const save = useSaveSettings();
  const chosen = useMemo(() => {
    const own = kept.find((one) => one.sheet === sheet);
    return own && new Map(own.codes.map(({ code, shown }) => [code, shown]));
  }, [kept, sheet]);
  return [chosen, (code, shown) => save.mutate({ sheetCodes: withCode(kept, sheet, code, shown) })];
}
