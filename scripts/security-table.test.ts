import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const text = readFileSync(resolve(root, 'docs', 'security.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| rule'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const tests = ['src', 'e2e', 'scripts'].flatMap((part) =>
  readdirSync(resolve(root, part), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(test|spec)\.ts$/.test(name),
  ),
);
const namesIn = (cell = ''): string[] => [...cell.matchAll(/`([\w./-]+)`/g)].map((match) => match[1] ?? '');

describe('the table of docs/security.md', () => {
  it('has three columns, and a test in each row', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect([row[0], row.length]).toEqual([row[0], 3]);
    for (const [rule, , shown] of rows)
      expect([rule, namesIn(shown).some((name) => /\.(test|spec)\.ts$/.test(name))]).toEqual([rule, true]);
  });

  it('names files and folders that exist', () => {
    for (const [rule, where] of rows)
      for (const path of namesIn(where))
        expect([rule, path, existsSync(resolve(root, path))]).toEqual([rule, path, true]);
  });

  it('names tests that exist', () => {
    for (const [rule, , shown] of rows)
      for (const name of namesIn(shown).filter((each) => each.includes('.ts'))) {
        const found = name.includes('/')
          ? existsSync(resolve(root, name))
          : tests.some((test) => basename(test) === name);
        expect([rule, name, found]).toEqual([rule, name, true]);
      }
  });

  it('links to decisions that exist', () => {
    for (const [, path] of text.matchAll(/\]\((decisions\/[^)]+)\)/g))
      expect([path, existsSync(resolve(root, 'docs', path ?? ''))]).toEqual([path, true]);
  });
});
