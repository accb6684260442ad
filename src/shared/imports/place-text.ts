/** `007` and `7` are the same number to people, and spreadsheets drop zeros. */
export const bareNumber = (text: string): string => text.trim().replace(/^0+(?=\d)/, '');

/**
 * `2021-10`, `202110`, `10-2021`, or 10 beside a year; null: none of these. Years and numbers without a sign between them are never
 * guessed at.
 */
export function periodInText(
  period: string,
  year: string | undefined,
): { readonly year: number; readonly number: number } | null {
  const text = period.trim();
  const whole = /^(\d{4})\s*[-/ ]?\s*(\d{1,2})$/.exec(text);
  if (whole) return { year: Number(whole[1]), number: Number(whole[2]) };
  const turned = /^(\d{1,2})\s*[-/ ]\s*(\d{4})$/.exec(text);
  if (turned) return { year: Number(turned[2]), number: Number(turned[1]) };
  const beside = /^\d{4}$/.exec(year?.trim() ?? '')?.[0];
  if (beside !== undefined && /^\d{1,2}$/.test(text)) return { year: Number(beside), number: Number(text) };
  return null;
}
