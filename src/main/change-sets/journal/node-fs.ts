import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalFs } from './fs.js';

/** Journals as files of one folder that only this user can read. */
export function nodeJournalFs(folder: string): JournalFs {
  const path = (name: string): string => join(folder, name);

  /** A new, renamed or removed name lasts only once the folder itself is on disk. Windows keeps no handle on folders. */
  const syncFolder = async (): Promise<void> => {
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

  const write = async (name: string, flags: 'a' | 'wx', bytes: Uint8Array): Promise<void> => {
    const handle = await open(path(name), flags, 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

  return {
    list: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return readdir(folder);
    },
    read: (name) => readFile(path(name)),
    create: async (name, bytes) => {
      await write(name, 'wx', bytes);
      await syncFolder();
    },
    append: (name, bytes) => write(name, 'a', bytes),
    truncate: async (name, length) => {
      const handle = await open(path(name), 'r+');
      try {
        await handle.truncate(length);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    rename: async (from, to) => {
      await rename(path(from), path(to));
      await syncFolder();
    },
    remove: async (name) => {
      await rm(path(name), { force: true });
      await syncFolder();
    },
  };
}
