import { describe, expect, it } from 'vitest';
import type { ShownDocument } from '../../exports/show-document.js';
import { environmentTexts } from '../environment.js';
import { viewerPage, viewerPolicy, viewerTitle } from './page.js';
import { viewerTexts } from './texts.js';

const document: ShownDocument = {
  name: 'Loonstrook · Femke Smit · 2026 · run 10',
  kind: 'production',
  pdfs: [Buffer.from('%PDF-1.4 één'), Buffer.from('%PDF-1.4 twee')],
};
const look = { language: 'nl', nonce: 'abc' } as const;
const shown = { document, crashed: false };

describe('the page that shows a document', () => {
  it('says whose it is and where one works, in the page and in the title', () => {
    const page = viewerPage(shown, look);
    for (const text of ['PRODUCTIE', 'Echte loonadministratie', '<h1>Loonstrook · Femke Smit · 2026 · run 10</h1>'])
      expect(page).toContain(text);
    expect(viewerTitle(document, 'nl')).toBe('PRODUCTIE · Loonstrook · Femke Smit · 2026 · run 10 · Loondesk');
  });

  it('carries the documents inside, where nothing reads them as markup', () => {
    const found = [...viewerPage(shown, look).matchAll(/<template class="pdf">([^<]*)<\/template>/g)];
    expect(found.map(([, base64 = '']) => Buffer.from(base64, 'base64').toString())).toEqual([
      '%PDF-1.4 één',
      '%PDF-1.4 twee',
    ]);
  });

  it('shows a name that is markup as text', () => {
    const name = '<img src=x onerror=alert(1)>&"\'';
    const page = viewerPage({ document: { ...document, name }, crashed: false }, look);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
  });

  it('runs its own script alone, and has a policy that lets nothing be fetched, posted or run from text', () => {
    const page = viewerPage(shown, look);
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="viewer.js">',
    ]);
    expect(page).not.toMatch(/\son\w+=|javascript:|style="/i);
    const policy = viewerPolicy('abc');
    for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "script-src 'self';"])
      expect(policy).toContain(rule);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|wasm|img-src|font-src|data:|blob:|https?:|\*/);
  });

  it('says after a crash that it crashed, without the document and without a script', () => {
    const page = viewerPage({ document, crashed: true }, look);
    expect(page).not.toMatch(/<script|class="pdf"/);
    expect(page).toMatch(/<div id="crashed" class="message" role="alert"><h2>/);
  });

  it.each(['nl', 'en', 'sv'] as const)('is in %s as a whole: what main fills in is filled in', (language) => {
    const page = viewerPage(shown, { ...look, language });
    expect(page).toContain(`lang="${language}"`);
    expect(page).toContain(environmentTexts[language].sentence.production);
    expect(page.replace(/<style[\s\S]*<\/style>|<template id="words"[^>]*>/g, '')).not.toMatch(/\{\w+\}/);
    for (const words of Object.values(viewerTexts[language])) expect(words).not.toBe('');
  });
});
