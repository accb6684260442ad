/**
 * The operating system's keystore, as far as we use it. Electron 45 has async calls and marks the sync ones as
 * deprecated; Electron 33, on which tests run, has the sync ones alone: what is there is used.
 */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }>;
}

export interface Keystore {
  /** False also for Linux' `basic_text`, which encrypts with a password from the source code. */
  available(): Promise<boolean>;
  encrypt(text: string): Promise<Uint8Array>;
  /** `stale`: the keystore wants the text stored anew. */
  decrypt(encrypted: Uint8Array): Promise<{ text: string; stale: boolean }>;
}

export function createKeystore(storage: SafeStorage): Keystore {
  return {
    available: async () => {
      const backend = storage.getSelectedStorageBackend?.();
      if (backend === 'basic_text' || backend === 'unknown') return false;
      return storage.isAsyncEncryptionAvailable
        ? storage.isAsyncEncryptionAvailable()
        : storage.isEncryptionAvailable();
    },
    encrypt: async (text) =>
      storage.encryptStringAsync ? storage.encryptStringAsync(text) : storage.encryptString(text),
    decrypt: async (encrypted) => {
      const bytes = Buffer.from(encrypted);
      if (!storage.decryptStringAsync) return { text: storage.decryptString(bytes), stale: false };
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(bytes);
      return { text: result, stale: shouldReEncrypt };
    },
  };
}
