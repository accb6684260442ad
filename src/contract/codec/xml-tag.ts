import { Refused } from './refused.js';
import { withoutReferences } from './xml-references.js';
import type { Names } from './xml-names.js';

/** An opening tag. Reused: there is one a scanner, since ten thousand records have a million tags. */
export interface Tag {
  name: string;
  readonly attributes: { readonly name: string; readonly value: string }[];
  empty: boolean;
}

const tab = 0x9;
const newline = 0xa;
const space = 0x20;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;

/** Carriage returns are gone by now. */
export const isSpace = (code: number): boolean => code === space || code === newline || code === tab;

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where a run of name characters may end; what is in between is judged by `Names`. */
export function nameEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === slash || code === greater || code === equals || code === less) return at;
  }
  return -1;
}

/**
 * Reads the tag whose `<` is right before `from` into `tag`. Returns where it ends, behind its `>`, or -1 when the text ends
 * before it does.
 */
export function readTag(text: string, from: number, names: Names, tag: Tag, mostAttributes: number): number {
  let at = nameEnd(text, from);
  if (at === -1) return -1;
  tag.name = nameIn(names, text.slice(from, at));
  tag.attributes.length = 0;
  tag.empty = false;
  for (;;) {
    const next = skipSpace(text, at);
    if (next >= text.length) return -1;
    const code = text.charCodeAt(next);
    if (code === greater) return next + 1;
    if (code === slash) {
      if (next + 1 >= text.length) return -1;
      if (text.charCodeAt(next + 1) !== greater) throw new Refused('not-xml', 'a slash inside a tag');
      tag.empty = true;
      return next + 2;
    }
    if (next === at) throw new Refused('not-xml', 'no space before an attribute');
    at = readAttribute(text, next, names, tag);
    if (at === -1) return -1;
    if (tag.attributes.length > mostAttributes)
      throw new Refused('too-large', `more than ${mostAttributes} attributes`);
  }
}

function readAttribute(text: string, from: number, names: Names, tag: Tag): number {
  const end = nameEnd(text, from);
  if (end === -1) return -1;
  const name = nameIn(names, text.slice(from, end));
  const sign = skipSpace(text, end);
  if (sign >= text.length) return -1;
  if (text.charCodeAt(sign) !== equals) throw new Refused('not-xml', 'an attribute without a value');
  const open = skipSpace(text, sign + 1);
  if (open >= text.length) return -1;
  const quote = text.charCodeAt(open);
  if (quote !== doubleQuote && quote !== singleQuote) throw new Refused('not-xml', 'an attribute without quotes');
  const close = text.indexOf(quote === doubleQuote ? '"' : "'", open + 1);
  const value = text.slice(open + 1, close === -1 ? text.length : close);
  if (value.includes('<')) throw new Refused('not-xml', 'a < in an attribute');
  if (close === -1) return -1;
  for (const other of tag.attributes) if (other.name === name) throw new Refused('not-xml', 'an attribute twice');
  // Spaces written as such are all alike; those that are references stay what they are.
  tag.attributes.push({ name, value: withoutReferences(value.replaceAll(/[\t\n]/g, ' ')) });
  return close + 1;
}

function nameIn(names: Names, text: string): string {
  const name = names.of(text);
  if (name === undefined) throw new Refused('not-xml', 'no name where one belongs');
  return name;
}
