import type { Language } from '../../../shared/ipc/app.js';
import type { ShownDocument } from '../../exports/show-document.js';
import { safeHtml } from '../../platform/html.js';
import { bandCss, bandHtml, environmentTexts } from '../environment.js';
import { fill } from '../fill.js';
import { fontCss, tokenCss } from '../look-tokens.js';
import { iconHtml, type IconName } from './icons.js';
import { viewerTexts } from './texts.js';

/** A host of its own, so that no page of the app is ever of its origin. */
export const viewerHost = 'viewer';
export const viewerOrigin = `app://${viewerHost}`;
export const viewerEntry = `${viewerOrigin}/`;

/**
 * Script from our own files alone, one worker among them, and no way to fetch anything: the document comes inside the page. No image
 * and no font is ever loaded either: what a PDF holds of both becomes points on a canvas.
 */
export const viewerPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types viewer-worker',
  ].join('; ');

export interface ViewerLook {
  readonly language: Language;
  readonly nonce: string;
}

/** `crashed`: the process that showed the document is gone; the page then says so, without the document. */
export interface Shown {
  readonly document: ShownDocument;
  readonly crashed: boolean;
}

export const viewerTitle = ({ kind, name }: ShownDocument, language: Language): string =>
  fill(viewerTexts[language].title, { place: environmentTexts[language].place[kind], name });

/** The whole page: chrome, words and, in templates that show nothing, the document as base64. */
export function viewerPage({ document, crashed }: Shown, { language, nonce }: ViewerLook): string {
  const texts = viewerTexts[language];
  const button = (id: string, icon: IconName, label: string): string =>
    `<button type="button" id="${id}" aria-label="${safeHtml(label)}" title="${safeHtml(label)}">${iconHtml(icon)}</button>`;
  const pdfs = crashed ? [] : document.pdfs.map((pdf) => Buffer.from(pdf).toString('base64'));
  const words = (id: string, head: string, text: string): string =>
    `<div id="${id}" class="message" role="alert"${crashed && id === 'crashed' ? '' : ' hidden'}><h2>${safeHtml(head)}</h2><p>${safeHtml(text)}</p></div>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${safeHtml(viewerTitle(document, language))}</title>
<style nonce="${safeHtml(nonce)}">:root{${tokenCss(false)}}@media (prefers-color-scheme:dark){:root{${tokenCss(true)}}}body{${fontCss}}${bandCss}</style>
<link rel="stylesheet" href="viewer.css">${crashed ? '' : '<script type="module" src="viewer.js"></script>'}</head>
<body class="${document.kind}">${bandHtml(document.kind, language)}
<section class="bar" aria-label="${safeHtml(texts.document)}"><h1>${safeHtml(document.name)}</h1>
<div id="tools" class="tools" hidden>
<div class="group">${button('previous', 'previous', texts.previous)}
<input id="page" inputmode="numeric" autocomplete="off" maxlength="5" value="1" aria-label="${safeHtml(texts.page)}"><span id="pages-count"></span>
${button('next', 'next', texts.next)}</div>
<div class="group">${button('smaller', 'smaller', texts.smaller)}<output id="size" aria-label="${safeHtml(texts.size)}"></output>${button('larger', 'larger', texts.larger)}
${button('width', 'width', texts.width)}${button('whole', 'whole', texts.whole)}</div>
<div class="group">${button('find', 'find', texts.find)}</div></div></section>
<search id="search" hidden><input id="wanted" type="text" autocomplete="off" spellcheck="false" maxlength="200" aria-label="${safeHtml(texts.find)}" placeholder="${safeHtml(texts.find)}">
<span id="found" role="status"></span>
${button('find-previous', 'up', texts.findPrevious)}${button('find-next', 'down', texts.findNext)}${button('find-close', 'close', texts.findClose)}</search>
<main id="pages" tabindex="0" aria-label="${safeHtml(texts.pages)}">
<p id="opening" class="message" role="status"${crashed ? ' hidden' : ''}>${safeHtml(texts.opening)}</p>
${words('broken', texts.broken, texts.brokenText)}${words('locked', texts.locked, texts.lockedText)}${words('crashed', texts.crashed, texts.crashedText)}
</main>
<template id="words" data-page-of="${safeHtml(texts.pageOf)}" data-of="${safeHtml(texts.of)}" data-found="${safeHtml(texts.found)}" data-none="${safeHtml(texts.none)}" data-more="${safeHtml(texts.more)}" data-partly="${safeHtml(texts.partly)}"></template>
${pdfs.map((pdf) => `<template class="pdf">${pdf}</template>`).join('\n')}
</body></html>`;
}
