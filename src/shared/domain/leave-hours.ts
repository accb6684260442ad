import type { LeaveValues } from './leave.js';

/** Ten-thousandths of an hour: what four decimal places count. */
const unit = 10_000n;

/** Decimal text as ten-thousandths; further places are cut off. Throws at what is no decimal. */
export function tenThousandths(decimal: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new RangeError(`No decimal: ${decimal}`);
  const [, minus = '', whole = '0', places = ''] = match;
  const value = BigInt(whole) * unit + BigInt(places.padEnd(4, '0').slice(0, 4));
  return minus === '-' ? -value : value;
}

/** Back to decimal text, without zeros that say nothing. */
export function decimalOf(value: bigint): string {
  const size = value < 0n ? -value : value;
  const places = String(size % unit)
    .padStart(4, '0')
    .replace(/0+$/, '');
  const text = places === '' ? String(size / unit) : `${size / unit}.${places}`;
  return value < 0n ? `-${text}` : text;
}

/** Hours a day times a number of days, as decimal text. */
export const hoursOfDays = (perDay: string, days: number): string => decimalOf(tenThousandths(perDay) * BigInt(days));

/** What a booking does to the balance: taken and lapsed hours go off, stored ones come on, refused ones do nothing. */
function effect({ usage, status, hours }: Pick<LeaveValues, 'usage' | 'status' | 'hours'>): bigint {
  if (status === 'Rejected') return 0n;
  return usage === 'Store' ? tenThousandths(hours) : -tenThousandths(hours);
}

/**
 * What a booking would leave over of a balance, as decimal text. `instead`: the booking of the same kind that it takes the
 * place of. That Nmbrs counts a booking in its balance from the start, whatever its status but refused, is our reading.
 */
export function leftOver(
  current: string,
  booking: Pick<LeaveValues, 'usage' | 'status' | 'hours'> | null,
  instead: Pick<LeaveValues, 'usage' | 'status' | 'hours'> | null,
): string {
  const without = tenThousandths(current) - (instead ? effect(instead) : 0n);
  return decimalOf(without + (booking ? effect(booking) : 0n));
}
