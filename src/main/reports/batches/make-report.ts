import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { CsvForm } from '../../../shared/ipc/csv-form.js';
import { type ReportFormat, type ReportRun, ReportRunId } from '../../../shared/ipc/reports.js';
import { isEcho } from '../../../shared/reports/echo.js';
import type { Clock } from '../../change-sets/ports.js';
import type { Print } from '../../exports/pdf/print.js';
import { reportBytes } from '../../exports/report.js';
import type { ReportGateway } from '../../nmbrs/gateway/reports.js';
import { fetchReport } from '../fetch-report.js';
import { readReport } from '../read-report.js';
import { inSlices } from '../../platform/slices.js';
import { lookAt } from '../view/view.js';
import { firstView } from './first-view.js';
import type { BatchItem } from './batch-item.js';

export interface MakeReportParts {
  readonly gateway: ReportGateway;
  readonly clock: Clock;
  readonly language: () => Language;
  readonly csv: () => CsvForm;
  readonly madeBy: string;
  readonly print?: Print | undefined;
}

/** Asks for a report and makes its file as the screen would first show it; a file a table. Null: it has no line. */
export async function makeReport(
  { request, company }: BatchItem,
  format: ReportFormat,
  signal: AbortSignal,
  { gateway, clock, language, csv, madeBy, print }: MakeReportParts,
): Promise<Result<readonly Uint8Array[] | null>> {
  const askedAt = clock.now();
  const answer = await fetchReport(request, { gateway, clock, signal, making: () => undefined });
  if (!answer.ok) return answer;
  const read = await readReport(answer.data);
  if (format === 'xml') return ok([Buffer.from(answer.data, 'utf8')]);
  const run: ReportRun = {
    id: ReportRunId.parse(randomUUID()),
    request,
    company,
    employee: '',
    state: 'ready',
    askedAt,
    receivedAt: clock.now(),
    compared: null,
  };
  const files: Result<Uint8Array>[] = [];
  for (const [at, table] of read.tables.entries()) {
    const columns = table.columns.map(({ name, cells }) => ({ name, distinct: cells.texts.length - 1 }));
    if (table.rows === 0 || isEcho({ rows: table.rows, columns })) continue;
    const { view, shown } = firstView(table, at);
    const file = {
      run,
      answer: answer.data,
      table,
      looked: await inSlices(lookAt(table, view), signal),
      groupBy: view.groupBy,
      shown,
      format,
      csv: csv(),
      language: language(),
    };
    files.push(await reportBytes(file, { print, clock, madeBy }, { signal }));
  }
  return filesOf(files);
}

/** The files of a report: `null` when there is no line in it. */
function filesOf(files: readonly Result<Uint8Array>[]): Result<readonly Uint8Array[] | null> {
  const failed = files.find((file) => !file.ok);
  if (failed && !failed.ok) return err(failed.error);
  const made = files.flatMap((file) => (file.ok ? [file.data] : []));
  return ok(made.length === 0 ? null : made);
}
