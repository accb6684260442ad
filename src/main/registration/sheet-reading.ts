import { setMaxListeners } from 'node:events';
import type { EmployeeId } from '../../shared/domain/ids.js';
import type { AppError, Result } from '../../shared/errors.js';
import type { SheetKey, SheetPart, SheetProgress } from '../../shared/ipc/registration.js';
import type { Clock } from '../change-sets/ports.js';
import type { JobHandle, Jobs } from '../jobs/jobs.js';
import type { CallOptions } from '../nmbrs/client.js';
import { partOf, type Row } from './sheet-data.js';

/** Null: the company on its own. */
export type Owner = EmployeeId | null;

export interface SheetReadingParts {
  readonly row: (key: SheetKey, id: Owner, options: CallOptions) => Promise<Result<Row>>;
  readonly jobs: Jobs;
  readonly clock: Clock;
  /** Of the job, for the status bar. */
  readonly subject: string;
  readonly publish: (value: { key: SheetKey; part: SheetPart; progress: SheetProgress }) => void;
}

/** Calls that wait in the limiter at once: enough to use its whole budget, few enough that a click is not behind them. */
const mostUnderWay = 48;
/** Milliseconds between two parts: rows appear steadily, and ten thousand do not make ten thousand messages. */
const partEveryMs = 200;

/**
 * One sheet as it is being read: whose rows are there, wait, or are under way. Rows may be asked for, and forgotten because
 * somebody wrote, at any time: a reading that goes on takes both in, so when it is complete every row that was asked for is there
 * and was asked of the API after it was forgotten last.
 */
export class SheetReading {
  readonly key: SheetKey;
  readonly rows = new Map<Owner, Row>();
  /** Until the reading that goes on has come to rest. */
  running: Promise<void> | null = null;
  readonly #parts: SheetReadingParts;
  #progress: SheetProgress;
  #wanted = new Set<Owner>();
  readonly #waiting = new Set<Owner>();
  readonly #underWay = new Set<Owner>();
  /** Forgotten while their call was under way: its answer may be of before. */
  readonly #stale = new Set<Owner>();
  /** Not published yet. */
  #fresh: Row[] = [];
  #published = 0;

  constructor(key: SheetKey, parts: SheetReadingParts) {
    this.key = key;
    this.#parts = parts;
    this.#progress = { done: 0, total: 0, state: 'complete', readAt: parts.clock.now(), revision: 0 };
  }

  get progress(): SheetProgress {
    return this.#progress;
  }

  /** Reads what is not there, or with `refresh` all of it. A reading that goes on has these added to it. */
  read(wanted: readonly Owner[], refresh: boolean, signal?: AbortSignal): void {
    if (this.running === null) this.#wanted = new Set(wanted);
    else for (const id of wanted) this.#wanted.add(id);
    if (refresh) {
      this.#forgetRead(this.#wanted);
      this.rows.clear();
      this.#progress = { ...this.#progress, readAt: this.#parts.clock.now() };
    }
    for (const id of this.#wanted) if (!this.rows.has(id) && !this.#underWay.has(id)) this.#waiting.add(id);
    this.#count('loading');
    this.running ??= this.#run(signal);
  }

  /** Somebody wrote: what was read of these no longer holds. Those that a reading has under way are read again by it. */
  forget(ids: Iterable<Owner>): void {
    this.#forgetRead(ids);
    if (this.running === null) return;
    for (const id of this.#wanted) if (!this.rows.has(id) && !this.#underWay.has(id)) this.#waiting.add(id);
    this.#count(this.#progress.state);
  }

  #forgetRead(ids: Iterable<Owner>): void {
    const gone = new Set(ids);
    for (const id of gone) {
      this.rows.delete(id);
      if (this.#underWay.has(id)) this.#stale.add(id);
    }
    this.#fresh = this.#fresh.filter(({ employeeId }) => !gone.has(employeeId));
  }

  #count(state: SheetProgress['state']): void {
    const total = this.#wanted.size;
    this.#progress = { ...this.#progress, done: total - this.#waiting.size - this.#underWay.size, total, state };
  }

  async #run(given?: AbortSignal): Promise<void> {
    // Whoever asked has the progress of the beginning before the first part comes.
    await Promise.resolve();
    try {
      await this.#parts.jobs.run({ kind: 'read-sheet', subject: this.#parts.subject }, (job) => this.#all(job, given));
    } catch {
      // A mistake of ours: the rows that are there stay, and a person may try again.
      this.#rest('failed');
    }
  }

  /** Ends in one go, so that nobody can add to a reading that reads no more. */
  #rest(state: SheetProgress['state']): void {
    this.running = null;
    this.#count(state);
    this.#waiting.clear();
    this.#publish();
  }

  async #all(job: JobHandle, given?: AbortSignal): Promise<void> {
    const { clock } = this.#parts;
    const stop = new AbortController();
    const signal = AbortSignal.any([job.signal, stop.signal, ...(given ? [given] : [])]);
    // Every call under way listens to it.
    setMaxListeners(mostUnderWay * 2, signal);
    let fatal: AppError | null = null;
    let last = clock.monotonic();
    let told = -1;
    let ended = false;
    await new Promise<void>((resolve, reject) => {
      const one = async (id: Owner): Promise<void> => {
        const row = await this.#parts.row(this.key, id, { signal, priority: 'background' });
        this.#underWay.delete(id);
        const stale = this.#stale.delete(id);
        if (!row.ok || stale) this.#waiting.add(id);
        if (!row.ok) {
          if (!signal.aborted) fatal = row.error;
          stop.abort();
        } else if (!stale) {
          this.rows.set(id, row.data);
          this.#fresh.push(row.data);
        }
        this.#count('loading');
        if (told !== this.#progress.total) job.total((told = this.#progress.total));
        job.done(this.#progress.done);
        if (clock.monotonic() - last < partEveryMs) return;
        last = clock.monotonic();
        this.#publish();
      };
      const next = (): void => {
        for (const id of this.#waiting) {
          if (signal.aborted || this.#underWay.size >= mostUnderWay) break;
          this.#waiting.delete(id);
          this.#underWay.add(id);
          one(id).then(next, reject);
        }
        // Calls that are stopped together all end here, and only the first of them finds what is still waiting.
        if (this.#underWay.size > 0 || ended) return;
        ended = true;
        this.#rest(endOf(fatal, job.signal.aborted || given?.aborted === true));
        resolve();
      };
      next();
    });
  }

  #publish(): void {
    const part = partOf(this.#fresh);
    this.#fresh = [];
    this.#published += 1;
    this.#progress = { ...this.#progress, revision: this.#published };
    this.#parts.publish({ key: this.key, part, progress: this.#progress });
  }
}

function endOf(fatal: AppError | null, stopped: boolean): SheetProgress['state'] {
  if (fatal) return fatal.kind === 'fault' && fatal.code === 1002 ? 'refused' : 'failed';
  return stopped ? 'stopped' : 'complete';
}
