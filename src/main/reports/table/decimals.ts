/** Exact sums of decimal texts: money is never a float. */

/** Places after the point of plain decimal text. */
export const placesOf = (decimal: string): number => {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
};

/** `-12.5` in thousandths as -12500n; the text must be a plain decimal with no more places than asked. */
export function scaled(decimal: string, places: number): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', rest = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const units = BigInt(`${whole}${rest.padEnd(places, '0')}`);
  return negative ? -units : units;
}

/** The way back. */
export function unscaled(units: bigint, places: number): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return negative ? `-${text}` : text;
}
