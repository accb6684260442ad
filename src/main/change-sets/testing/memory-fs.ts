import type { JournalFs } from '../journal/fs.js';

/** What is left on disk of the write that fails: nothing, half of it, or all of it although the write reported an error. */
export type Loss = 'nothing' | 'half' | 'all';

/** Files in memory that can break: at the n-th write, once or for good. */
export class MemoryFs implements JournalFs {
  /** Each file as the pieces that were written: joining them at each write would cost more than all else here. */
  readonly #files = new Map<string, readonly Uint8Array[]>();
  writes = 0;
  #failure: { readonly at: number; readonly loss: Loss; readonly forGood: boolean } | null = null;

  /** The write with this number (from 1) fails; `forGood`: so does everything after it. */
  failAt(at: number, loss: Loss, forGood: boolean): void {
    this.#failure = { at, loss, forGood };
  }

  /** What a new process finds. */
  afterRestart(): MemoryFs {
    const fs = new MemoryFs();
    for (const [name, pieces] of this.#files) fs.#files.set(name, pieces);
    return fs;
  }

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  bytes(name: string): Uint8Array {
    return Buffer.concat(this.#pieces(name));
  }

  put(name: string, bytes: Uint8Array): void {
    this.#files.set(name, [bytes]);
  }

  async list(): Promise<readonly string[]> {
    return this.names;
  }

  async read(name: string): Promise<Uint8Array> {
    return this.bytes(name);
  }

  async create(name: string, bytes: Uint8Array): Promise<void> {
    if (this.#files.has(name)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    this.#write(name, [], bytes);
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    this.#write(name, this.#pieces(name), bytes);
  }

  async truncate(name: string, length: number): Promise<void> {
    this.#alive();
    this.put(name, this.bytes(name).slice(0, length));
  }

  async rename(from: string, to: string): Promise<void> {
    this.#alive();
    this.put(to, this.bytes(from));
    this.#files.delete(from);
  }

  async remove(name: string): Promise<void> {
    this.#alive();
    this.#files.delete(name);
  }

  #write(name: string, before: readonly Uint8Array[], bytes: Uint8Array): void {
    this.#alive();
    this.writes += 1;
    const fails = this.#failure?.at === this.writes;
    const kept =
      !fails || this.#failure?.loss === 'all'
        ? bytes.length
        : this.#failure?.loss === 'half'
          ? Math.floor(bytes.length / 2)
          : 0;
    if (kept > 0 || !fails) this.#files.set(name, [...before, bytes.slice(0, kept)]);
    if (fails) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  }

  #alive(): void {
    if (this.#failure?.forGood && this.writes >= this.#failure.at)
      throw Object.assign(new Error('gone'), { code: 'EIO' });
  }

  #pieces(name: string): readonly Uint8Array[] {
    const pieces = this.#files.get(name);
    if (!pieces) throw new Error('ENOENT');
    return pieces;
  }
}
