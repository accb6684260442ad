import type { CompanyId, RunId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { CodeTotal } from '../../shared/ipc/payments.js';
import type { PayRun, RunComparison, RunJournal, RunRequest } from '../../shared/ipc/runs.js';
import type { Clock } from '../change-sets/ports.js';
import type { Jobs } from '../jobs/jobs.js';
import type { ReportGateway } from '../nmbrs/gateway/reports.js';
import type { RunGateway } from '../nmbrs/gateway/runs.js';
import type { RunRequestGateway } from '../nmbrs/gateway/run-requests.js';
import { fetchReport } from '../reports/fetch-report.js';
import { readReport } from '../reports/read-report.js';
import { journalsOf } from './journals.js';
import { compareRuns } from './compare.js';
import { type CodeLine, codeLines } from './wage-codes.js';

export interface RunsParts {
  readonly gateway: RunGateway;
  readonly requests: RunRequestGateway;
  readonly reports: ReportGateway;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly companyName: (companyId: CompanyId) => string;
}

interface OneRun {
  readonly id: RunId;
  readonly year: number;
}

/** The payroll runs of a connection's companies. */
export class Runs {
  readonly #parts: RunsParts;

  constructor(parts: RunsParts) {
    this.#parts = parts;
  }

  /** The newest first. */
  async list(companyId: CompanyId, year: number): Promise<Result<{ runs: PayRun[]; readAt: string }>> {
    const answer = await this.#parts.gateway.list(companyId, year);
    if (!answer.ok) return answer;
    const runs = answer.data.toSorted((a, b) => b.until - a.until || b.number - a.number);
    return ok({ runs, readAt: this.#parts.clock.now() });
  }

  /** What was asked of Nmbrs in a year, as the server orders it. */
  async requests(companyId: CompanyId, year: number): Promise<Result<{ requests: RunRequest[]; readAt: string }>> {
    const answer = await this.#parts.requests.list(companyId, year);
    return answer.ok ? ok({ requests: answer.data, readAt: this.#parts.clock.now() }) : answer;
  }

  /** Both reports are asked for at once and waited for together; one that fails ends the other. */
  async compare(companyId: CompanyId, run: OneRun, before: OneRun): Promise<Result<RunComparison>> {
    const { jobs, clock, companyName } = this.#parts;
    return jobs.run({ kind: 'run-report', subject: companyName(companyId) }, async ({ signal }) => {
      const [then, now] = await Promise.all([
        this.#lines(companyId, before, signal),
        this.#lines(companyId, run, signal),
      ]);
      if (!then.ok) return then;
      if (!now.ok) return now;
      return ok({ ...compareRuns(then.data, now.data), readAt: clock.now() });
    });
  }

  /** Totals of every code over everybody, by code. */
  async codes(companyId: CompanyId, run: OneRun): Promise<Result<CodeTotal[]>> {
    const { jobs, companyName } = this.#parts;
    return jobs.run({ kind: 'run-report', subject: companyName(companyId) }, async ({ signal }) => {
      const lines = await this.#lines(companyId, run, signal);
      // Beside nothing, every code has its whole value.
      return lines.ok
        ? ok(
            compareRuns([], lines.data)
              .codes.map(({ code, description, now }) => ({ code, description, total: now }))
              .toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true })),
          )
        : lines;
    });
  }

  /** What each journal of a run adds up to. */
  journals(
    companyId: CompanyId,
    { id, number, year }: OneRun & { readonly number: number },
  ): Promise<Result<RunJournal[]>> {
    return journalsOf(this.#parts.reports, companyId, { id, number }, year);
  }

  async #lines(companyId: CompanyId, { id, year }: OneRun, signal: AbortSignal): Promise<Result<CodeLine[]>> {
    const { reports, clock } = this.#parts;
    const answer = await fetchReport(
      { report: 'wage-codes-run', companyId, year, run: { id, number: 0 } },
      { gateway: reports, clock, signal, making: () => undefined },
    );
    if (!answer.ok) return answer;
    const lines = codeLines(await readReport(answer.data));
    const method = 'ReportService.Reports_GetWageCodesByRunCompany_v2_Background';
    return lines ? ok(lines) : err({ kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'wage codes' });
  }
}
