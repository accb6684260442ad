import type { ChangeSetId } from '../../shared/domain/ids.js';
import type { ChangeSetSummary } from '../../shared/ipc/changes.js';
import type { Alarms } from './ports.js';

type Tell = (summary: ChangeSetSummary) => void;

/** Between two tellings of how far a set is: whoever listens may read all of it again, which a large set makes dear. */
const shortestMs = 100;
const longestMs = 1_000;
const msPerStep = 0.05;

/**
 * Passes on what is said of sets: at once when a set's state or what the engine does with it has changed, and whenever it is
 * not being sent. How far a set is that is being sent follows every so often, the last of it always.
 */
export function paced(alarms: Alarms, tell: Tell): { readonly told: Tell; readonly stop: () => void } {
  const standings = new Map<ChangeSetId, string>();
  const waiting = new Map<ChangeSetId, { newest: ChangeSetSummary; readonly callOff: () => void }>();

  const callOff = (id: ChangeSetId): void => {
    waiting.get(id)?.callOff();
    waiting.delete(id);
  };

  const told: Tell = (summary) => {
    const { id, state, activity } = summary;
    const standing = `${state} ${activity}`;
    if (state !== 'sending' || standings.get(id) !== standing) {
      callOff(id);
      standings.set(id, standing);
      return tell(summary);
    }
    const later = waiting.get(id);
    if (later) later.newest = summary;
    else
      waiting.set(id, {
        newest: summary,
        callOff: alarms.after(pauseMs(summary), () => {
          const last = waiting.get(id);
          waiting.delete(id);
          if (last) tell(last.newest);
        }),
      });
  };

  return {
    told,
    stop: () => {
      for (const id of waiting.keys()) callOff(id);
    },
  };
}

function pauseMs({ counts }: ChangeSetSummary): number {
  const steps = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Math.min(longestMs, Math.max(shortestMs, steps * msPerStep));
}
