import { describe, expect, it } from 'vitest';
import { ConnectionId } from '../../shared/domain/ids.js';
import type { KeyFiles } from '../keystore/journal-key.js';
import { createKeystore, type SafeStorage } from '../keystore/keystore.js';
import { TokenVault } from './token-vault.js';

const flip = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const storage = (backend: string): SafeStorage => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => backend,
  encryptString: (text) => flip(Buffer.from(text)),
  decryptString: (bytes) => flip(bytes).toString(),
});

function setUp(backend = 'gnome_libsecret', files = new Map<string, Uint8Array>()) {
  const hidden: string[] = [];
  const keyFiles: KeyFiles = {
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => void files.set(name, bytes),
  };
  const vault = new TokenVault(createKeystore(storage(backend)), keyFiles, (secret) => void hidden.push(secret));
  return { vault, files, hidden };
}

const office = { id: ConnectionId.parse('c-1'), kind: 'sandbox', region: 'nl', user: 'kantoor@example.org' } as const;
const real = { ...office, id: ConnectionId.parse('c-2'), kind: 'production' } as const;

describe('TokenVault', () => {
  it('gives a token back to its own connection, after a restart too, and keeps kinds in files of their own', async () => {
    const { vault, files, hidden } = setUp();
    expect(await vault.keep(office, 'sandbox-token')).toBe('keystore');
    await vault.keep(real, 'production-token');
    expect([...files.keys()].toSorted()).toEqual(['tokens-production.json', 'tokens-sandbox.json']);
    expect(hidden).toContain('production-token');
    const again = setUp('gnome_libsecret', files).vault;
    expect(await again.open(office)).toBe('sandbox-token');
    expect(await again.where(real)).toBe('keystore');
  });

  it('keeps no token in plain bytes on disk', async () => {
    const { vault, files } = setUp();
    await vault.keep(office, 'sandbox-token');
    for (const bytes of files.values()) expect(Buffer.from(bytes).toString()).not.toContain('sandbox-token');
  });

  it('does not open a sandbox token for production, nor for another user, host or connection', async () => {
    const { vault, files } = setUp();
    await vault.keep(office, 'sandbox-token');
    // Somebody copies the sealed text into production's file, under a production connection's id.
    const sealed = JSON.parse(Buffer.from(files.get('tokens-sandbox.json') ?? []).toString()) as Record<string, string>;
    files.set('tokens-production.json', Buffer.from(JSON.stringify({ [real.id]: sealed[office.id] })));
    expect(await vault.open(real)).toBeUndefined();
    expect(await vault.where(real)).toBe('missing');
    expect(await vault.open({ ...office, user: 'ander@example.org' })).toBeUndefined();
    expect(await vault.open({ ...office, id: ConnectionId.parse('c-9') })).toBeUndefined();
  });

  it('without a keystore keeps the token for this session alone, and writes nothing', async () => {
    const { vault, files } = setUp('basic_text');
    expect(await vault.keep(office, 'sandbox-token')).toBe('session');
    expect(await vault.open(office)).toBe('sandbox-token');
    expect(files.size).toBe(0);
    expect(await setUp('basic_text', files).vault.where(office)).toBe('missing');
  });

  it('forgets a token on disk and in memory', async () => {
    const { vault, files } = setUp();
    await vault.keep(office, 'sandbox-token');
    await vault.forget(office);
    expect(await vault.open(office)).toBeUndefined();
    expect(Buffer.from(files.get('tokens-sandbox.json') ?? []).toString()).toBe('{}');
  });

  it('says missing, and loses nothing, when the file is broken or the keystore cannot open it', async () => {
    const { vault, files } = setUp();
    files.set('tokens-sandbox.json', Buffer.from('{"c-1": "AAAA"}'));
    expect(await vault.where(office)).toBe('missing');
    files.set('tokens-sandbox.json', Buffer.from('not json'));
    expect(await vault.where(office)).toBe('missing');
  });
});
