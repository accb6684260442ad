import { SaxesParser } from 'saxes';
import { type DecodeLimits, defaultLimits } from './limits.js';
import { Namespaces } from './namespaces.js';
import { Refused } from './refused.js';
import { instanceNamespace } from './soap.js';

/** Takes a document's elements. Names are local names; `nil` is xsi:nil. Throws `Refused` to stop. */
export interface ElementSink {
  open(name: string, namespace: string, nil: boolean): void;
  text(text: string): void;
  close(): void;
}

const sliceBytes = 64 * 1024;
const doctype = /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<!DOCTYPE/i;
const prologCharacters = 4096;

/** The parser's own errors become refusals here, so that a mistake in our code is not taken for bad XML. */
class StrictParser extends SaxesParser {
  override fail(message: string): this {
    throw new Refused('not-xml', message);
  }
}

/**
 * Bytes -> elements, in one pass with bounded memory: strict XML 1.0 in UTF-8, namespaces resolved, no DOCTYPE.
 * `write` and `end` throw `Refused`; after that the reader must not be used.
 */
export class XmlReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly parser = new StrictParser({ position: false });
  private readonly namespaces: Namespaces;
  private readonly sink: ElementSink;
  private readonly limits: DecodeLimits;
  private bytes = 0;
  private depth = 0;
  private attributes = 0;
  private nilPrefix: string | null = null;
  private prolog = '';
  private sawRoot = false;
  /** Characters read since the parser last reported something: the size of the text that it is holding. */
  private held = 0;
  private moved = false;

  /** @param namespace the one that most elements are in */
  constructor(sink: ElementSink, namespace: string, limits: DecodeLimits) {
    this.namespaces = new Namespaces([namespace]);
    this.sink = sink;
    this.limits = limits;
    this.listen();
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
      this.parser.close();
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
    this.moved = false;
    this.parser.write(text);
    this.held = this.moved ? 0 : this.held + text.length;
    if (this.held > this.limits.text)
      throw new Refused('too-large', `a text of more than ${this.limits.text} characters`);
  }

  /** The parser reports a DOCTYPE when it ends, which a hostile one never does. */
  private checkProlog(text: string): void {
    if (this.prolog.length >= prologCharacters) return;
    this.prolog = (this.prolog + text).slice(0, prologCharacters);
    if (doctype.test(this.prolog)) throw new Refused('doctype', 'a document type declaration');
  }

  /**
   * At most seven handlers: with the eighth V8 turns the parser object into a dictionary, and it reads seven times slower.
   * So the declaration is looked at when the root opens, and depth is counted in `opentag`.
   */
  private listen(): void {
    const { parser, sink, namespaces } = this;
    parser.on('doctype', () => {
      throw new Refused('doctype', 'a document type declaration');
    });
    parser.on('attribute', ({ name, value }) => {
      this.attribute(name, value);
    });
    parser.on('opentag', ({ name }) => {
      if (this.depth === 0) this.openRoot();
      this.moved = true;
      this.depth += 1;
      if (this.depth > this.limits.depth)
        throw new Refused('too-deep', `more than ${this.limits.depth} elements inside each other`);
      const nil = this.attributes > 0 && this.takeNil();
      const colon = name.indexOf(':');
      if (colon === -1) sink.open(name, namespaces.current, nil);
      else this.openPrefixed(name, colon, nil);
    });
    const text = (part: string): void => {
      this.moved = true;
      sink.text(part);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', () => {
      this.moved = true;
      sink.close();
      if (this.depth <= namespaces.deepest) namespaces.leave(this.depth);
      this.depth -= 1;
    });
  }

  private openRoot(): void {
    this.sawRoot = true;
    const { version, encoding } = this.parser.xmlDecl;
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8')
      throw new Refused('encoding', `declared as ${encoding}`);
    if (version !== undefined && version !== '1.0') throw new Refused('not-xml', 'not XML 1.0');
  }

  /** Whether the element that opens is nil; its attributes are done with. */
  private takeNil(): boolean {
    const nil = this.nilPrefix !== null && this.namespaces.of(this.nilPrefix) === instanceNamespace;
    this.attributes = 0;
    this.nilPrefix = null;
    return nil;
  }

  /** Comes before its element opens, hence one deeper than `depth`. */
  private attribute(name: string, value: string): void {
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

/**
 * Never read from, only kept: when no parser is alive, V8 forgets what parsers look like at the next collection, throws its
 * compiled code away, and the answers after it take four times as long.
 */
const kept = new XmlReader({ open() {}, text() {}, close() {} }, 'kept', defaultLimits);
kept.write(new TextEncoder().encode('<?xml version="1.0"?><a xmlns="kept" b="c"><d>e</d>'));
