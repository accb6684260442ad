import type { Fetch } from './soap-client.js';

/**
 * One fetch over several: each call goes to the one with the fewest under way, in turn when they are even.
 * Chromium opens six connections to a host and session, so one session would make the seventh call wait inside it,
 * where no limiter sees it. At least one. Under way ends at the answer's head: what is left of the body is nearly always there by then.
 */
export function spreadOver(fetches: readonly Fetch[]): Fetch {
  const lanes = fetches.map((fetch) => ({ fetch, busy: 0 }));
  let turn = 0;
  return async (url, init) => {
    const inTurn = [...lanes.slice(turn), ...lanes.slice(0, turn)];
    turn = (turn + 1) % lanes.length;
    const lane = inTurn.reduce((best, each) => (each.busy < best.busy ? each : best));
    lane.busy += 1;
    try {
      return await lane.fetch(url, init);
    } finally {
      lane.busy -= 1;
    }
  };
}
