import { access, mkdir } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/errors.js';

/** Folders that a person chose for files. Errors are the system's code, never a path. */
export const nodeFolders = {
  make: async (path: string): Promise<Result<void>> => {
    try {
      await mkdir(path, { recursive: true });
      return ok(undefined);
    } catch (error) {
      const detail =
        error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
      return err({ kind: 'file-not-saved', detail });
    }
  },
  exists: (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    ),
};
