import type { DecodeLimits } from './limits.js';
import { Refused } from './refused.js';
import { envelopeNamespace, type SoapVersion, versionOf } from './soap.js';
import { type ElementSink, XmlReader } from './xml-reader.js';

/** Says who reads what is inside the envelope. Null: nobody, it is skipped. */
export interface EnvelopeParts {
  header(name: string, namespace: string): ElementSink | null;
  /** @throws Refused when the body's child is not what it should be */
  body(name: string, namespace: string, soap: SoapVersion): ElementSink;
}

type Zone = 'document' | 'envelope' | 'header' | 'body' | 'part';

const nobody: ElementSink = { open() {}, text() {}, close() {} };

/** SOAP envelope of 1.1 or 1.2: hands the header's children and the body's one child to their readers. */
export class EnvelopeReader implements ElementSink {
  soap: SoapVersion | null = null;
  private readonly xml: XmlReader;
  private readonly parts: EnvelopeParts;
  private zone: Zone = 'document';
  private back: Zone = 'body';
  private part: ElementSink = nobody;
  /** Elements open inside the part, its own element counted. */
  private inside = 0;
  private bodies = 0;
  private children = 0;

  /** @param namespace the service's */
  constructor(parts: EnvelopeParts, namespace: string, limits: DecodeLimits) {
    this.parts = parts;
    this.xml = new XmlReader(this, namespace, limits);
  }

  /** @throws Refused */
  write(chunk: Uint8Array): void {
    this.xml.write(chunk);
  }

  /** @throws Refused also when the body holds nothing */
  end(): void {
    this.xml.end();
    if (this.children === 0)
      throw new Refused(
        this.bodies === 0 ? 'not-soap' : 'unexpected-shape',
        this.bodies === 0 ? 'an envelope without a body' : 'an empty body',
      );
  }

  open(name: string, namespace: string, nil: boolean): void {
    switch (this.zone) {
      case 'part':
        this.inside += 1;
        this.part.open(name, namespace, nil);
        return;
      case 'document':
        this.openEnvelope(name, namespace);
        return;
      case 'envelope':
        this.openZone(name, namespace);
        return;
      case 'header':
        this.openPart(this.parts.header(name, namespace) ?? nobody, 'header');
        return;
      case 'body':
        this.children += 1;
        if (this.children > 1 || this.soap === null)
          throw new Refused('unexpected-shape', 'more than one element in the body');
        this.openPart(this.parts.body(name, namespace, this.soap), 'body');
    }
  }

  text(text: string): void {
    if (this.zone === 'part') this.part.text(text);
    else if (text.trim() !== '') throw new Refused('not-soap', 'text between the parts of the envelope');
  }

  close(): void {
    if (this.zone === 'part') {
      this.inside -= 1;
      if (this.inside === 0) this.zone = this.back;
      this.part.close();
    } else this.zone = this.zone === 'envelope' ? 'document' : 'envelope';
  }

  private openEnvelope(name: string, namespace: string): void {
    this.soap = name === 'Envelope' ? versionOf(namespace) : null;
    if (this.soap === null) throw new Refused('not-soap', `the document is a ${name}`);
    this.zone = 'envelope';
  }

  private openZone(name: string, namespace: string): void {
    const soap = this.soap !== null && namespace === envelopeNamespace[this.soap];
    if (soap && name === 'Header' && this.bodies === 0) this.zone = 'header';
    else if (soap && name === 'Body' && this.bodies === 0) {
      this.bodies = 1;
      this.zone = 'body';
    } else throw new Refused('not-soap', `${name} in the envelope`);
  }

  private openPart(part: ElementSink, back: Zone): void {
    this.part = part;
    this.back = back;
    this.zone = 'part';
    this.inside = 1;
  }
}
