import type { CodeTotal } from '../../../../shared/ipc/payments.js';

/** A code whose description begins with net: a guess that a person corrects, no fact of the API. */
export const likelyNetCode = (codes: readonly CodeTotal[]): CodeTotal | undefined =>
  codes.find(({ description }) => /^net(to)?\b/i.test(description));

/** `a` less `b` of plain decimals, exact; `0` when they are the same amount. */
export function differenceOf(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const units = scaled(a, places) - scaled(b, places);
  if (units === 0n) return '0';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${places === 0 ? whole : `${whole}.${digits.slice(-places)}`}`;
}

const placesOf = (decimal: string): number => (decimal.split('.')[1] ?? '').length;

function scaled(decimal: string, places: number): bigint {
  const [whole = '0', rest = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(`${whole}${rest.padEnd(places, '0')}`);
  return decimal.startsWith('-') ? -units : units;
}
