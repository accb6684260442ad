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

const viewer = join('renderer', 'viewer');

/** What these files alone do, each behind a check of its own. */
const onlyIn = {
  'hands an address to the browser': [/\bopenExternal\b/, [join('main', 'windows', 'open-page.ts')]],
  'takes a PDF apart': [
    /['"/]pdfjs-dist\//,
    ['fonts.ts', 'open-pdf.ts', 'page-view.ts'].map((name) => join(viewer, name)),
  ],
  'makes a script address': [/createScriptURL/, [join(viewer, 'worker.ts')]],
} as const;

/** What the window that shows foreign documents has nothing of, beside all of the above. */
const notInViewer = {
  'a bridge to main': /\bloondesk\b\.|ipcRenderer|contextBridge/,
  'a way to fetch': /(?<!async )\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
  'scripts, forms or links of a PDF':
    /AnnotationLayer|XfaLayer|pdf\.sandbox|getJSActions|getAttachments|ScriptingManager/,
};

describe('the program', () => {
  it('was read whole', () => {
    expect(program.length).toBeGreaterThan(300);
    expect(program.map(([name]) => name)).toContain(join('main', 'compose.ts'));
  });

  it.each(Object.entries(onlyIn))('%s in one place', (_what, [word, places]) => {
    expect(
      program
        .filter(([, text]) => word.test(text))
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(places);
  });

  it.each(Object.entries(notInViewer))('shows documents without %s', (_what, word) => {
    const files = program.filter(([name]) => name.startsWith(viewer));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(never))('never %s', (_what, word) => {
    expect(program.filter(([, text]) => word.test(text)).map(([name]) => name)).toEqual([]);
  });
});
