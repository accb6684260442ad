import type { CompanyId } from '../../../shared/domain/ids.js';
import type { Edition, ReportRequest } from '../../../shared/ipc/reports.js';
import { runnableEntry, type RunnableReport } from '../../../shared/reports/catalogue.js';

export const wantsRun = (report: RunnableReport): boolean => runnableEntry(report).parameters.includes('run');
export const wantsCompany = (report: RunnableReport): boolean => runnableEntry(report).parameters.includes('company');

export interface Span {
  readonly year: number;
  readonly from: number;
  readonly until: number;
}

interface KnownRun {
  readonly id: NonNullable<ReportRequest['run']>['id'];
  readonly number: number;
  readonly year: number;
  /** Its last period. */
  readonly until: number;
}

/** The requests of one report for one company: one, or one a run that ends in the periods. */
export function requestsOf(
  report: RunnableReport,
  companyId: CompanyId | undefined,
  { year, from, until }: Span,
  edition: Edition,
  runs: readonly KnownRun[],
): ReportRequest[] {
  const wants = new Set(runnableEntry(report).parameters);
  const plain: ReportRequest = {
    report,
    ...(wants.has('edition') && { edition }),
    ...(wants.has('company') && companyId !== undefined && { companyId }),
    ...(wants.has('year') && { year }),
    ...(wants.has('untilYear') && { untilYear: year }),
    ...(wants.has('periods') && { from, until }),
  };
  if (!wants.has('run')) return [plain];
  return runs
    .filter((run) => run.year === year && run.until >= from && run.until <= until)
    .map(({ id, number }) => ({ ...plain, run: { id, number } }));
}
