import type { ChangeSetId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import { ImportId } from '../../../shared/ipc/imports.js';
import type { Sealing } from '../../change-sets/journal/chain.js';
import type { JournalFs } from '../../change-sets/journal/fs.js';
import { writeFailed } from '../../change-sets/journal/journal.js';
import type { ReceiptLine } from './receipt-line.js';
import { openReceipt, type ReceiptHead, type ReceiptSets, sealReceipt, sealSets } from './receipt-log.js';

const suffix = '.import';

export interface KeptReceiptsParts {
  readonly fs: JournalFs;
  readonly sealing: Sealing;
  /** False without a keystore outside of the demo, where nothing is sent either: nothing is written then. */
  readonly allowed: boolean;
  /** The sets that hold one of these steps: asked when the app ended before it had written which they are. */
  readonly setsOf: (steps: ReadonlySet<string>) => readonly ChangeSetId[];
}

export interface KeptReceipt {
  readonly id: ImportId;
  readonly head: ReceiptHead;
  readonly sets: readonly ChangeSetId[];
}

/**
 * Which line of which file became which step of which set, a file a staging, so that the receipt by line of a file survives
 * the app. Written and flushed before anything is staged. Encrypted like the journals, with the same key.
 */
export class KeptReceipts {
  readonly #parts: KeptReceiptsParts;
  /** What was read or written by this process; null: the folder was not looked at yet. */
  #known: Map<ImportId, KeptReceipt> | null = null;
  /** One at a time: a list must not meet half of a staging. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: KeptReceiptsParts) {
    this.#parts = parts;
  }

  /** Newest first. What another key sealed is left where it is, and not listed. */
  list(): Promise<Result<readonly KeptReceipt[]>> {
    return this.#inTurn(async () =>
      [...(await this.#all()).values()].toSorted((a, b) => (a.head.at < b.head.at ? 1 : -1)),
    );
  }

  /** Before anything of it is staged. */
  begin(id: ImportId, head: ReceiptHead, lines: readonly ReceiptLine[]): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const { fs, sealing, allowed } = this.#parts;
      if (!allowed) return;
      const all = await this.#all();
      await fs.create(id + suffix, sealReceipt(sealing, id, head, lines));
      all.set(id, { id, head, sets: [] });
    });
  }

  /** What it was staged into, part by part. */
  staged(id: ImportId, sets: ReceiptSets): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const { fs, sealing } = this.#parts;
      const all = await this.#all();
      const known = all.get(id);
      if (!known) return;
      all.set(id, { ...known, sets: sets.filter((set) => set !== null) });
      await fs.append(id + suffix, sealSets(sealing, id, await fs.read(id + suffix), sets));
    });
  }

  /** Its lines in the order of the file; null: there is none of this id, or it cannot be read. */
  lines(id: ImportId): Promise<Result<readonly ReceiptLine[] | null>> {
    return this.#inTurn(async () => {
      const { fs, sealing } = this.#parts;
      if (!(await this.#all()).has(id)) return null;
      const read = openReceipt(sealing.key, id, await fs.read(id + suffix));
      return read === 'torn' ? null : (read?.lines() ?? null);
    });
  }

  remove(id: ImportId): Promise<Result<void>> {
    return this.#inTurn(() => this.#remove(id));
  }

  /** Those whose sets are all gone, deleted or forgotten: nothing can be said of their lines any more. Answers how many. */
  forgetGone(isThere: (set: ChangeSetId) => boolean): Promise<Result<number>> {
    return this.#inTurn(async () => {
      const gone = [...(await this.#all()).values()].filter(({ sets }) => !sets.some(isThere));
      for (const { id } of gone) await this.#remove(id);
      return gone.length;
    });
  }

  async #remove(id: ImportId): Promise<void> {
    const all = await this.#all();
    if (!all.has(id)) return;
    await this.#parts.fs.remove(id + suffix);
    all.delete(id);
  }

  async #all(): Promise<Map<ImportId, KeptReceipt>> {
    if (this.#known) return this.#known;
    const { fs, sealing, allowed, setsOf } = this.#parts;
    const known = new Map<ImportId, KeptReceipt>();
    for (const name of allowed ? await fs.list() : []) {
      const id = ImportId.safeParse(name.endsWith(suffix) ? name.slice(0, -suffix.length) : '');
      if (!id.success) continue;
      const read = openReceipt(sealing.key, id.data, await fs.read(name));
      // The app ended while it was being written: nothing of it was staged.
      if (read === 'torn') await fs.remove(name);
      if (read === 'torn' || !read) continue;
      const sets =
        read.sets ?? setsOf(new Set((read.lines() ?? []).flatMap(({ stepId }) => (stepId === null ? [] : [stepId]))));
      known.set(id.data, { id: id.data, head: read.head, sets: sets.filter((set) => set !== null) });
    }
    this.#known = known;
    return known;
  }

  #inTurn<T>(run: () => Promise<T>): Promise<Result<T>> {
    const work = this.#last.then(async (): Promise<Result<T>> => {
      try {
        return ok(await run());
      } catch (error) {
        return writeFailed(error);
      }
    });
    this.#last = work;
    return work;
  }
}
