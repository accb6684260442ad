import { Zip, ZipPassThrough } from 'fflate';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/errors.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { Write } from '../exports/save-receipt.js';
import { numbered } from './names.js';

/** Where the payslips of a run go. */
export interface Place {
  /** Whether this file is there, whole: then nobody is asked for it again. */
  has(name: string): Promise<boolean>;
  /** One person's payslips; mostly one. */
  put(name: string, slips: readonly Uint8Array[]): Promise<Result<void>>;
  /** Called once nobody is left to ask for. */
  finish(): Promise<Result<void>>;
}

/** Each file is written at once, under its name only when it is whole: what stands there needs no second look. */
export function folderPlace(folder: string, write: Write, exists: (path: string) => Promise<boolean>): Place {
  return {
    has: (name) => exists(join(folder, name)),
    async put(name, slips) {
      // The first comes last: where it stands, the others do too.
      for (const [at, slip] of [...slips.entries()].toReversed()) {
        const written = await write(join(folder, at === 0 ? name : numbered(name, at + 1)), slip);
        if (!written.ok) return written;
      }
      return ok(undefined);
    },
    finish: async () => ok(undefined),
  };
}

/** Kept in memory until the last came, then written as one file; what came stays while somebody may go on. */
export function zipPlace(path: string, write: Write, now: () => Instant): Place {
  const kept = new Map<string, readonly Uint8Array[]>();
  return {
    has: async (name) => kept.has(name),
    async put(name, slips) {
      kept.set(name, slips);
      return ok(undefined);
    },
    finish: async () => write(path, await zipOf(kept, now())),
  };
}

/** PDFs are deflated already: they are stored as they are. */
async function zipOf(files: ReadonlyMap<string, readonly Uint8Array[]>, at: Instant): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, slips] of files) {
    for (const [index, slip] of slips.entries()) {
      const entry = new ZipPassThrough(index === 0 ? name : numbered(name, index + 1));
      entry.mtime = at;
      zip.add(entry);
      entry.push(slip, true);
    }
    // Thousands of checksums in one go would hold up every other call.
    await nextTurn();
  }
  zip.end();
  return Buffer.concat(pieces);
}
