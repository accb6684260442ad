import type { ChangeSetId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { KeptEdits as KeptView, SheetKey, SheetStep } from '../../../shared/ipc/registration.js';
import type { Sealing } from '../../change-sets/journal/chain.js';
import type { JournalFs } from '../../change-sets/journal/fs.js';
import { writeFailed } from '../../change-sets/journal/journal.js';
import type { Clock } from '../../change-sets/ports.js';
import { type EditHead, type EditRecord, noEditsHead, readEdits, sealEdits, setOf, stepsAfter } from './edit-log.js';

const suffix = '.edits';

export interface KeptEditsParts {
  readonly fs: JournalFs;
  readonly sealing: Sealing;
  readonly clock: Clock;
  /** False without a keystore outside of the demo: what could be read by others is not written at all. */
  readonly allowed: boolean;
  /** Whether a set is on its way or was sent. */
  readonly isSent: (set: ChangeSetId) => boolean;
}

/**
 * What a person made of the sheets of one connection and did not send yet, a file a sheet, so that it survives the app. Acts are
 * appended as they happen: undo works after a restart as before it. Encrypted like the journals, with the same key.
 */
export class KeptEdits {
  readonly #parts: KeptEditsParts;
  /** The ends of the files that were read or written by this process. */
  readonly #heads = new Map<string, EditHead>();
  readonly #settled = new Set<ChangeSetId>();
  /** One at a time: acts must be written in their order. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: KeptEditsParts) {
    this.#parts = parts;
  }

  /** Null when there is nothing. */
  kept(key: SheetKey): Promise<Result<KeptView>> {
    return this.#inTurn(async () => {
      const { allowed, isSent } = this.#parts;
      const name = nameOf(key);
      const read = allowed ? await this.#read(name) : [];
      const set = setOf(read);
      // The app may have died between sending and forgetting.
      const records = set !== null && isSent(set) ? await this.#settle(name, read, set) : read;
      const steps = records.flatMap((record) => ('step' in record ? [record.step] : []));
      return { keeps: allowed, steps, at: records.at(-1)?.at ?? null };
    });
  }

  keep(key: SheetKey, steps: readonly SheetStep[]): Promise<Result<void>> {
    const at = this.#parts.clock.now();
    return this.#inTurn(() =>
      this.#append(
        nameOf(key),
        steps.map((step) => ({ at, step })),
      ),
    );
  }

  /** The sheet's edits are in a draft. They stay until it is sent: somebody may go on with the sheet. */
  staged(key: SheetKey, set: ChangeSetId): Promise<Result<void>> {
    const at = this.#parts.clock.now();
    return this.#inTurn(() => this.#append(nameOf(key), [{ at, staged: set }]));
  }

  /** What stands is now what a read shows: only what was done to the sheet after it was staged is kept. */
  sent(set: ChangeSetId): Promise<Result<void>> {
    return this.#inTurn(async () => {
      // A set says that it is on its way after every call.
      if (this.#settled.has(set)) return;
      this.#settled.add(set);
      for (const file of await this.#parts.fs.list()) {
        if (!file.endsWith(suffix)) continue;
        const name = file.slice(0, -suffix.length);
        await this.#settle(name, await this.#read(name), set);
      }
    });
  }

  /** Whether a text is somewhere in the edits of any sheet, also in what was undone. Undefined: they could not be read. */
  async mentions(text: string): Promise<boolean | undefined> {
    const found = await this.#inTurn(async () => {
      const files = this.#parts.allowed ? await this.#parts.fs.list() : [];
      for (const file of files.filter((name) => name.endsWith(suffix))) {
        const records = await this.#read(file.slice(0, -suffix.length));
        if (JSON.stringify(records).includes(text)) return true;
      }
      return false;
    });
    return found.ok ? found.data : undefined;
  }

  forget(key: SheetKey): Promise<Result<void>> {
    return this.#inTurn(() => this.#remove(nameOf(key)));
  }

  forgetAll(): Promise<Result<void>> {
    return this.#inTurn(async () => {
      this.#heads.clear();
      for (const file of await this.#parts.fs.list()) await this.#parts.fs.remove(file);
    });
  }

  async #settle(name: string, records: readonly EditRecord[], sent: ChangeSetId): Promise<readonly EditRecord[]> {
    const left = stepsAfter(records, sent);
    if (left === records) return records;
    await this.#remove(name);
    await this.#append(name, left);
    return left;
  }

  async #append(name: string, records: readonly EditRecord[]): Promise<void> {
    const { fs, sealing, allowed } = this.#parts;
    if (!allowed || records.length === 0) return;
    if (!this.#heads.has(name) && (await fs.list()).includes(name + suffix)) await this.#read(name);
    const begun = this.#heads.get(name);
    const { bytes, head } = sealEdits(sealing, name, begun ?? noEditsHead, records);
    // Until it is written nobody knows what the file's end is: the next act reads it again.
    this.#heads.delete(name);
    if (begun) await fs.append(name + suffix, bytes);
    else await fs.create(name + suffix, bytes);
    this.#heads.set(name, head);
  }

  /** Leaves the file's end in `#heads`, without what a torn write left behind; no end there: no file. */
  async #read(name: string): Promise<readonly EditRecord[]> {
    const { fs, sealing } = this.#parts;
    this.#heads.delete(name);
    if (!(await fs.list()).includes(name + suffix)) return [];
    const bytes = await fs.read(name + suffix);
    const { records, head, length, damaged } = readEdits(sealing.key, name, bytes);
    if (damaged) {
      // Nobody's to throw away: another key may open it. What could be read goes on in a new file.
      await fs.rename(name + suffix, `${name}${suffix}.damaged`);
      await this.#append(name, records);
      return records;
    }
    if (length < bytes.length) await fs.truncate(name + suffix, length);
    this.#heads.set(name, head);
    return records;
  }

  async #remove(name: string): Promise<void> {
    const { fs } = this.#parts;
    this.#heads.delete(name);
    if ((await fs.list()).includes(name + suffix)) await fs.remove(name + suffix);
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

const nameOf = ({ companyId, kind, period }: SheetKey): string =>
  `${companyId}_${kind}_${period.year}-${period.number}`;
