import type { WeeklyMoment } from '../../../shared/domain/weekly-moment.js';
import type { Instant } from '../../../shared/ipc/common.js';
import { instantOf, msOf } from '../../change-sets/instants.js';

const dayMs = 86_400_000;

/**
 * The vendor writes CET. We read it as what Dutch clocks show, summer included: nobody moves an evening's work by
 * an hour because the clocks changed. The computer's own zone plays no part.
 */
const dutch = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The start of the weekly update at or before `now`, and the next one after it. */
export function plannedUpdates(moment: WeeklyMoment, now: Instant): { readonly last: Instant; readonly next: Instant } {
  const nowMs = msOf(now);
  const today = Math.floor(wallMs(nowMs) / dayMs);
  // 1 January 1970 was a Thursday.
  const weekday = ((today + 3) % 7) + 1;
  const [hours = 0, minutes = 0] = moment.time.split(':').map(Number);
  const start = (week: number): number =>
    fromWall((today + moment.day - weekday + 7 * week) * dayMs + (hours * 60 + minutes) * 60_000);
  const starts = [start(-1), start(0), start(1)];
  return {
    last: instantOf(Math.max(...starts.filter((each) => each <= nowMs))),
    next: instantOf(Math.min(...starts.filter((each) => each > nowMs))),
  };
}

/** What a Dutch clock shows, as if it were UTC. Milliseconds to the second. */
function wallMs(ms: number): number {
  const parts = new Map(dutch.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return msOf(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.000Z`,
  );
}

/** The moment at which a Dutch clock shows this. The second look is for a guess on the other side of a clock change. */
function fromWall(wall: number): number {
  const offset = (ms: number): number => wallMs(ms) - Math.floor(ms / 1000) * 1000;
  return wall - offset(wall - offset(wall));
}
