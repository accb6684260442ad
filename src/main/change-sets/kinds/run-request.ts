import type { RunRequestStep } from '../plan-run-request.js';
import type { Line } from '../ports.js';
import type { StepDescription, Undo } from './description.js';

/** A request as the list shows it: its period alone, because its status goes on by itself. `year` and `number` of the period. */
export const requestLine = (year: number, number: number): Line['values'] => ({
  runPeriod: `${year}-${String(number).padStart(2, '0')}`,
});

export function describeRunRequest({ period }: RunRequestStep): StepDescription {
  return {
    record: 'RunRequest',
    subject: '',
    target: 'company/run-request',
    scope: 'run-request',
    current: null,
    wanted: requestLine(period.year, period.number),
    fields: ['runPeriod'],
    replaces: false,
    rewritesHistory: false,
    // The call names no period; that it is for the current one is our reading.
    currentPeriodOnly: true,
    alone: true,
    noWayBack: true,
  };
}

/** The API has no call that takes a request back. */
export const undoRunRequest: Undo<RunRequestStep> = () => 'no-way-back';
