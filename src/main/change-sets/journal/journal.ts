import { err, ok, type AppError, type Result } from '../../../shared/errors.js';
import type { SetEvent } from '../events.js';
import { readChain, sealEvents, type Head, type Sealing } from './chain.js';
import type { JournalFs } from './fs.js';

/** Appends to one set's file. Calls must not overlap: the repository sees to that. */
export class Journal {
  readonly #fs: JournalFs;
  readonly #sealing: Sealing;
  readonly #setId: string;
  readonly #name: string;
  #head: Head;
  #length: number;
  /** A failed write may have left part of a record behind: appending after it would break the chain. */
  #dirty = false;

  constructor(fs: JournalFs, sealing: Sealing, setId: string, name: string, head: Head, length: number) {
    this.#fs = fs;
    this.#sealing = sealing;
    this.#setId = setId;
    this.#name = name;
    this.#head = head;
    this.#length = length;
  }

  /** Returns when the events are on disk, in order. On an error none of them counts. */
  async append(events: readonly SetEvent[]): Promise<Result<void>> {
    try {
      if (this.#dirty) await this.#fs.truncate(this.#name, this.#length);
      this.#dirty = true;
      const { bytes, head } = sealEvents(this.#sealing, this.#setId, this.#head, events);
      await this.#fs.append(this.#name, bytes);
      this.#head = head;
      this.#length += bytes.length;
      this.#dirty = false;
      return ok(undefined);
    } catch (error) {
      return writeFailed(error);
    }
  }

  /**
   * Reads the whole file again: every record must open in its place, and the end must be where this process left it.
   * `detail` of an error: after how many good records it broke, or the system's code.
   */
  async verify(): Promise<Result<{ readonly records: number }>> {
    try {
      const chain = readChain(this.#sealing.key, this.#setId, await this.#fs.read(this.#name));
      const records = chain.events.length;
      // What a failed write left behind does not count, and the next write cuts it off.
      const extra = !this.#dirty && chain.torn > 0;
      if (chain.broken === null && chain.head.previous === this.#head.previous && !extra) return ok({ records });
      return err({ kind: 'journal', reason: chain.broken ?? 'broken-chain', detail: String(records) });
    } catch (error) {
      return err({ kind: 'journal', reason: 'broken-chain', detail: codeOf(error) });
    }
  }

  /** Deletes the set's file. For drafts alone: a set that was sent keeps its receipt. */
  async remove(): Promise<Result<void>> {
    try {
      await this.#fs.remove(this.#name);
      return ok(undefined);
    } catch (error) {
      return writeFailed(error);
    }
  }
}

/** The system's code (`ENOSPC`) and no path: paths hold the user's name. */
export function writeFailed(error: unknown): {
  readonly ok: false;
  readonly error: Extract<AppError, { kind: 'journal' }>;
} {
  return { ok: false, error: { kind: 'journal', reason: 'write-failed', detail: codeOf(error) } };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
