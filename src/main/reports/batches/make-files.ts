import type { AppError, Result } from '../../../shared/errors.js';
import { err, ok } from '../../../shared/errors.js';
import type { ReportBatch, Unmade } from '../../../shared/ipc/report-batches.js';
import type { ReportRequest } from '../../../shared/ipc/reports.js';
import type { Place } from '../../exports/folder-place.js';
import type { JobHandle } from '../../jobs/jobs.js';

/** One file that is to be made. */
export interface BatchItem {
  readonly request: ReportRequest;
  readonly company: string;
  readonly file: string;
}

export interface MakeFiles {
  readonly place: Place;
  readonly items: readonly BatchItem[];
  /** What could not even be asked for, known before anything is sent. */
  readonly unmade: readonly Unmade[];
  /** The bytes of an item: one file, or several when the report has more tables. Null: the report has nothing in it. */
  readonly make: (item: BatchItem, signal: AbortSignal) => Promise<Result<readonly Uint8Array[] | null>>;
  readonly atOnce: number;
  readonly changed: (part: Partial<ReportBatch>) => void;
}

/** Of these the next report would fail like this one: the connection or the disk. */
const endsAll = (error: AppError): boolean =>
  !['fault', 'bad-answer', 'report', 'input-refused', 'no-answer'].includes(error.kind) &&
  !(error.kind === 'file-not-saved' && error.detail === 'too-long');

/** Makes every file that is not there yet. One report that fails is put on a list and the others go on; what is there stays. */
export async function makeFiles(work: MakeFiles, job: JobHandle): Promise<Pick<ReportBatch, 'state' | 'error'>> {
  const { place, items, make, changed } = work;
  const unmade: Unmade[] = [...work.unmade];
  const failures: AppError[] = [];
  const waiting = [...items];
  let [saved, there, done] = [0, 0, 0];
  job.total(items.length);
  const one = async (item: BatchItem): Promise<void> => {
    if (await place.has(item.file)) {
      there += 1;
      return;
    }
    const missing = (why: Unmade['why'], words = ''): void =>
      void unmade.push({ report: item.request.report, company: item.company, why, words });
    const bytes = await make(item, job.signal);
    if (job.signal.aborted) return;
    const put = bytes.ok ? (bytes.data === null ? null : await place.put(item.file, bytes.data)) : bytes;
    if (put === null) return missing('none');
    if (put.ok) {
      saved += 1;
      return;
    }
    const { error } = put;
    if (endsAll(error)) failures.push(error);
    else if (error.kind === 'fault') missing('fault', error.text);
    else missing(error.kind === 'file-not-saved' ? 'too-long' : 'failed');
  };
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item && failures.length === 0 && !job.signal.aborted; item = waiting.shift()) {
      await one(item);
      job.done((done += 1));
      changed({ saved, there, unmade: [...unmade] });
    }
  };
  await Promise.all(Array.from({ length: work.atOnce }, worker));
  if (job.signal.aborted) return { state: 'stopped', error: null };
  const [failure] = failures;
  if (!failure) return { state: 'done', error: null };
  const detail = failure.kind === 'file-not-saved' ? failure.detail : '';
  return { state: 'failed', error: { kind: failure.kind, detail } };
}

/** The files of a report: `null` when there is no line in it. */
export const filesOf = (files: readonly Result<Uint8Array>[]): Result<readonly Uint8Array[] | null> => {
  const failed = files.find((file) => !file.ok);
  if (failed && !failed.ok) return err(failed.error);
  const made = files.flatMap((file) => (file.ok ? [file.data] : []));
  return ok(made.length === 0 ? null : made);
};
