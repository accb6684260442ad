import type { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import {
  type ColumnKind,
  type ReportChart,
  type ReportContent,
  type ReportRequest,
  type ReportRows,
  ReportRunId,
  type ReportRun,
  type ReportView,
  type reportsContract,
} from '../../shared/ipc/reports.js';
import type { Clock } from '../change-sets/ports.js';
import type { JobHandle, Jobs } from '../jobs/jobs.js';
import type { ReportGateway } from '../nmbrs/gateway/reports.js';
import { inSlices } from '../platform/slices.js';
import { inLanguage } from './compare/change-words.js';
import { comparisonRun, compareRuns } from './compare/compare-runs.js';
import { isLater, sideOf } from './compare/of-runs.js';
import { fetchReport } from './fetch-report.js';
import { type ReadReport, readReport } from './read-report.js';
import { chartOf } from './view/chart.js';
import { columnValues } from './view/values.js';
import { lookAt, type LookedAt } from './view/view.js';

export interface ReportsParts {
  readonly gateway: ReportGateway;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly id: () => string;
  /** Names for people, where they are known. */
  readonly companyName: (request: ReportRequest) => string;
  readonly employeeName: (request: ReportRequest) => string;
  readonly language: () => Language;
  readonly publish: (run: ReportRun) => void;
}

export type CompareInput = z.output<typeof reportsContract.compare.input>;

/** What came, with the last way in which somebody looked at it. */
export interface Received {
  readonly answer: string;
  readonly read: ReadReport;
  /** Of a comparison: the language of the words in it. */
  readonly language?: Language;
  looked?: { readonly key: string; readonly at: Promise<LookedAt> };
}

interface Entry {
  run: ReportRun;
  readonly abort: AbortController;
  /** Settles when it has an end. */
  ended: Promise<void>;
  received?: Received;
  error?: AppError;
}

/** Reports in memory at one time, and characters of their answers; beyond that the oldest is forgotten. */
const mostRuns = 30;
const mostCharacters = 250_000_000;
/** Characters of a raw answer in one piece. */
const rawPiece = 50_000;

/** The reports of one connection: asked for, waited for, kept in memory, looked at. Nothing of them is written to disk. */
export class Reports {
  readonly #parts: ReportsParts;
  readonly #entries = new Map<ReportRunId, Entry>();

  constructor(parts: ReportsParts) {
    this.#parts = parts;
  }

  /** The newest first. */
  list(): ReportRun[] {
    return [...this.#entries.values()].map(({ run }) => run).toReversed();
  }

  /** Asks for a report and returns at once; what becomes of it is published. */
  start(request: ReportRequest): ReportRun {
    const { clock, id, companyName, employeeName } = this.#parts;
    const run: ReportRun = {
      id: ReportRunId.parse(id()),
      request,
      company: companyName(request),
      employee: employeeName(request),
      state: 'asking',
      askedAt: clock.now(),
      receivedAt: null,
      compared: null,
    };
    return this.#begin(run, 'run-report', (entry, job) => this.#work(entry, job));
  }

  /** Compares with another report, asked for first where it is not there, and returns at once. */
  compare({ id, table, with: wanted, key, values, kinds }: CompareInput): Result<ReportRun> {
    const { clock, language } = this.#parts;
    const found = this.received(id);
    if (!found.ok) return found;
    const { run: own, received } = found.data;
    const columns = received.read.tables[table]?.columns;
    if (own.compared) return err({ kind: 'wrong-state', state: 'compared' });
    if (!columns) return gone;
    const other = this.#entries.get('id' in wanted ? wanted.id : this.start(wanted.request).id);
    if (!other || other.run.compared) return gone;
    const screen = isLater(other.run.request, own.request) ? 'before' : 'after';
    const sides = (): ReportRun['compared'] => {
      const [before, after] = screen === 'after' ? [other.run, own] : [own, other.run];
      return { before: sideOf(before), after: sideOf(after), key: key.map((at) => columns[at]?.name ?? '') };
    };
    const run = comparisonRun(own, {
      id: ReportRunId.parse(this.#parts.id()),
      askedAt: clock.now(),
      compared: sides(),
    });
    const work = async (entry: Entry, job: JobHandle): Promise<void> => {
      const signal = AbortSignal.any([entry.abort.signal, job.signal]);
      await Promise.race([other.ended, aborted(signal)]);
      if (signal.aborted) return this.#fail(entry, { kind: 'cancelled' });
      if (other.error) return this.#fail(entry, other.error);
      if (!other.received) return this.#fail(entry, gone.error);
      this.#change(entry, { state: 'reading', receivedAt: clock.now(), compared: sides() });
      const { read } = other.received;
      const parts = {
        own: received.read,
        other: read,
        screen,
        table,
        key,
        values,
        kinds,
        language: language(),
      } as const;
      const compared = await compareRuns(parts, signal).catch((cause: unknown) => {
        if (signal.aborted) return err({ kind: 'cancelled' } as const);
        throw cause;
      });
      if (!compared.ok) return this.#fail(entry, compared.error);
      entry.received = { answer: '', read: compared.data, language: parts.language };
      this.#makeRoom();
      this.#change(entry, { state: 'ready' });
    };
    return ok(this.#begin(run, 'compare-reports', work));
  }

  cancel(id: ReportRunId): Result<void> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    entry.abort.abort();
    return ok(undefined);
  }

  close(id: ReportRunId): Result<void> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    entry.abort.abort();
    this.#entries.delete(id);
    return ok(undefined);
  }

  content(id: ReportRunId): Result<ReportContent> {
    const found = this.received(id);
    if (!found.ok) return found;
    const { run, received } = found.data;
    return ok({
      run,
      readable: received.read.readable,
      cut: received.read.cut,
      characters: received.answer.length,
      tables: received.read.tables.map((table) => ({
        name: table.name,
        rows: table.rows,
        columns: table.columns.map(({ name, under, kind, cells }) => ({
          name,
          under,
          kind,
          distinct: cells.texts.length - 1,
        })),
      })),
    });
  }

  /** A window of a view. The last view is remembered, so that scrolling costs nothing. */
  async rows(id: ReportRunId, view: ReportView, from: number, count: number): Promise<Result<ReportRows>> {
    const found = this.received(id);
    if (!found.ok) return found;
    const { received } = found.data;
    const key = JSON.stringify(view);
    if (received.looked?.key !== key) {
      const table = received.read.tables[view.table];
      if (!table) return gone;
      received.looked = { key, at: inSlices(lookAt(table, view)) };
    }
    return ok((await received.looked.at).window(from, count));
  }

  /** A view for a file: the screen's own where it is the same, and otherwise one that does not take its place. */
  async look(id: ReportRunId, view: ReportView): Promise<Result<LookedAt>> {
    const found = this.received(id);
    if (!found.ok) return found;
    const { read, looked } = found.data.received;
    if (looked?.key === JSON.stringify(view)) return ok(await looked.at);
    const table = read.tables[view.table];
    return table ? ok(await inSlices(lookAt(table, view))) : gone;
  }

  /** The values of one column, for a filter. */
  async values(
    id: ReportRunId,
    table: number,
    column: number,
    kind: ColumnKind,
  ): Promise<Result<{ value: string; rows: number }[]>> {
    const found = this.received(id);
    if (!found.ok) return found;
    const list = found.data.received.read.tables[table];
    return list ? ok(await inSlices(columnValues(list, column, kind))) : gone;
  }

  /** What a chart of one column by another shows of a view. */
  async chart(id: ReportRunId, view: ReportView, by: number, value: number): Promise<Result<ReportChart>> {
    const found = this.received(id);
    if (!found.ok) return found;
    const table = found.data.received.read.tables[view.table];
    const chart = table && (await inSlices(chartOf(table, view, by, value)));
    return chart ? ok(chart) : gone;
  }

  raw(id: ReportRunId, from: number): Result<{ text: string; from: number; characters: number }> {
    const found = this.received(id);
    if (!found.ok) return found;
    const { answer } = found.data.received;
    return ok({ text: answer.slice(from, from + rawPiece), from, characters: answer.length });
  }

  /** A run that is ready, with what came; its own error when it failed. */
  received(id: ReportRunId): Result<{ readonly run: ReportRun; readonly received: Received }> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    if (entry.error) return err(entry.error);
    if (!entry.received) return err({ kind: 'wrong-state', state: entry.run.state });
    const { received } = entry;
    const language = this.#parts.language();
    if (received.language !== undefined && received.language !== language) {
      const tables = received.read.tables.map((table) => inLanguage(table, language));
      entry.received = { answer: received.answer, read: { ...received.read, tables }, language };
    }
    return ok({ run: entry.run, received: entry.received });
  }

  #begin(
    run: ReportRun,
    kind: 'run-report' | 'compare-reports',
    work: (entry: Entry, job: JobHandle) => Promise<void>,
  ) {
    const entry: Entry = { run, abort: new AbortController(), ended: Promise.resolve() };
    this.#entries.set(run.id, entry);
    this.#makeRoom();
    this.#parts.publish(run);
    entry.ended = this.#parts.jobs.run({ kind, subject: run.company }, (job) => work(entry, job));
    return run;
  }

  #fail(entry: Entry, error: AppError): void {
    entry.error = error;
    this.#change(entry, { state: error.kind === 'cancelled' ? 'cancelled' : 'failed' });
  }

  async #work(entry: Entry, job: JobHandle): Promise<void> {
    const { gateway, clock } = this.#parts;
    const signal = AbortSignal.any([entry.abort.signal, job.signal]);
    const making = (): void => this.#change(entry, { state: 'making' });
    const answer = await fetchReport(entry.run.request, { gateway, clock, signal, making });
    if (!answer.ok) return this.#fail(entry, answer.error);
    this.#change(entry, { state: 'reading', receivedAt: clock.now() });
    entry.received = { answer: answer.data, read: await readReport(answer.data) };
    this.#makeRoom();
    this.#change(entry, { state: 'ready' });
  }

  #change(entry: Entry, part: Partial<ReportRun>): void {
    entry.run = { ...entry.run, ...part };
    if (this.#entries.has(entry.run.id)) this.#parts.publish(entry.run);
  }

  /** The oldest that nobody waits for goes first; the newest always stays. */
  #makeRoom(): void {
    const size = (): number =>
      [...this.#entries.values()].reduce((sum, { received }) => sum + (received?.answer.length ?? 0), 0);
    for (const [id, { run }] of [...this.#entries].slice(0, -1)) {
      if (this.#entries.size <= mostRuns && size() <= mostCharacters) return;
      if (run.state === 'ready' || run.state === 'failed' || run.state === 'cancelled') this.#entries.delete(id);
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const gone = err({ kind: 'not-found', what: 'report' });
