import { addDays, type Day } from './calendar.js';
import { workingDays } from './public-holidays.js';

/**
 * The dates of the Dutch gatekeeper rules, in weeks of illness from the first sick day. `practice`: what is usual rather than
 * written. Safety-net cases have shorter terms, which these are not.
 */
const steps = [
  { id: 'healthService', week: 1, practice: false },
  { id: 'analysis', week: 6, practice: false },
  { id: 'plan', week: 8, practice: false },
  { id: 'report42', week: 42, practice: false },
  // From week 46 on, and no later than this.
  { id: 'firstYear', week: 52, practice: true },
  { id: 'letter', week: 88, practice: false },
  { id: 'finalEvaluation', week: 91, practice: false },
  { id: 'application', week: 93, practice: false },
  { id: 'end', week: 104, practice: false },
] as const;

/** After the plan of week 8 people sit down together every six weeks, until the end. */
const progress = Array.from({ length: 15 }, (_, at) => ({
  id: 'progress' as const,
  week: 14 + at * 6,
  practice: true,
}));

export type GatekeeperStep = (typeof steps)[number]['id'] | 'progress';

export interface GatekeeperDate {
  readonly id: GatekeeperStep;
  readonly week: number;
  readonly practice: boolean;
  /** The last day of that week of illness; of the report to UWV the first working day after it. */
  readonly day: Day;
}

const weeks: readonly Omit<GatekeeperDate, 'day'>[] = [...steps, ...progress].toSorted((a, b) => a.week - b.week);

function firstWorkingDay(from: Day): Day {
  let day = from;
  while (workingDays('NL', day, day) === 0) day = addDays(day, 1);
  return day;
}

/** Each date for a spell that began on `firstSickDay`, in order. */
export const gatekeeperDates = (firstSickDay: Day): readonly GatekeeperDate[] =>
  weeks.map((step) => {
    const last = addDays(firstSickDay, step.week * 7 - 1);
    return { ...step, day: step.id === 'report42' ? firstWorkingDay(addDays(last, 1)) : last };
  });

/** Those that are still to come on a day, or are on that day; the first is the next one. None: all of them are past. */
export const datesToCome = (firstSickDay: Day, today: Day): readonly GatekeeperDate[] =>
  gatekeeperDates(firstSickDay).filter(({ day }) => day >= today);
