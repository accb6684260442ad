import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/errors.js';

/**
 * Writes a file whole or not at all: beside its place, flushed to disk, then renamed. What stood there under that name
 * stays until then. Fails with the system's code and no path: paths hold the user's name.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const aside = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(aside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path);
    return ok(undefined);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    const detail = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
    return err({ kind: 'file-not-saved', detail });
  }
}
