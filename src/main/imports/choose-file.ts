import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ImportPlace, ImportView } from '../../shared/ipc/imports.js';
import type { Imports } from './imports.js';
import { readLimits } from './read/limits.js';

/** Asks a person which file; the whole path, null when they cancelled. The page never learns it. */
export type PickFile = () => Promise<string | null>;

/** Opens the file that a person picks. No more of it is read than we take: one byte over is enough to refuse it. */
export async function chooseImport(
  imports: Pick<Imports, 'open'>,
  pick: PickFile,
  place: ImportPlace,
): Promise<Result<ImportView | null>> {
  const path = await pick();
  if (path === null) return ok(null);
  const bytes = await bytesOf(path);
  return bytes.ok ? imports.open(basename(path), bytes.data, place) : bytes;
}

async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.min(size, readLimits.bytes + 1));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return ok(bytes.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return err({ kind: 'not-found', what: 'file' });
  }
}
