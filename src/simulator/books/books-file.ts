import { closeSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from 'node:fs';
import { z } from 'zod';

/** Raise it when a method changes what it does with the same input: older files then start afresh. */
const version = 2;

const Header = z.strictObject({ books: z.literal('simulator'), version: z.int(), seed: z.int() });

/** One change that took effect. `at` is the simulator's own time then, so that a replay gives the same books. */
const KeptWrite = z.strictObject({ seq: z.int(), at: z.int(), method: z.string(), input: z.unknown() });
export type KeptWrite = z.output<typeof KeptWrite>;

/**
 * The changes made to the demo's books, a JSON line each, under a header line with version and seed.
 * The generated world is not in it: it comes from the seed.
 */
export class BooksFile {
  readonly #path: string;
  readonly #seed: number;
  #descriptor: number | null = null;

  constructor(path: string, seed: number) {
    this.#path = path;
    this.#seed = seed;
  }

  /**
   * What was kept, in order; empty when there is no file or it is of another seed or version.
   * A torn last line, left by a process that died while writing, is cut off. A file that cannot be read
   * otherwise is set aside as `<path>.unreadable`.
   */
  open(): readonly KeptWrite[] {
    const kept = this.#read();
    if (kept === null) this.startAfresh();
    else this.#descriptor = openSync(this.#path, 'a');
    return kept ?? [];
  }

  startAfresh(): void {
    this.close();
    this.#descriptor = openSync(this.#path, 'w', 0o600);
    this.#line({ books: 'simulator', version, seed: this.#seed });
  }

  /** Keeps a copy of what cannot be used, then starts afresh. */
  setAside(): void {
    this.close();
    renameSync(this.#path, `${this.#path}.unreadable`);
    this.startAfresh();
  }

  /** On disk's way when it returns: written before the caller answers. */
  append(write: KeptWrite): void {
    this.#line(write);
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #line(value: unknown): void {
    if (this.#descriptor === null) throw new Error('The books file is not open');
    writeSync(this.#descriptor, `${JSON.stringify(value)}\n`);
  }

  #read(): readonly KeptWrite[] | null {
    const bytes = readIfThere(this.#path);
    if (bytes === null) return null;
    const end = bytes.lastIndexOf('\n') + 1;
    const [head, ...rest] = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
    const header = Header.safeParse(parseJson(head ?? ''));
    if (!header.success || header.data.version !== version || header.data.seed !== this.#seed) return null;
    const kept: KeptWrite[] = [];
    for (const line of rest) {
      const write = KeptWrite.safeParse(parseJson(line));
      if (!write.success || write.data.seq !== kept.length + 1) {
        renameSync(this.#path, `${this.#path}.unreadable`);
        return null;
      }
      kept.push(write.data);
    }
    if (end < bytes.length) truncateSync(this.#path, end);
    return kept;
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
