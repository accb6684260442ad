import { FuseV1Options } from '@electron/fuses';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyFuse, flip, readFuses } from './flip-fuses.js';
import { fuses } from './fuses.js';

/** What marks the wire of fuses in a binary of Electron; the library does not export it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe('the table of fuses', () => {
  it('is exactly this: a weaker value is a decision to be seen here', () => {
    expect(Object.fromEntries(everyFuse.map((fuse) => [FuseV1Options[fuse], fuses[fuse]]))).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });
});

describe('flip', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loondesk-fuses-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A file that is no program but has a wire of `length` fuses, each the opposite of what we want. */
  async function binary(length: number): Promise<string> {
    const path = join(folder, `binary-${length}`);
    const wire = Array.from({ length }, (_, at) => (everyFuse[at] !== undefined && fuses[everyFuse[at]] ? '0' : '1'));
    await writeFile(
      path,
      Buffer.concat([Buffer.from(`before${SENTINEL}`), Buffer.from([1, length]), Buffer.from(`${wire.join('')}after`)]),
    );
    return path;
  }

  it('sets all nine, and leaves the bytes around them', async () => {
    const path = await binary(9);
    await flip(path);
    expect(await readFuses(path)).toEqual(new Map(everyFuse.map((fuse) => [fuse, fuses[fuse]])));
    const text = (await readFile(path)).toString('latin1');
    expect([text.startsWith('before'), text.endsWith('after')]).toEqual([true, true]);
  });

  it('takes an Electron that lacks the youngest fuse and sets the other eight', async () => {
    const path = await binary(8);
    await flip(path);
    const read = await readFuses(path);
    expect(read.size).toBe(8);
    for (const [fuse, on] of read) expect([fuse, on]).toEqual([fuse, fuses[fuse]]);
  });

  it('refuses an Electron that lacks any other fuse, and sets nothing in it', async () => {
    const path = await binary(7);
    const before = await readFile(path);
    await expect(flip(path)).rejects.toThrow('GrantFileProtocolExtraPrivileges');
    expect(await readFile(path)).toEqual(before);
  });

  it('refuses an Electron with a fuse that nobody decided', async () => {
    await expect(flip(await binary(10))).rejects.toThrow('fuse 9');
  });

  it('refuses a file that has no fuses', async () => {
    const path = join(folder, 'text');
    await writeFile(path, 'no fuses here');
    await expect(flip(path)).rejects.toThrow('sentinel');
  });
});
