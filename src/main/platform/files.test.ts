import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyFilesIn } from './files.js';

let folder = '';
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'loondesk-files-')), 'keys');
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

it('gives back what was written, and null for what is not there', async () => {
  const files = keyFilesIn(folder);
  expect(await files.read('a')).toBeNull();
  await files.write('a', new Uint8Array([1, 2]));
  await files.write('a', new Uint8Array([3]));
  expect(await files.read('a')).toEqual(new Uint8Array([3]));
  // Nothing half written stays beside it.
  expect(await readdir(folder)).toEqual(['a']);
});

it.runIf(process.platform !== 'win32')('lets no other user of this computer read them', async () => {
  await keyFilesIn(folder).write('b', new Uint8Array([1]));
  expect((await stat(join(folder, 'b'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});
