import { useMemo } from 'react';
import type { CodeUnit, SheetCodes } from '../../../shared/ipc/app.js';
import { useAppInfo, useSaveSettings } from '../../app/use-settings.js';
import { withCode, withOrder, withUnit } from './model/chosen-codes.js';

const none: readonly SheetCodes[] = [];
const noOrder: readonly number[] = [];

/** How a person wants the codes of a company's sheets: kept in the settings, codes alone. */
export interface ChosenCodes {
  /** Put into the sheet or taken out of it; undefined: nobody chose anything. */
  readonly shown: ReadonlyMap<number, boolean> | undefined;
  readonly order: readonly number[];
  readonly units: ReadonlyMap<number, CodeUnit>;
  readonly show: (code: number, on: boolean) => void;
  readonly place: (order: readonly number[]) => void;
  readonly setUnit: (code: number, unit: CodeUnit | null) => void;
}

export function useChosenCodes(sheet: string): ChosenCodes {
  const kept = useAppInfo()?.settings.sheetCodes ?? none;
  const save = useSaveSettings();
  const chosen = useMemo(() => {
    const own = kept.find((one) => one.sheet === sheet);
    return {
      shown: own && new Map(own.codes.map(({ code, shown }) => [code, shown])),
      order: own?.order ?? noOrder,
      units: new Map((own?.units ?? []).map(({ code, unit }) => [code, unit])),
    };
  }, [kept, sheet]);
  return {
    ...chosen,
    show: (code, on) => save.mutate({ sheetCodes: withCode(kept, sheet, code, on) }),
    place: (order) => save.mutate({ sheetCodes: withOrder(kept, sheet, order) }),
    setUnit: (code, unit) => save.mutate({ sheetCodes: withUnit(kept, sheet, code, unit) }),
  };
}
