import { join } from 'node:path';
import { ok, type Result } from '../../shared/errors.js';
import { numbered } from './file-name.js';
import type { Write } from './save-receipt.js';

/** The computer's folders, as far as files go there. */
export interface Folders {
  /** A folder that a person chose; null: cancelled. */
  readonly choose: () => Promise<string | null>;
  readonly make: (path: string) => Promise<Result<void>>;
  readonly exists: (path: string) => Promise<boolean>;
}

/** Where many files go. */
export interface Place {
  /** Whether this file is there, whole: then nobody asks for it again. */
  has(name: string): Promise<boolean>;
  /** What one name stands for; mostly one file. */
  put(name: string, files: readonly Uint8Array[]): Promise<Result<void>>;
  /** Called once nothing is left to ask for. */
  finish(): Promise<Result<void>>;
}

/** Each file is written at once, under its name only when it is whole: what stands there needs no second look. */
export function folderPlace(folder: string, write: Write, exists: (path: string) => Promise<boolean>): Place {
  return {
    has: (name) => exists(join(folder, name)),
    async put(name, files) {
      // The first comes last: where it stands, the others do too.
      for (const [at, file] of [...files.entries()].toReversed()) {
        const written = await write(join(folder, at === 0 ? name : numbered(name, at + 1)), file);
        if (!written.ok) return written;
      }
      return ok(undefined);
    },
    finish: async () => ok(undefined),
  };
}
