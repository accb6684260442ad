import { ok } from '../../../shared/errors.js';
import type { SaveReceiptParts } from '../save-receipt.js';

/** What a file is saved with: a person who answers every dialog with `path`, and a disk that remembers. */
export function drawer(path: string | null, now: string) {
  const written: Uint8Array[] = [];
  const proposed: string[] = [];
  const parts: Pick<SaveReceiptParts, 'choose' | 'write' | 'clock'> = {
    choose: async ({ name }) => {
      proposed.push(name);
      return path;
    },
    write: async (_, bytes) => {
      written.push(bytes);
      return ok(undefined);
    },
    clock: { now: () => now },
  };
  return { written, proposed, parts };
}
