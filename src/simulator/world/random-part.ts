import { Random } from './random.js';

/** Which part of somebody's book a stream of chance is for: parts can then be made in any order, or never. */
const streams = {
  bankAccounts: 0,
  placements: 1,
  costs: 2,
  terms: 3,
  records: 4,
  registration: 5,
  absences: 6,
  leave: 7,
} as const;

/** @param owner id of the employee, company or debtor whose part it is */
export const randomFor = (seed: number, part: keyof typeof streams, owner: number): Random =>
  Random.of(seed, owner * 8 + streams[part]);
