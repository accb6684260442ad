import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { CompanyId } from '../../../shared/domain/ids.js';
import { addPeriods, type Period } from '../../../shared/domain/period.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import {
  type ReportBatch,
  ReportBatchId,
  type reportBatchesContract,
  type Unmade,
} from '../../../shared/ipc/report-batches.js';
import type { ReportRequest } from '../../../shared/ipc/reports.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { canBatch } from '../../../shared/reports/batchable.js';
import type { RunnableReport } from '../../../shared/reports/catalogue.js';
import { reportWords } from '../../../shared/reports/words/index.js';
import type { Clock } from '../../change-sets/ports.js';
import { FileBatches } from '../../exports/file-batches.js';
import { fileName, unlike } from '../../exports/file-name.js';
import { type Folders, folderPlace } from '../../exports/folder-place.js';
import { makeFiles, type MakeFiles, type NotMade } from '../../exports/make-files.js';
import { reportFileParts } from '../../exports/report.js';
import type { Write } from '../../exports/save-receipt.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { BatchItem } from './batch-item.js';
import { requestsOf, type Span, wantsCompany, wantsRun } from './plan.js';

export type BatchInput = z.output<typeof reportBatchesContract.start.input>;

export interface ReportBatchesParts {
  readonly make: (
    item: BatchItem,
    format: ReportBatch['format'],
    signal: AbortSignal,
  ) => ReturnType<MakeFiles<BatchItem>['make']>;
  readonly runs: (companyId: CompanyId, year: number) => Promise<Result<readonly PayRun[]>>;
  /** The period in which a company works now. */
  readonly period: (companyId: CompanyId) => Promise<Result<Period>>;
  readonly company: (companyId: CompanyId) => { readonly number: number; readonly name: string } | undefined;
  readonly jobs: Jobs;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly id: () => string;
  readonly language: () => Language;
  readonly folders: Folders;
  readonly write: Write;
  readonly publish: (batch: ReportBatch) => void;
}

/** Many reports of many companies into one folder, a file each. */
export class ReportBatches {
  readonly #parts: ReportBatchesParts;
  readonly #batches: FileBatches<ReportBatch>;

  constructor(parts: ReportBatchesParts) {
    this.#parts = parts;
    this.#batches = new FileBatches(parts);
  }

  /** Asks where, reads what is needed to plan, then works in the background. Null: cancelled. */
  async start(input: BatchInput): Promise<Result<ReportBatch | null>> {
    const { folders, clock, id, write, language, make } = this.#parts;
    const chosen = await folders.choose();
    if (chosen === null) return ok(null);
    const planned = await this.#plan(input);
    if (!planned.ok) return planned;
    const { items, unmade } = planned.data;
    const startedAt = clock.now();
    const moment = startedAt.slice(0, 16).replace('T', ' ').replace(':', '.');
    // A folder of its own each time: nothing of an earlier one is written over.
    const name = fileName([reportWords[language()].file.many, moment], 'x').slice(0, -2);
    const folder = join(chosen, name);
    const made = await folders.make(folder);
    if (!made.ok) return made;
    const batch: ReportBatch = {
      id: ReportBatchId.parse(id()),
      name: basename(folder),
      format: input.format,
      state: 'running',
      total: items.length,
      saved: 0,
      there: 0,
      unmade,
      error: null,
      startedAt,
    };
    const place = folderPlace(folder, write, folders.exists);
    return ok(
      this.#batches.start(batch, {
        job: { kind: 'make-reports', subject: batch.name },
        fresh: { saved: 0, there: 0, unmade },
        run: (job, changed) =>
          makeFiles(
            {
              place,
              items,
              // Paper is laid out by one hidden window at a time.
              atOnce: input.format === 'pdf' ? 1 : 3,
              make: (item, signal) => make(item, input.format, signal),
              changed: ({ saved, there, notMade }) =>
                changed({ saved, there, unmade: [...unmade, ...notMade.map(unmadeOf)] }),
            },
            job,
          ),
      }),
    );
  }

  /** What is there is not made again. */
  goOn(id: ReportBatchId): Result<ReportBatch> {
    return this.#batches.goOn(id);
  }

  stop(id: ReportBatchId): Result<void> {
    return this.#batches.stop(id);
  }

  /** The newest first. */
  list(): ReportBatch[] {
    return this.#batches.list();
  }

  /** Every file to make; a company whose runs or period cannot be read is on the list of what is not made. */
  async #plan(input: BatchInput): Promise<Result<{ items: BatchItem[]; unmade: Unmade[] }>> {
    const reports = input.reports.filter(canBatch);
    const wanted: { request: ReportRequest; company: string; number: string }[] = [];
    const unmade: Unmade[] = [];
    const none = (report: RunnableReport, company: string, why: Unmade['why'] = 'none'): void =>
      void unmade.push({ report, company, why, words: '' });
    for (const report of reports.filter((one) => !wantsCompany(one))) {
      const span = input.period === 'last' ? { year: 0, from: 0, until: 0 } : input.period;
      for (const request of requestsOf(report, undefined, span, input.edition, []))
        wanted.push({ request, company: '', number: '' });
    }
    for (const companyId of input.companyIds) {
      const company = this.#parts.company(companyId);
      if (!company) return err({ kind: 'not-found', what: 'company' });
      const own = reports.filter(wantsCompany);
      if (own.length === 0) continue;
      const span = await this.#span(input, companyId);
      const runs = span && own.some(wantsRun) ? await this.#parts.runs(companyId, span.year) : ok([]);
      for (const report of own) {
        const failed = !span || (wantsRun(report) && !runs.ok);
        const requests = failed ? [] : requestsOf(report, companyId, span, input.edition, runs.ok ? runs.data : []);
        if (requests.length === 0) none(report, company.name, failed ? 'failed' : 'none');
        for (const request of requests) wanted.push({ request, company: company.name, number: String(company.number) });
      }
    }
    const names = unlike(
      wanted.map(({ request, company, number }) =>
        fileName([number, ...reportFileParts(request, company, this.#parts.language())], input.format),
      ),
    );
    return ok({
      items: wanted.map(({ request, company }, at) => ({ request, company, file: names[at] ?? '' })),
      unmade,
    });
  }

  /** Null: the company's period could not be read. */
  async #span({ period }: BatchInput, companyId: CompanyId): Promise<Span | null> {
    if (period !== 'last') return period;
    const current = await this.#parts.period(companyId);
    if (!current.ok) return null;
    const { year, number } = addPeriods(current.data, -1);
    return { year, from: number, until: number };
  }
}

const unmadeOf = ({ item, why, words }: NotMade<BatchItem>): Unmade => ({
  report: item.request.report,
  company: item.company,
  why,
  words,
});
