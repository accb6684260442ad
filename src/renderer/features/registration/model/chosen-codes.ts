import type { SheetCodes } from '../../../../shared/ipc/app.js';

/** As many sheets as the settings take. */
const most = 200;

/** What is kept with one more choice; the sheet that was chosen for last comes last, and the oldest goes when there are too many. */
export function withCode(kept: readonly SheetCodes[], sheet: string, code: number, shown: boolean): SheetCodes[] {
  const own = kept.find((one) => one.sheet === sheet)?.codes ?? [];
  const codes = [...own.filter((one) => one.code !== code), { code, shown }];
  return [...kept.filter((one) => one.sheet !== sheet), { sheet, codes }].slice(-most);
}
