import type { ChangeSets } from './change-sets.js';
import { addMs } from './instants.js';
import type { Clock } from './ports.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Deletes sets that settled more than `days` ago. For the log: how many went, or what kept them; never whose. */
export async function forgetOld(
  changes: Pick<ChangeSets, 'forgetSettled'>,
  clock: Pick<Clock, 'now'>,
  days: number,
): Promise<{ readonly deleted: number; readonly days: number; readonly error?: string }> {
  const gone = await changes.forgetSettled(addMs(clock.now(), -days * dayMs));
  return gone.ok ? { deleted: gone.data, days } : { deleted: 0, days, error: gone.error.kind };
}
