/**
 * How the work on one step ended, for the loop that goes on with the next.
 * - done: go on. pause: the connection is bad, a person decides when to go on.
 * - suspended: wait until the connection is open again. halted: the journal cannot be written, so nothing may be sent.
 */
export type StepEnd = 'done' | 'pause' | 'suspended' | 'halted';
