import type { CodeUnit, SheetCodes } from '../../../../shared/ipc/app.js';

/** As many sheets as the settings take. */
const most = 200;
/** As many codes as a sheet's list takes. */
const mostCodes = 500;

/** What is kept with one sheet changed; the one that was changed last comes last, and the oldest goes when there are too many. */
function withSheet(
  kept: readonly SheetCodes[],
  sheet: string,
  change: (own: SheetCodes) => Partial<SheetCodes>,
): SheetCodes[] {
  const own = kept.find((one) => one.sheet === sheet) ?? { sheet, codes: [] };
  return [...kept.filter((one) => one.sheet !== sheet), { ...own, ...change(own) }].slice(-most);
}

export const withCode = (kept: readonly SheetCodes[], sheet: string, code: number, shown: boolean): SheetCodes[] =>
  withSheet(kept, sheet, ({ codes }) => ({ codes: [...codes.filter((one) => one.code !== code), { code, shown }] }));

export const withOrder = (kept: readonly SheetCodes[], sheet: string, order: readonly number[]): SheetCodes[] =>
  withSheet(kept, sheet, () => ({ order: order.slice(0, mostCodes) }));

/** Null: nothing is said of it any more. */
export const withUnit = (
  kept: readonly SheetCodes[],
  sheet: string,
  code: number,
  unit: CodeUnit | null,
): SheetCodes[] =>
  withSheet(kept, sheet, ({ units = [] }) => ({
    units: [...units.filter((one) => one.code !== code), ...(unit === null ? [] : [{ code, unit }])].slice(-mostCodes),
  }));

/** In the order that a person chose; what they never placed comes after, in the order it came in. */
export function inOrder<T>(items: readonly T[], code: (item: T) => number, order: readonly number[]): T[] {
  const places = new Map(order.map((one, place) => [one, place]));
  const place = (item: T): number => places.get(code(item)) ?? order.length;
  return items.toSorted((a, b) => place(a) - place(b));
}

/** One code moved up or down by one; the same list when it is at the end already. */
export function moved(codes: readonly number[], code: number, by: 1 | -1): readonly number[] {
  const from = codes.indexOf(code);
  const to = from + by;
  if (from === -1 || to < 0 || to >= codes.length) return codes;
  return placed(codes, code, to);
}

/** One code taken out and put where another stands now. */
export function placed(codes: readonly number[], code: number, to: number): readonly number[] {
  const others = codes.filter((one) => one !== code);
  return [...others.slice(0, to), code, ...others.slice(to)];
}
