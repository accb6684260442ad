import type { Instant } from '../../shared/ipc/common.js';

/**
 * Arithmetic on instants that somebody else took from the clock. `new Date(ms)` only formats here: no time is read.
 * Comparing needs no function: instants have one length and one zone, so text order is time order.
 */
export const addMs = (instant: Instant, ms: number): Instant => instantOf(msOf(instant) + ms);

/** Milliseconds since 1970, UTC. */
export const msOf = (instant: Instant): number => Date.parse(instant);

export const instantOf = (ms: number): Instant => new Date(ms).toISOString();
