import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from './build.mjs';

let root: string;

/** Writes a file and dates it and its folder, in seconds since 1970. */
const write = (path: string, at: number): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, at, at);
  for (let folder = dirname(file); folder !== dirname(root); folder = dirname(folder)) utimesSync(folder, at, at);
};

const build = (at: number): void =>
  [
    'out/main/index.js',
    'out/preload/index.cjs',
    'out/preload/confirm.cjs',
    'out/renderer/index.html',
    'out/viewer/viewer.js.br',
  ].forEach((path) => write(path, at));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loondesk-hosts-'));
  write('src/main/index.ts', 1000);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('whether out/ must be built again', () => {
  it('is so when nothing was built, or one of the bundles is missing', () => {
    expect(isStale(root)).toBe(true);
    build(2000);
    expect(isStale(root)).toBe(false);
    rmSync(join(root, 'out/preload/index.cjs'));
    expect(isStale(root)).toBe(true);
  });

  it('is so when a source file is newer than the oldest bundle', () => {
    build(2000);
    write('src/renderer/app/deep/part.tsx', 3000);
    expect(isStale(root)).toBe(true);
  });

  it('is so when a source file was removed', () => {
    write('src/main/old.ts', 1000);
    build(2000);
    rmSync(join(root, 'src/main/old.ts'));
    expect(isStale(root)).toBe(true);
  });
});
