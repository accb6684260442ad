import type { CompanyId } from '../../shared/domain/ids.js';
import { ok, type Result } from '../../shared/errors.js';
import type { ReportRequest, ReportView } from '../../shared/ipc/reports.js';
import type { RunJournal } from '../../shared/ipc/runs.js';
import type { ReportGateway } from '../nmbrs/gateway/reports.js';
import { readReport } from '../reports/read-report.js';
import { inSlices } from '../platform/slices.js';
import { lookAt } from '../reports/view/view.js';

/** The journals of one run, the company's first: what the others are compared with. */
export const runJournals = [
  'journal-run',
  'journal-run-department',
  'journal-run-cost-center',
  'journal-run-cost-unit',
  'journal-run-employee',
] as const;

const plainView: ReportView = {
  table: 0,
  search: '',
  filters: [],
  sorts: [],
  groupBy: null,
  sumBy: null,
  kinds: [],
  closed: [],
};

/** Asks for every journal of a run, and what each adds up to. One that Nmbrs refuses says so; the others stand. */
export async function journalsOf(
  gateway: ReportGateway,
  companyId: CompanyId,
  run: NonNullable<ReportRequest['run']>,
  year: number,
): Promise<Result<RunJournal[]>> {
  const answers = await Promise.all(runJournals.map((report) => gateway.ask({ report, companyId, year, run })));
  const journals: RunJournal[] = [];
  for (const [at, answer] of answers.entries()) {
    const report = runJournals[at] ?? 'journal-run';
    if (!answer.ok && answer.error.kind !== 'fault') return answer;
    const content = answer.ok && answer.data.kind === 'content' ? answer.data.content : '';
    const [table] = (await readReport(content)).tables;
    journals.push({
      report,
      lines: table?.rows ?? 0,
      balance: table ? (await inSlices(lookAt(table, plainView))).balance : null,
      refused: answer.ok ? null : answer.error.kind === 'fault' ? answer.error.text : '',
    });
  }
  return ok(journals);
}
