import type { Language } from '../../../../shared/ipc/app.js';
import { type ReportParameter, type RunnableReport, runnableReports } from '../../../../shared/reports/catalogue.js';
import { reportName } from '../../../../shared/reports/words/index.js';

/** What has to be picked by hand: such a report is asked for one by one. */
const byHand: readonly ReportParameter[] = ['employee', 'wageCode'];

/** Reports that can be made for many companies at once, by name. */
export const batchable = (language: Language): { readonly id: RunnableReport; readonly name: string }[] =>
  runnableReports
    .filter(({ parameters }) => !parameters.some((parameter) => byHand.includes(parameter)))
    .map(({ id }) => ({ id, name: reportName(id, language) }));
