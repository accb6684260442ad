import { Refused } from './refused.js';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
/** Characters of the longest reference that means anything, `&#x10FFFF;` with some zeros. */
export const longestReference = 32;

/** Another reference than the five names, or none that ends. */
const uncommon = /&(?!(?:lt|gt|amp|apos|quot);)/;
/** Characters from which on whole passes are cheaper than one reference after the other. */
const long = 1024;

/** A text with its references replaced. There are five names and numbers; others are declared in a DOCTYPE, which is refused. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.length >= long && !uncommon.test(text) ? inPasses(text) : oneByOne(text);
}

/** A report is XML as a text: millions of references, which one by one leave as many pieces of text behind. */
const inPasses = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    // Last: what it makes is no reference any more.
    .replace(/&amp;/g, '&');

function oneByOne(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end === -1 || end - at > longestReference) throw new Refused('not-xml', 'a reference without an end');
    parts.push(text.slice(from, at), replacement(text.slice(at + 1, end)));
    from = end + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function replacement(reference: string): string {
  if (!reference.startsWith('#')) {
    const text = Object.hasOwn(named, reference) ? named[reference] : undefined;
    if (text === undefined) throw new Refused('not-xml', 'a reference to something undeclared');
    return text;
  }
  const digits = /^#(?:([0-9]+)|x([0-9A-Fa-f]+))$/.exec(reference);
  const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 16 : 10) : -1;
  if (!isCharacter(code)) throw new Refused('not-xml', 'a reference to no character');
  return String.fromCodePoint(code);
}

/** XML 1.0, production 2. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

// eslint-disable-next-line no-control-regex -- these are what it looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Whether a text from strict UTF-8, where no half pairs are, has a character that XML forbids. */
export const hasForbidden = (text: string): boolean => forbidden.test(text);
