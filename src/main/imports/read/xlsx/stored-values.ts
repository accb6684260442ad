import { addDays } from '../../../../shared/domain/calendar.js';

/**
 * A stored number as plain decimals with a point, to the fifteen digits that Excel itself counts with: `7.7000000000000002`
 * is 7.7. Null when it is no number, or one too large to be an amount of anything.
 */
export function plainNumber(text: string): string | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return null;
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  if (!plain.includes('e')) return plain === '-0' ? '0' : plain;
  return rounded.toFixed(20).replace(/\.?0+$/, '');
}

/** Day 0 in Excel's two ways of counting, from 1 March 1900 on: it believes that 1900 was a leap year. */
const dayZero = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;

/** A stored day as `YYYY-MM-DD`, with ` hh:mm` behind it when it has a time. Null for what is no day that Excel has. */
export function storedDate(serial: string, system: keyof typeof dayZero): string | null {
  const value = Number(serial);
  if (!Number.isFinite(value) || value < 0 || value > 2_958_465) return null;
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const day = Math.floor(value) + (minutes === 1440 ? 1 : 0);
  const date = addDays(dayZero[system], day);
  return minutes % 1440 === 0 ? date : `${date} ${clock(minutes)}`;
}

/** A stored time as `h:mm`, also beyond a day: hours that somebody worked. Null when it is not whole minutes. */
export function storedTime(serial: string): string | null {
  const value = Number(serial);
  if (!Number.isFinite(value) || value < 0 || value > 400) return null;
  const minutes = Math.round(value * 1440);
  return Math.abs(value * 1440 - minutes) > 0.01 ? null : clock(minutes);
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
