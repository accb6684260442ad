import { Zip, ZipPassThrough } from 'fflate';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ok } from '../../shared/errors.js';
import type { Instant } from '../../shared/ipc/common.js';
import { numbered } from '../exports/file-name.js';
import type { Place } from '../exports/folder-place.js';
import type { Write } from '../exports/save-receipt.js';

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
