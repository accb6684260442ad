import type { ReportRequest } from '../../../shared/ipc/reports.js';

/** One report that is to become a file. */
export interface BatchItem {
  readonly request: ReportRequest;
  readonly company: string;
  readonly file: string;
}
