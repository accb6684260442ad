import type { DecodeLimits } from './limits.js';
import { Namespaces } from './namespaces.js';
import { Refused } from './refused.js';
import { instanceNamespace } from './soap.js';
import { type ScannerEvents, XmlScanner } from './xml-scanner.js';

/** Takes a document's elements. Names are local names; `nil` is xsi:nil. Throws `Refused` to stop. */
export interface ElementSink {
  open(name: string, namespace: string, nil: boolean): void;
  text(text: string): void;
  close(): void;
}

const sliceBytes = 64 * 1024;
const doctype = /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<!DOCTYPE/i;
const prologCharacters = 4096;

/**
 * Bytes -> elements, in one pass with bounded memory: strict XML 1.0 in UTF-8, namespaces resolved, no DOCTYPE.
 * `write` and `end` throw `Refused`; after that the reader must not be used.
 */
export class XmlReader implements ScannerEvents {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly scanner: XmlScanner;
  private readonly namespaces: Namespaces;
  private readonly sink: ElementSink;
  private readonly limits: DecodeLimits;
  private bytes = 0;
  private depth = 0;
  private attributes = 0;
  private nilPrefix: string | null = null;
  private prolog = '';
  private sawRoot = false;
  /** Characters since the last tag, whether anybody takes them or not: comments and instructions too. */
  private run = 0;
  private tags = 0;

  /** @param namespace the one that most elements are in */
  constructor(sink: ElementSink, namespace: string, limits: DecodeLimits) {
    this.namespaces = new Namespaces([namespace]);
    this.sink = sink;
    this.limits = limits;
    this.scanner = new XmlScanner(this, limits.attributes);
  }

  write(chunk: Uint8Array): void {
    if (this.bytes < 2 && chunk.subarray(0, 2 - this.bytes).includes(0))
      throw new Refused('encoding', 'not UTF-8 (zero byte at the start)');
    this.bytes += chunk.byteLength;
    if (this.bytes > this.limits.bytes) throw new Refused('too-large', `more than ${this.limits.bytes} bytes`);
    for (let at = 0; at < chunk.byteLength; at += sliceBytes)
      this.feed(this.decode(chunk.subarray(at, at + sliceBytes)));
  }

  end(): void {
    if (this.bytes === 0) throw new Refused('truncated', 'empty');
    try {
      this.decoder.decode();
    } catch {
      throw new Refused('truncated', 'ends inside a character');
    }
    try {
      this.scanner.end();
    } catch (cause) {
      throw cause instanceof Refused ? new Refused('truncated', cause.detail) : cause;
    }
  }

  private decode(slice: Uint8Array): string {
    try {
      return this.decoder.decode(slice, { stream: true });
    } catch {
      throw new Refused('encoding', 'bytes that are not UTF-8');
    }
  }

  private feed(text: string): void {
    if (!this.sawRoot) this.checkProlog(text);
    const before = this.tags;
    this.scanner.write(text);
    if (this.tags !== before) this.run = 0;
    else this.run += text.length;
    if (this.run > this.limits.text)
      throw new Refused('too-large', `a text of more than ${this.limits.text} characters`);
  }

  /** The parser reports a DOCTYPE when it ends, which a hostile one never does. */
  private checkProlog(text: string): void {
    if (this.prolog.length >= prologCharacters) return;
    this.prolog = (this.prolog + text).slice(0, prologCharacters);
    if (doctype.test(this.prolog)) throw new Refused('doctype', 'a document type declaration');
  }

  declaration(version: string, encoding: string | null): void {
    if (encoding !== null && encoding.toLowerCase() !== 'utf-8')
      throw new Refused('encoding', `declared as ${encoding}`);
    if (version !== '1.0') throw new Refused('not-xml', 'not XML 1.0');
  }

  open(name: string): void {
    this.sawRoot = true;
    this.tags += 1;
    this.depth += 1;
    if (this.depth > this.limits.depth)
      throw new Refused('too-deep', `more than ${this.limits.depth} elements inside each other`);
    const nil = this.attributes > 0 && this.takeNil();
    const colon = name.indexOf(':');
    if (colon === -1) this.sink.open(name, this.namespaces.current, nil);
    else this.openPrefixed(name, colon, nil);
  }

  text(part: string): void {
    this.sink.text(part);
  }

  close(): void {
    this.tags += 1;
    this.sink.close();
    if (this.depth <= this.namespaces.deepest) this.namespaces.leave(this.depth);
    this.depth -= 1;
  }

  /** Whether the element that opens is nil; its attributes are done with. */
  private takeNil(): boolean {
    const nil = this.nilPrefix !== null && this.namespaces.of(this.nilPrefix) === instanceNamespace;
    this.attributes = 0;
    this.nilPrefix = null;
    return nil;
  }

  /** Comes before its element opens, hence one deeper than `depth`. */
  attribute(name: string, value: string): void {
    this.attributes += 1;
    if (this.attributes > this.limits.attributes)
      throw new Refused('too-large', `more than ${this.limits.attributes} attributes`);
    const colon = name.indexOf(':');
    if (name === 'xmlns') this.namespaces.declare('', value, this.depth + 1);
    else if (colon === -1) return;
    else if (name.startsWith('xmlns:')) this.namespaces.declare(name.slice(6), value, this.depth + 1);
    else if (name.slice(colon + 1) === 'nil' && (value.trim() === 'true' || value.trim() === '1'))
      this.nilPrefix = name.slice(0, colon);
  }

  private openPrefixed(name: string, colon: number, nil: boolean): void {
    const namespace = this.namespaces.of(name.slice(0, colon));
    if (namespace === undefined) throw new Refused('not-xml', `prefix of ${name} is not declared`);
    this.sink.open(name.slice(colon + 1), namespace, nil);
  }
}
