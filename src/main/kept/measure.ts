import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../shared/ipc/common.js';

export interface Measured {
  readonly files: number;
  readonly bytes: number;
  /** Last write of the file that was left alone longest; null when there are none. */
  readonly oldest: Instant | null;
}

/** The files of one folder; folders in it are not looked into. A folder or file that is not there counts as nothing. */
export async function measure(folder: string): Promise<Measured> {
  let measured: Measured = { files: 0, bytes: 0, oldest: null };
  for (const entry of await entries(folder)) {
    if (!entry.isFile()) continue;
    const found = await stat(join(folder, entry.name)).catch(gone);
    if (!found) continue;
    const written = found.mtime.toISOString();
    const { files, bytes, oldest } = measured;
    measured = {
      files: files + 1,
      bytes: bytes + found.size,
      oldest: oldest === null || written < oldest ? written : oldest,
    };
  }
  return measured;
}

export async function folderNames(folder: string): Promise<string[]> {
  return (await entries(folder)).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function entries(folder: string) {
  return (await readdir(folder, { withFileTypes: true }).catch(gone)) ?? [];
}

function gone(cause: unknown): undefined {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw cause;
}
