import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import type { Declaration } from '../../../shared/ipc/wage-tax.js';

/** The day on which it was sent; null: Nmbrs gives no moment. */
export function sentDay({ sentAt }: Declaration): CalendarDate | null {
  const day = CalendarDate.safeParse(sentAt?.slice(0, 10));
  return day.success ? day.data : null;
}

/** First and last day of what it corrects; empty: nothing. */
export const correctedDays = ({ corrects }: Declaration): CalendarDate[] =>
  corrects === null ? [] : corrects.until === null ? [corrects.from] : [corrects.from, corrects.until];

/** The run that its payment file is asked with: the last one that ends in its period. That it is this one is our reading. */
export const runOfDeclaration = ({ year, period }: Declaration, runs: readonly PayRun[]): PayRun | undefined =>
  runs.filter((run) => run.year === year && run.until === period).toSorted((a, b) => b.number - a.number)[0];
