import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from './find-electron.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'loondesk-hosts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('finding Electron', () => {
  it.each([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
  ] as const)('looks for the name that the binary has on %s', (platform, name) => {
    writeFileSync(join(folder, name), '');
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder }, platform)).toBe(join(folder, name));
  });

  it('prefers the binary that is named over the folder', () => {
    const binary = join(folder, 'my-electron');
    writeFileSync(binary, '');
    expect(findElectron({ LOONDESK_ELECTRON: binary, ELECTRON_OVERRIDE_DIST_PATH: folder }, 'linux')).toBe(binary);
  });

  it('refuses a folder that holds none, instead of running another Electron', () => {
    expect(() => findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder }, 'linux')).toThrow(folder);
  });
});
