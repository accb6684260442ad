import type { KeyFiles } from '../keystore/journal-key.js';
import type { Log } from '../logging/log.js';
import { ConnectionBook, emptyBook } from './records.js';

const fileName = 'connections.json';

/**
 * The list of connections on disk. A file that cannot be read is put aside under another name, never overwritten:
 * its connections can then be typed again, and their sealed tokens still wait.
 */
export class BookFile {
  readonly #files: KeyFiles;
  readonly #log: Log;
  readonly #broken: () => void;

  /** `broken` hears that the file was put aside. */
  constructor(files: KeyFiles, log: Log, broken: () => void) {
    this.#files = files;
    this.#log = log;
    this.#broken = broken;
  }

  async read(): Promise<ConnectionBook> {
    const bytes = await this.#files.read(fileName);
    if (!bytes) return emptyBook;
    const book = ConnectionBook.safeParse(parsed(bytes));
    if (book.success) return book.data;
    await this.#files.write(`${fileName}.broken`, bytes);
    this.#broken();
    this.#log.error('connections file broken', { kept: `${fileName}.broken` });
    return emptyBook;
  }

  write(book: ConnectionBook): Promise<void> {
    return this.#files.write(fileName, new TextEncoder().encode(`${JSON.stringify(book, null, 2)}\n`));
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
