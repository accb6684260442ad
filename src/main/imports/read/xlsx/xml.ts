import { Refused } from '../../../../contract/codec/refused.js';
import { type ScannerEvents, XmlScanner } from '../../../../contract/codec/xml-scanner.js';
import { FileRefused } from '../refused.js';

/** Takes the elements of one part of a workbook. Names without their prefix; attributes are those of the element, good until `open` returns. */
export interface PartReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(part: string): void;
  close(name: string): void;
}

const deepest = 64;
const mostAttributes = 256;
const pieceBytes = 128 * 1024;

/** Feeds one part to its reader, piece by piece. Anything that is no XML as workbooks have it is `damaged`. */
export async function readPart(pieces: AsyncIterable<Uint8Array>, reader: PartReader): Promise<void> {
  const scanner = new XmlScanner(new Events(reader), mostAttributes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of pieces)
      for (let at = 0; at < bytes.byteLength; at += pieceBytes)
        scanner.write(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }));
    scanner.write(decoder.decode());
    scanner.end();
  } catch (cause) {
    // TextDecoder's own complaint is a TypeError.
    throw cause instanceof Refused || cause instanceof TypeError ? new FileRefused('damaged') : cause;
  }
}

class Events implements ScannerEvents {
  readonly #reader: PartReader;
  readonly #open: string[] = [];
  /** One for all elements: no reader keeps it, and a sheet has millions. */
  readonly #attributes = new Map<string, string>();

  constructor(reader: PartReader) {
    this.#reader = reader;
  }

  declaration(_: string, encoding: string | null): void {
    if (encoding !== null && encoding.toLowerCase() !== 'utf-8') throw new FileRefused('damaged');
  }

  attribute(name: string, value: string): void {
    this.#attributes.set(local(name), value);
  }

  open(name: string): void {
    if (this.#open.length >= deepest) throw new FileRefused('damaged');
    const own = local(name);
    this.#open.push(own);
    this.#reader.open(own, this.#attributes);
    this.#attributes.clear();
  }

  text(part: string): void {
    this.#reader.text(part);
  }

  close(): void {
    this.#reader.close(this.#open.pop() ?? '');
  }
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
