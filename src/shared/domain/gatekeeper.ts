import { addDays, type Day } from './calendar.js';

/**
 * The dates of the Dutch gatekeeper rules, in weeks of illness from the first sick day. `practice`: what is usual rather than
 * written. Safety-net cases have shorter terms, which these are not.
 */
export const gatekeeperWeeks = [
  { id: 'healthService', week: 1, practice: true },
  { id: 'analysis', week: 6, practice: false },
  { id: 'plan', week: 8, practice: false },
  { id: 'report42', week: 42, practice: false },
  { id: 'firstYear', week: 52, practice: true },
  { id: 'letter', week: 88, practice: false },
  { id: 'finalEvaluation', week: 91, practice: false },
  { id: 'application', week: 93, practice: false },
  { id: 'end', week: 104, practice: false },
] as const;
export type GatekeeperStep = (typeof gatekeeperWeeks)[number]['id'];

export interface GatekeeperDate {
  readonly id: GatekeeperStep;
  readonly week: number;
  readonly practice: boolean;
  /** The last day of that week of illness. */
  readonly day: Day;
}

/** Each date for a spell that began on `firstSickDay`. */
export const gatekeeperDates = (firstSickDay: Day): readonly GatekeeperDate[] =>
  gatekeeperWeeks.map((step) => ({ ...step, day: addDays(firstSickDay, step.week * 7 - 1) }));

/** The first that is still to come on a day, or is on that day. Null: all of them are past. */
export const nextGatekeeperDate = (firstSickDay: Day, today: Day): GatekeeperDate | null =>
  gatekeeperDates(firstSickDay).find(({ day }) => day >= today) ?? null;
