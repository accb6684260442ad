import { type ReportParameter, runnableEntry, type RunnableReport } from './catalogue.js';

/** What many reports at once can tell a report by themselves; what wants a person, a code or days is asked for one by one. */
const known: readonly ReportParameter[] = ['company', 'year', 'periods', 'untilYear', 'run', 'edition'];

/** Whether a report can be made for many companies without asking anything more. */
export const canBatch = (report: RunnableReport): boolean =>
  runnableEntry(report).parameters.every((parameter) => known.includes(parameter));

/** Whether it comes in two forms, of which a person says one. */
export const wantsEdition = (report: RunnableReport): boolean => runnableEntry(report).parameters.includes('edition');
