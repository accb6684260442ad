import type { AppError, Result } from '../../shared/errors.js';
import type { JobHandle } from '../jobs/jobs.js';
import type { Place } from './folder-place.js';

/** Something that did not become a file. `none`: there is nothing in it. */
export interface NotMade<Item> {
  readonly item: Item;
  readonly why: 'none' | 'fault' | 'failed' | 'too-long';
  /** The server's own words, for a fault. */
  readonly words: string;
}

/** How far a batch is. */
export interface Made<Item> {
  readonly saved: number;
  /** They stood there already. */
  readonly there: number;
  readonly notMade: readonly NotMade<Item>[];
}

export interface MakeFiles<Item extends { readonly file: string }> {
  readonly place: Place;
  readonly items: readonly Item[];
  /** The bytes of an item: one file, or several. Null: there is nothing in it. */
  readonly make: (item: Item, signal: AbortSignal) => Promise<Result<readonly Uint8Array[] | null>>;
  readonly atOnce: number;
  /** Whether what is there already is made again. */
  readonly replace?: boolean;
  /** Told after each item. */
  readonly changed: (made: Made<Item>) => void;
}

/** How a batch ended. `error`: an error's kind, with the system's code for a disk. */
export interface Ended {
  readonly state: 'done' | 'stopped' | 'failed';
  readonly error: { readonly kind: string; readonly detail: string } | null;
}

/** Of these the next item would fail like this one: the connection or the disk. */
const endsAll = (error: AppError): boolean =>
  !['fault', 'bad-answer', 'report', 'input-refused', 'no-answer'].includes(error.kind) &&
  !(error.kind === 'file-not-saved' && error.detail === 'too-long');

/** Makes every file that is not there yet. One item that fails is put on a list and the others go on; what is there stays. */
export async function makeFiles<Item extends { readonly file: string }>(
  { place, items, make, atOnce, replace = false, changed }: MakeFiles<Item>,
  job: JobHandle,
): Promise<Ended> {
  const notMade: NotMade<Item>[] = [];
  const failures: AppError[] = [];
  const waiting = [...items];
  let [saved, there, done] = [0, 0, 0];
  job.total(items.length);
  const one = async (item: Item): Promise<void> => {
    if (!replace && (await place.has(item.file))) {
      there += 1;
      return;
    }
    const missing = (why: NotMade<Item>['why'], words = ''): void => void notMade.push({ item, why, words });
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
      changed({ saved, there, notMade: [...notMade] });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (job.signal.aborted) return { state: 'stopped', error: null };
  const [failure] = failures;
  if (!failure) return { state: 'done', error: null };
  const detail = failure.kind === 'file-not-saved' ? failure.detail : '';
  return { state: 'failed', error: { kind: failure.kind, detail } };
}
