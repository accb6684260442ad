import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '..', '..');
const program = ['main', 'preload', 'shared', 'renderer']
  .flatMap((part) =>
    readdirSync(join(src, part), { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)),
  )
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|pw)\.tsx?$|[\\/]testing[\\/]/.test(name))
  .map((name) => [name, readFileSync(join(src, name), 'utf8')] as const);

/** What the app never does, by the word that it would take; a first use of one is a decision for docs/security.md. */
const never = {
  'opens another program': /\bopenPath\b|\bshowItemInFolder\b/,
  'starts a process': /child_process|\butilityProcess\b/,
  'reports crashes to anybody': /\bcrashReporter\b/,
  'renews itself': /\bautoUpdater\b/,
  'keeps a secret in plain text by choice': /\bsetUsePlainTextEncryption\b|\bencryptionKey\b/,
  'trusts a certificate by itself': /certificate-error|setCertificateVerifyProc|rejectUnauthorized|NODE_TLS_REJECT/,
  'writes markup': /\bdangerouslySetInnerHTML\b|\.innerHTML\s*=|insertAdjacentHTML/,
  'runs text as code': /\beval\(|new Function\(|executeJavaScript/,
};

/** What one file alone does, each behind a check of its own. */
const onlyIn = {
  'hands an address to the browser': [/\bopenExternal\b/, join('main', 'windows', 'open-page.ts')],
} as const;

describe('the program', () => {
  it('was read whole', () => {
    expect(program.length).toBeGreaterThan(300);
    expect(program.map(([name]) => name)).toContain(join('main', 'compose.ts'));
  });

  it.each(Object.entries(onlyIn))('%s in one place', (_what, [word, place]) => {
    expect(program.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([place]);
  });

  it.each(Object.entries(never))('never %s', (_what, word) => {
    expect(program.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([]);
  });
});
