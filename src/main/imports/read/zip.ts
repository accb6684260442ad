import { crc32, createInflateRaw } from 'node:zlib';
import { FileRefused } from './refused.js';

/** One file of a ZIP, as its directory describes it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly at: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const mostEntries = 4000;

/** The directory of a ZIP that is in memory; its files are unpacked piece by piece when they are asked for. */
export class Zip {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** Throws `FileRefused` when it is no whole ZIP, or a locked one. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = directoryOf(this.#bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** One file whole. */
  async whole(name: string, mostBytes: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.read(name, mostBytes)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** Names as they were written, for a copy. */
  get written(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Unpacks one file. The sum at its end is checked: a file that is not whole is refused, not half taken. */
  async *read(name: string, mostBytes: number): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) throw new FileRefused('damaged');
    const packed = this.#packed(entry);
    let bytes = 0;
    let sum = 0;
    const take = (piece: Uint8Array): Uint8Array => {
      bytes += piece.byteLength;
      if (bytes > mostBytes) throw new FileRefused('unpacks');
      sum = crc32(piece, sum);
      return piece;
    };
    if (entry.method === 0) yield take(packed);
    else {
      const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
      inflate.end(packed);
      try {
        for await (const piece of inflate) if (piece instanceof Uint8Array) yield take(piece);
      } catch (cause) {
        throw cause instanceof FileRefused || !isZlib(cause) ? cause : new FileRefused('damaged');
      } finally {
        inflate.destroy();
      }
    }
    if (sum !== entry.crc) throw new FileRefused('damaged');
  }

  #packed({ at, packed, method }: Entry): Buffer {
    const bytes = this.#bytes;
    if (method !== 0 && method !== 8) throw new FileRefused('damaged');
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) throw new FileRefused('damaged');
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (from + packed > bytes.length) throw new FileRefused('damaged');
    return bytes.subarray(from, from + packed);
  }
}

/** Some writers begin names with a slash; Excel reads names in any case. */
const keyOf = (name: string): string => name.replace(/^\/+/, '').replaceAll('\\', '/').toLowerCase();

const isZlib = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_');

function directoryOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries) throw new FileRefused('damaged');
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directorySignature) throw new FileRefused('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new FileRefused('password');
    entries.set(keyOf(name), {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - longestComment);
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at;
  throw new FileRefused('damaged');
}
