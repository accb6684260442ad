/** A whole percentage as people type it: `50`, `50 %`. Null: not one, or not from 0 to 100. */
export function readPercentage(text: string): number | null {
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  const value = digits === undefined ? null : Number(digits);
  return value !== null && value <= 100 ? value : null;
}
