import { ChangeSetId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { SetEvent } from '../events.js';
import { emptyHead, readChain, sealEvents, type Sealing } from './chain.js';
import type { JournalFs } from './fs.js';
import { Journal, writeFailed } from './journal.js';

const suffix = '.journal';
const quarantineSuffix = '.quarantined';

export type LoadedSet =
  | {
      readonly kind: 'good';
      readonly id: ChangeSetId;
      readonly events: readonly SetEvent[];
      readonly journal: Journal;
      readonly torn: boolean;
    }
  /** Only to be read. `events`: what came before the break. */
  | {
      readonly kind: 'quarantined';
      readonly id: ChangeSetId;
      readonly events: readonly SetEvent[];
      readonly reason: 'wrong-key' | 'broken-chain';
    }
  /** The app died while the set was being made: no whole record, so nothing had happened in it. */
  | { readonly kind: 'empty'; readonly id: ChangeSetId };

/** One folder of journals, a file a change set. */
export class JournalStore {
  readonly #fs: JournalFs;
  readonly #sealing: Sealing;

  constructor(fs: JournalFs, sealing: Sealing) {
    this.#fs = fs;
    this.#sealing = sealing;
  }

  /** A new file with its first events, on disk when this returns. */
  async create(id: ChangeSetId, events: readonly SetEvent[]): Promise<Result<Journal>> {
    const name = `${id}${suffix}`;
    const { bytes, head } = sealEvents(this.#sealing, id, emptyHead, events);
    try {
      await this.#fs.create(name, bytes);
      return ok(new Journal(this.#fs, this.#sealing, id, name, head, bytes.length));
    } catch (error) {
      const failed = writeFailed(error);
      // A name that is taken belongs to another set: that file must stay.
      if (failed.error.detail !== 'EEXIST') await this.#forget(name);
      return failed;
    }
  }

  /** Every set in the folder; a bad one does not keep the others from loading. Fails only when the folder does. */
  async load(): Promise<Result<readonly LoadedSet[]>> {
    try {
      const sets: LoadedSet[] = [];
      for (const name of [...(await this.#fs.list())].sort()) {
        const loaded = await this.#loadFile(name);
        if (loaded) sets.push(loaded);
      }
      return ok(sets);
    } catch (error) {
      return writeFailed(error);
    }
  }

  /** The set behind `id` is no longer believed: its file is kept, under a name that is never appended to. */
  async quarantine(id: ChangeSetId): Promise<Result<void>> {
    try {
      await this.#fs.rename(`${id}${suffix}`, `${id}${quarantineSuffix}`);
      return ok(undefined);
    } catch (error) {
      return writeFailed(error);
    }
  }

  /** Half a beginning is nobody's set. Where it cannot be removed either, the next start does it. */
  async #forget(name: string): Promise<void> {
    try {
      await this.#fs.remove(name);
    } catch {
      return;
    }
  }

  async #loadFile(name: string): Promise<LoadedSet | undefined> {
    const ending = [suffix, quarantineSuffix].find((candidate) => name.endsWith(candidate));
    const id = ChangeSetId.safeParse(ending === undefined ? '' : name.slice(0, -ending.length));
    if (!id.success) return undefined;
    const chain = readChain(this.#sealing.key, id.data, await this.#fs.read(name));
    const { events } = chain;
    if (ending === quarantineSuffix)
      return { kind: 'quarantined', id: id.data, events, reason: chain.broken ?? 'broken-chain' };
    if (chain.broken) {
      await this.#fs.rename(name, `${id.data}${quarantineSuffix}`);
      return { kind: 'quarantined', id: id.data, events, reason: chain.broken };
    }
    if (events.length === 0) {
      await this.#fs.remove(name);
      return { kind: 'empty', id: id.data };
    }
    if (chain.torn > 0) await this.#fs.truncate(name, chain.length);
    const journal = new Journal(this.#fs, this.#sealing, id.data, name, chain.head, chain.length);
    return { kind: 'good', id: id.data, events, journal, torn: chain.torn > 0 };
  }
}
