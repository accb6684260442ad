import { JobId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Job, JobStage } from '../../shared/ipc/jobs.js';

export interface JobHandle {
  readonly signal: AbortSignal;
  readonly total: (count: number) => void;
  readonly done: (count: number) => void;
  /** Named where nothing can be counted. */
  readonly stage: (stage: JobStage) => void;
}

/** Long work: shown in the status bar, cancelled by id, forgotten when it ends. */
export class Jobs {
  readonly #running = new Map<JobId, { job: Job; abort: AbortController }>();
  readonly #publish: (job: Job) => void;
  readonly #id: () => string;

  constructor(publish: (job: Job) => void, id: () => string) {
    this.#publish = publish;
    this.#id = id;
  }

  list(): Job[] {
    return [...this.#running.values()].map((entry) => entry.job);
  }

  /** Runs `work` as a job. Progress is published at most once per whole percent: large answers count rows by the thousand. */
  async run<T>(about: Pick<Job, 'kind' | 'subject'>, work: (handle: JobHandle) => Promise<T>): Promise<T> {
    const id = JobId.parse(this.#id());
    const abort = new AbortController();
    const entry = { job: { ...about, id, done: 0, total: null, state: 'running', cancellable: true } as Job, abort };
    this.#running.set(id, entry);
    const change = (next: Partial<Job>): void => {
      const before = percent(entry.job);
      entry.job = { ...entry.job, ...next };
      if (next.state || next.stage || next.total !== undefined || percent(entry.job) !== before)
        this.#publish(entry.job);
    };
    this.#publish(entry.job);
    try {
      const result = await work({
        signal: abort.signal,
        total: (total) => change({ total }),
        done: (done) => change({ done }),
        stage: (stage) => change({ stage }),
      });
      change({ state: abort.signal.aborted ? 'cancelled' : 'finished' });
      return result;
    } catch (cause) {
      change({ state: 'failed' });
      throw cause;
    } finally {
      this.#running.delete(id);
    }
  }

  /** Shows work that somebody else runs and that is not cancelled here; an ended job is shown once and forgotten. */
  mirror(job: Job): void {
    const known = this.#running.get(job.id);
    if (!known && job.state !== 'running') return;
    if (job.state === 'running') this.#running.set(job.id, { job, abort: new AbortController() });
    else this.#running.delete(job.id);
    if (!known || known.job.state !== job.state || percent(known.job) !== percent(job)) this.#publish(job);
  }

  cancel(id: JobId): Result<void> {
    const entry = this.#running.get(id);
    if (!entry?.job.cancellable) return err({ kind: 'not-found', what: 'job' });
    entry.abort.abort();
    return ok(undefined);
  }
}

const percent = (job: Job): number => (job.total ? Math.floor((100 * job.done) / job.total) : 0);
