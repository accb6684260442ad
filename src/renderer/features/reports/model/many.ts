import type { Language } from '../../../../shared/ipc/app.js';
import { canBatch } from '../../../../shared/reports/batchable.js';
import { type RunnableReport, runnableReports } from '../../../../shared/reports/catalogue.js';
import { reportName } from '../../../../shared/reports/words/index.js';

/** Reports that can be made for many companies at once, by name. */
export const batchable = (language: Language): { readonly id: RunnableReport; readonly name: string }[] =>
  runnableReports.filter(({ id }) => canBatch(id)).map(({ id }) => ({ id, name: reportName(id, language) }));
