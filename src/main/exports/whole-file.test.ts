import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './whole-file.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loondesk-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('takes the place of what stood there, and leaves nothing beside it', async () => {
    const path = join(folder, 'receipt.csv');
    await writeFile(path, 'old');
    expect(await writeWhole(path, Buffer.from('new'))).toEqual({ ok: true, data: undefined });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['receipt.csv']);
  });

  it('says why it failed, by the code and without the path, and leaves no half a file', async () => {
    const taken = join(folder, 'folder.csv');
    await writeWhole(join(folder, 'other.csv'), Buffer.from('kept'));
    const { mkdir } = await import('node:fs/promises');
    await mkdir(taken);
    await writeFile(join(taken, 'inside'), '');
    const answer = await writeWhole(taken, Buffer.from('new'));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'file-not-saved' } });
    expect(JSON.stringify(answer)).not.toContain(folder);
    expect((await readdir(folder)).sort()).toEqual(['folder.csv', 'other.csv']);
    expect(await writeWhole(join(folder, 'not', 'there.csv'), Buffer.from(''))).toEqual({
      ok: false,
      error: { kind: 'file-not-saved', detail: 'ENOENT' },
    });
  });
});
