import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { JournalKeyError, loadJournalKey, type KeyFiles } from './journal-key.js';
import { createKeystore, type SafeStorage } from './keystore.js';

function filesInMemory(): KeyFiles & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => void files.set(name, bytes),
  };
}

function storage(backend: string): SafeStorage {
  const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => backend,
    encryptString: (text) => flip(Buffer.from(text)),
    decryptString: (bytes) => flip(bytes).toString(),
  };
}

const random = (): Uint8Array => new Uint8Array(randomBytes(32));

describe('loadJournalKey', () => {
  it('seals the key in the keystore and opens the same key at the next start', async () => {
    const files = filesInMemory();
    const keystore = createKeystore(storage('gnome_libsecret'));
    const first = await loadJournalKey(keystore, files, random);
    const second = await loadJournalKey(keystore, files, random);
    expect(first.sealedBy).toBe('keystore');
    expect(Buffer.from(second.key)).toEqual(Buffer.from(first.key));
    const onDisk = Buffer.from(files.files.get('journal.key') ?? []);
    expect(onDisk.includes(Buffer.from(first.key))).toBe(false);
    expect(onDisk.toString('latin1')).not.toContain(Buffer.from(first.key).toString('base64'));
  });

  it('treats basic_text as no keystore, so that only the demo may send', async () => {
    const files = filesInMemory();
    const key = await loadJournalKey(createKeystore(storage('basic_text')), files, random);
    expect(key.sealedBy).toBe('file');
    expect([...files.files.keys()]).toEqual(['demo-journal.key']);
  });

  it('does not make a new key when the sealed one cannot be opened', async () => {
    const files = filesInMemory();
    files.files.set('journal.key', new Uint8Array([1, 2, 3]));
    await expect(loadJournalKey(createKeystore(storage('gnome_libsecret')), files, random)).rejects.toThrow('32 bytes');
    expect(files.files.get('journal.key')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('says that it is the key when the keystore itself refuses, so that a person hears what to do', async () => {
    const files = filesInMemory();
    files.files.set('journal.key', new Uint8Array([1, 2, 3]));
    const locked: SafeStorage = {
      ...storage('gnome_libsecret'),
      decryptString: () => {
        throw new Error('locked');
      },
    };
    await expect(loadJournalKey(createKeystore(locked), files, random)).rejects.toBeInstanceOf(JournalKeyError);
  });

  it('stores the key anew when the keystore says that it is stale', async () => {
    const files = filesInMemory();
    const old = storage('gnome_libsecret');
    await loadJournalKey(createKeystore(old), files, random);
    const before = files.files.get('journal.key');
    let encrypted = 0;
    const asyncStorage: SafeStorage = {
      ...old,
      isAsyncEncryptionAvailable: async () => true,
      encryptStringAsync: async (text) => ((encrypted += 1), Buffer.concat([old.encryptString(text)])),
      decryptStringAsync: async (bytes) => ({ result: old.decryptString(bytes), shouldReEncrypt: true }),
    };
    await loadJournalKey(createKeystore(asyncStorage), files, random);
    expect(encrypted).toBe(1);
    expect(files.files.get('journal.key')).not.toBe(before);
  });
});
