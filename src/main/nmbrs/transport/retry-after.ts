import type { Instant } from '../../../shared/ipc/common.js';
import { msOf } from '../../change-sets/instants.js';

/** Longer than a day is taken for a mistake, and asked again after a day. */
const mostMs = 24 * 3_600_000;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Sun, 06 Nov 1994 08:49:37 GMT: the form that servers must send (RFC 9110, 5.6.7). The two obsolete ones are not read. */
const httpDate = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;

/**
 * Milliseconds from `now` that a Retry-After header asks to wait: whole seconds, or an HTTP date (RFC 9110, 10.2.3).
 * Null when there is none that can be read. A date that has passed is 0.
 */
export function retryAfterMs(header: string | null, now: Instant): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, mostMs);
  const [, day = '', monthName = '', year = '', time = ''] = httpDate.exec(text) ?? [];
  const month = months.indexOf(monthName) + 1;
  if (month === 0) return null;
  const until = msOf(`${year}-${String(month).padStart(2, '0')}-${day}T${time}.000Z`);
  return Number.isNaN(until) ? null : Math.min(Math.max(until - msOf(now), 0), mostMs);
}
