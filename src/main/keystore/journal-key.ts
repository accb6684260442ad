import type { Keystore } from './keystore.js';

export interface KeyFiles {
  /** Null when the file is not there. */
  read(name: string): Promise<Uint8Array | null>;
  /** Writes with mode 0600, to a temporary name first, flushed, then renamed. */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

export interface JournalKey {
  /** 32 bytes for AES-256-GCM. */
  readonly key: Uint8Array;
  /** `keystore`: sealed by the operating system. `file`: readable by whoever reads this user's files; for the demo alone. */
  readonly sealedBy: 'keystore' | 'file';
}

/** There is a sealed key and it does not open. The journals wait for it, so none is made anew. */
export class JournalKeyError extends Error {
  override readonly name = 'JournalKeyError';
}

const sealedName = 'journal.key';
const demoName = 'demo-journal.key';

/**
 * The journal's key: made once, sealed by the keystore. Without a keystore there is a key in a file,
 * and the engine then lets only the demo send (change-sets.md, "Journal"): its people are made up.
 * Rejects with `JournalKeyError` when a sealed key is there and cannot be opened: a new key would make the journals unreadable.
 */
export async function loadJournalKey(
  keystore: Keystore,
  files: KeyFiles,
  randomKey: () => Uint8Array,
): Promise<JournalKey> {
  if (!(await keystore.available())) {
    const kept = await files.read(demoName);
    if (kept?.length === 32) return { key: kept, sealedBy: 'file' };
    const key = randomKey();
    await files.write(demoName, key);
    return { key, sealedBy: 'file' };
  }
  const sealed = await files.read(sealedName);
  if (sealed) {
    const { text, stale } = await keystore.decrypt(sealed).catch((cause: unknown) => {
      throw new JournalKeyError('The sealed journal key does not open', { cause });
    });
    const key = new Uint8Array(Buffer.from(text, 'base64'));
    if (key.length !== 32) throw new JournalKeyError('The sealed journal key is not 32 bytes');
    if (stale) await files.write(sealedName, await keystore.encrypt(text));
    return { key, sealedBy: 'keystore' };
  }
  const key = randomKey();
  await files.write(sealedName, await keystore.encrypt(Buffer.from(key).toString('base64')));
  return { key, sealedBy: 'keystore' };
}
