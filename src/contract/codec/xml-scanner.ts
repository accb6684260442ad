import { Refused } from './refused.js';
import { Names, isTarget } from './xml-names.js';
import { hasForbidden, longestReference, withoutReferences } from './xml-references.js';
import { readTag, skipSpace, type Tag } from './xml-tag.js';

/** What a document consists of, in its order. An element's attributes come before it. */
export interface ScannerEvents {
  declaration(version: string, encoding: string | null): void;
  attribute(name: string, value: string): void;
  open(name: string): void;
  /** A text may come in several parts. */
  text(part: string): void;
  close(): void;
}

const exclamation = 0x21;
const question = 0x3f;
const slash = 0x2f;
const greater = 0x3e;
const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"(1\.[0-9]+)"|'(1\.[0-9]+)')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>$/;
/** Characters of the longest declaration that we read. */
const declarationCharacters = 1024;

/** Where the scanner stands between two writes. */
type Inside = 'document' | 'comment' | 'cdata' | 'instruction';

/**
 * A strict XML 1.0 scanner without DOCTYPE: texts in, events out, in one pass, holding no more than one unfinished tag.
 * Well-formedness is checked whole (names, characters, references, attributes, matching tags, one root); namespaces are the
 * caller's. Throws `Refused`. It exists because decoding is what the app waits for: see docs/benchmarks.md, B1.
 */
export class XmlScanner {
  private readonly events: ScannerEvents;
  private readonly mostAttributes: number;
  private readonly names = new Names();
  private readonly tag: Tag = { name: '', attributes: [], empty: false };
  /** Names of the open elements; those beyond `depth` are left over. */
  private readonly stack: string[] = [];
  private depth = 0;
  private sawRoot = false;
  private atStart = true;
  private inside: Inside = 'document';
  /** The unfinished end of what was written. */
  private rest = '';
  private heldReturn = false;
  /** Which element came after which: records repeat, so the next name is mostly known before it is read. */
  private readonly followers = new Map<string, string>();
  private last = '';

  constructor(events: ScannerEvents, mostAttributes: number) {
    this.events = events;
    this.mostAttributes = mostAttributes;
  }

  write(given: string): void {
    if (given === '') return;
    if (hasForbidden(given)) throw new Refused('not-xml', 'a character that XML forbids');
    const text = this.withNewlines(given);
    const all = this.rest === '' ? text : this.rest + text;
    const end = this.scan(all);
    this.rest = end === all.length ? '' : all.slice(end);
    if (this.rest.length > tagCharacters)
      throw new Refused('too-large', `a tag of more than ${tagCharacters} characters`);
  }

  /** Throws when the document is not whole. */
  end(): void {
    if (this.heldReturn) {
      this.heldReturn = false;
      this.write('\n');
    }
    if (this.inside !== 'document') throw new Refused('not-xml', `ends inside a ${this.inside}`);
    if (this.depth > 0 || !this.sawRoot) throw new Refused('not-xml', 'ends before its root does');
    if (this.rest.trim() !== '') throw new Refused('not-xml', 'ends inside a tag');
  }

  /** Every end of a line is one newline. A return at the end waits: a newline may follow it. */
  private withNewlines(given: string): string {
    let text = given;
    if (this.heldReturn) text = `\r${text}`;
    this.heldReturn = text.endsWith('\r');
    if (this.heldReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  }

  /** Returns how much of the text is done with. */
  private scan(text: string): number {
    let at = 0;
    // Looked for once, not once a text: most answers have none.
    let reference = text.indexOf('&');
    let sectionEnd = text.indexOf(']]>');
    for (;;) {
      if (this.inside !== 'document') {
        const next = this.scanInside(text, at);
        if (next === -1) return this.restOfInside;
        at = next;
        continue;
      }
      const bracket = text.indexOf('<', at);
      const end = bracket === -1 ? text.length : bracket;
      if (end > at) {
        if (reference !== -1 && reference < at) reference = text.indexOf('&', at);
        if (sectionEnd !== -1 && sectionEnd < at) sectionEnd = text.indexOf(']]>', at);
        if (sectionEnd !== -1 && sectionEnd < end) throw new Refused('not-xml', 'the end of a CDATA section in a text');
        const whole = bracket !== -1;
        const upTo = whole ? end : this.safeEnd(text, at);
        if (upTo > at) this.characters(text.slice(at, upTo), reference !== -1 && reference < upTo);
        if (!whole) return upTo;
      } else if (bracket === -1) return at;
      const next = this.markup(text, bracket);
      if (next === -1) return bracket;
      at = next;
    }
  }

  /** How far an unfinished text may be handed on: not into a reference or what may become the end of a CDATA section. */
  private safeEnd(text: string, from: number): number {
    let end = text.length;
    const open = text.lastIndexOf('&');
    if (open >= from && !text.includes(';', open)) {
      if (end - open > longestReference) throw new Refused('not-xml', 'a reference without an end');
      end = open;
    }
    while (end > from && end > text.length - 2 && text.charCodeAt(end - 1) === 0x5d) end -= 1;
    return end;
  }

  private characters(part: string, references: boolean): void {
    this.atStart = false;
    if (this.depth > 0) this.events.text(references ? withoutReferences(part) : part);
    else if (skipSpace(part, 0) < part.length) throw new Refused('not-xml', 'text outside of the root');
  }

  /** What begins with `<`. Returns where it ends, or -1 when the text ends before it does. */
  private markup(text: string, bracket: number): number {
    if (bracket + 1 >= text.length) return -1;
    const code = text.charCodeAt(bracket + 1);
    if (code === slash) return this.closing(text, bracket + 2);
    if (code === exclamation) return this.special(text, bracket);
    if (code === question) return this.instruction(text, bracket);
    return this.opening(text, bracket + 1);
  }

  private opening(text: string, from: number): number {
    const guess = this.followers.get(this.last);
    if (guess !== undefined && text.startsWith(guess, from) && text.charCodeAt(from + guess.length) === greater) {
      this.enter(guess);
      return from + guess.length + 1;
    }
    const { tag } = this;
    const end = readTag(text, from, this.names, tag, this.mostAttributes);
    if (end === -1) return -1;
    for (const { name, value } of tag.attributes) this.events.attribute(name, value);
    if (this.followers.size < rememberedNames || this.followers.has(this.last)) this.followers.set(this.last, tag.name);
    this.enter(tag.name);
    if (tag.empty) this.leave();
    return end;
  }

  private enter(name: string): void {
    if (this.depth === 0 && this.sawRoot) throw new Refused('not-xml', 'a second root');
    this.sawRoot = true;
    this.atStart = false;
    this.last = name;
    this.stack[this.depth] = name;
    this.depth += 1;
    this.events.open(name);
  }

  private leave(): void {
    this.depth -= 1;
    this.events.close();
  }

  private closing(text: string, from: number): number {
    const name = this.depth > 0 ? this.stack[this.depth - 1] : undefined;
    if (name === undefined) throw new Refused('not-xml', 'a closing tag without an opening one');
    const end = from + name.length;
    if (!text.startsWith(name, from)) {
      // The name may still be coming.
      if (text.length < end && name.startsWith(text.slice(from))) return -1;
      throw new Refused('not-xml', 'tags that do not match');
    }
    const close = text.charCodeAt(end) === greater ? end : skipSpace(text, end);
    if (close >= text.length) return -1;
    if (text.charCodeAt(close) !== greater) throw new Refused('not-xml', 'tags that do not match');
    this.leave();
    return close + 1;
  }

  /** `<!`: a comment or a CDATA section; a DOCTYPE is refused before it is whole. */
  private special(text: string, bracket: number): number {
    this.atStart = false;
    if (text.startsWith('<!--', bracket)) return this.begin('comment', bracket + 4);
    if (text.startsWith('<![CDATA[', bracket)) {
      if (this.depth === 0) throw new Refused('not-xml', 'a CDATA section outside of the root');
      return this.begin('cdata', bracket + 9);
    }
    const begun = text.slice(bracket, bracket + 9);
    if (text.length < bracket + 9 && openings.some((opening) => opening.startsWith(begun))) return -1;
    if (begun.toUpperCase() === '<!DOCTYPE') throw new Refused('doctype', 'a document type declaration');
    throw new Refused('not-xml', 'a declaration that does not belong here');
  }

  private begin(inside: Inside, at: number): number {
    this.inside = inside;
    return at;
  }

  private instruction(text: string, bracket: number): number {
    if (this.atStart) {
      const begun = text.slice(bracket, bracket + 6);
      if (begun.length < 6 && '<?xml '.startsWith(begun.replace(/\s$/, ' '))) return -1;
      if (/^<\?xml\s$/.test(begun)) return this.declared(text, bracket);
    }
    this.atStart = false;
    const end = targetEnd(text, bracket + 2);
    if (end === -1) return -1;
    if (!isTarget(text.slice(bracket + 2, end))) throw new Refused('not-xml', 'an instruction without a target');
    // Between the target and what is said there is a space.
    const separated = text.charCodeAt(end) !== question;
    if (!separated) {
      if (end + 1 >= text.length) return -1;
      if (text.charCodeAt(end + 1) !== greater) throw new Refused('not-xml', 'an instruction without a target');
      return end + 2;
    }
    return this.begin('instruction', end);
  }

  private declared(text: string, bracket: number): number {
    const end = text.indexOf('?>', bracket);
    if (end === -1) {
      if (text.length > declarationCharacters) throw new Refused('not-xml', 'a declaration without an end');
      return -1;
    }
    const match = declaration.exec(text.slice(bracket, end + 2));
    if (!match) throw new Refused('not-xml', 'a declaration that cannot be read');
    this.atStart = false;
    this.events.declaration(match[1] ?? match[2] ?? '', match[3] ?? match[4] ?? null);
    return end + 2;
  }

  /** Set when `scanInside` returns -1: where what must be read again begins. */
  private restOfInside = 0;

  /** Goes on in a comment, a CDATA section or an instruction, of which nothing is kept. Returns where it ends, or -1. */
  private scanInside(text: string, from: number): number {
    const mark = endMarks[this.inside];
    const end = text.indexOf(mark, from);
    const upTo = end === -1 ? Math.max(from, text.length - mark.length + 1) : end;
    if (this.inside === 'cdata' && upTo > from) this.events.text(text.slice(from, upTo));
    if (end === -1) {
      this.restOfInside = upTo;
      return -1;
    }
    if (this.inside === 'comment') {
      // Two dashes end a comment, and nothing may come between them and the bracket.
      if (end + 2 >= text.length) {
        this.restOfInside = end;
        return -1;
      }
      if (text.charCodeAt(end + 2) !== greater) throw new Refused('not-xml', 'two dashes in a comment');
    }
    const length = this.inside === 'comment' ? 3 : mark.length;
    this.inside = 'document';
    return end + length;
  }
}

const rememberedNames = 4096;
/** Characters of the longest tag: it is read again from its start whenever more of it comes. */
const tagCharacters = 1024 * 1024;
const openings = ['<!--', '<![CDATA[', '<!DOCTYPE', '<!doctype'];
const endMarks: Readonly<Record<Inside, string>> = { comment: '--', cdata: ']]>', instruction: '?>', document: '' };

function targetEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === question || code === 0x20 || code === 0xa || code === 0x9) return at;
  }
  return -1;
}
