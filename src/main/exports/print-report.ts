import { err, ok, type Result } from '../../shared/errors.js';
import { inSlices } from '../platform/slices.js';
import type { ToPaper } from './pdf/print.js';
import { mostPaperLines, reportTable } from './pdf/report-table.js';
import type { ReportFile, SaveReportParts } from './report.js';

export interface PrintReportParts extends Pick<SaveReportParts, 'clock' | 'madeBy' | 'working'> {
  /** Absent: this host has no printers. */
  readonly toPaper?: ToPaper | undefined;
}

/**
 * Sends what the screen shows to a printer that a person picks in the system's own dialog: the same page as the PDF. False: they
 * picked none. `too-long`: more lines than paper takes; `printer`: it could not be printed.
 */
export async function printReport(
  file: ReportFile,
  { toPaper, clock, madeBy, working }: PrintReportParts,
): Promise<Result<{ printed: boolean }>> {
  const { table, looked } = file;
  if (!table || !looked) return err({ kind: 'not-found', what: 'report' });
  if (looked.length > mostPaperLines) return err({ kind: 'file-not-saved', detail: 'too-long' });
  if (!toPaper) return err({ kind: 'file-not-saved', detail: 'printer' });
  return working(async ({ signal }) => {
    try {
      const paper = await inSlices(reportTable({ ...file, table, looked }, clock.now(), madeBy), signal);
      return await toPaper(paper, signal);
    } catch (cause) {
      if (signal.aborted) return ok({ printed: false });
      throw cause;
    }
  });
}
