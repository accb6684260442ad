import { err, ok, type Result } from '../../shared/errors.js';
import type { Job } from '../../shared/ipc/jobs.js';
import type { Clock } from '../change-sets/ports.js';
import type { JobHandle, Jobs } from '../jobs/jobs.js';
import type { Ended } from './make-files.js';

/** What every batch of files says of itself. */
interface Told {
  readonly id: string;
  readonly state: 'running' | Ended['state'];
  readonly error: Ended['error'];
}

/** How a batch is made, the first time and each time that somebody goes on with it. */
export interface BatchWork<Batch> {
  readonly job: Pick<Job, 'kind' | 'subject'>;
  /** What it says before anything was made. */
  readonly fresh: Partial<Batch>;
  /** `again`: it is gone on with. */
  readonly run: (job: JobHandle, changed: (part: Partial<Batch>) => void, again: boolean) => Promise<Ended>;
}

interface Entry<Batch> {
  batch: Batch;
  readonly work: BatchWork<Batch>;
  abort: AbortController;
  publishedAt: number;
}

/** Milliseconds between two tellings of how far a batch is. */
const often = 200;

/** The batches of files of this session: told of at a pace, stopped, gone on with. */
export class FileBatches<Batch extends Told> {
  readonly #jobs: Jobs;
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #publish: (batch: Batch) => void;
  readonly #entries = new Map<Batch['id'], Entry<Batch>>();

  constructor(parts: {
    readonly jobs: Jobs;
    readonly clock: Pick<Clock, 'monotonic'>;
    readonly publish: (batch: Batch) => void;
  }) {
    this.#jobs = parts.jobs;
    this.#clock = parts.clock;
    this.#publish = parts.publish;
  }

  /** Works in the background; answers the batch as it begins. */
  start(batch: Batch, work: BatchWork<Batch>): Batch {
    const entry: Entry<Batch> = { batch, work, abort: new AbortController(), publishedAt: 0 };
    this.#entries.set(batch.id, entry);
    this.#begin(entry, false);
    return entry.batch;
  }

  /** What is there is not made again. */
  goOn(id: Batch['id']): Result<Batch> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    if (entry.batch.state === 'running') return ok(entry.batch);
    entry.abort = new AbortController();
    entry.batch = { ...entry.batch, ...entry.work.fresh, state: 'running', error: null };
    this.#begin(entry, true);
    return ok(entry.batch);
  }

  stop(id: Batch['id']): Result<void> {
    const entry = this.#entries.get(id);
    if (!entry) return gone;
    entry.abort.abort();
    return ok(undefined);
  }

  /** The newest first. */
  list(): Batch[] {
    return [...this.#entries.values()].map(({ batch }) => batch).toReversed();
  }

  #begin(entry: Entry<Batch>, again: boolean): void {
    this.#tell(entry);
    void this.#jobs.run(entry.work.job, async (job) => {
      const signal = AbortSignal.any([entry.abort.signal, job.signal]);
      const changed = (part: Partial<Batch>): void => {
        entry.batch = { ...entry.batch, ...part };
        if (this.#clock.monotonic() - entry.publishedAt >= often) this.#tell(entry);
      };
      const handle = { ...job, signal };
      const ended = await entry.work.run(handle, changed, again);
      entry.batch = { ...entry.batch, ...ended };
      this.#tell(entry);
    });
  }

  #tell(entry: Entry<Batch>): void {
    entry.publishedAt = this.#clock.monotonic();
    this.#publish(entry.batch);
  }
}

const gone = err({ kind: 'not-found', what: 'job' });
