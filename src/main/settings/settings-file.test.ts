import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepBrokenSettings } from './settings-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings file', () => {
  it('is left alone when it is whole, or not there yet', () => {
    expect(keepBrokenSettings(folder)).toBe(false);
    writeFileSync(join(folder, 'settings.json'), '{"settings":{"language":"sv"}}');
    expect(keepBrokenSettings(folder)).toBe(false);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('that is cut short is kept under another name before anybody clears it', () => {
    const half = '{"settings":{"language":"sv",';
    writeFileSync(join(folder, 'settings.json'), half);
    expect(keepBrokenSettings(folder)).toBe(true);
    expect(readFileSync(join(folder, 'settings.json.broken'), 'utf8')).toBe(half);
  });
});
