import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Alarms, Clock } from '../change-sets/ports.js';

/** The one clock of the app; everything else is handed it, so that tests decide what time it is. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal ? { signal } : {});
  },
};

/** Timers of the event loop. They do not keep the app from quitting. */
export const systemAlarms: Alarms = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};
