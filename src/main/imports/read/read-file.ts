import type { Book, RefusedFile } from '../../../shared/imports/table.js';
import { type CsvChoice, readCsv } from './csv/read-csv.js';
import { type ReadLimits, readLimits } from './limits.js';
import { FileRefused } from './refused.js';
import { readXlsx } from './xlsx/read-xlsx.js';

export type ReadAnswer =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly refused: RefusedFile };

/** What is in a file, told by its bytes: a name proves nothing. Nothing is half read. */
export async function readFile(
  bytes: Uint8Array,
  choice: CsvChoice = {},
  limits: ReadLimits = readLimits,
): Promise<ReadAnswer> {
  try {
    return { ok: true, book: await read(bytes, choice, limits) };
  } catch (cause) {
    if (cause instanceof FileRefused) return { ok: false, refused: cause.reason };
    throw cause;
  }
}

async function read(bytes: Uint8Array, choice: CsvChoice, limits: ReadLimits): Promise<Book> {
  if (bytes.byteLength > limits.bytes) throw new FileRefused('too-large');
  if (bytes.byteLength === 0) throw new FileRefused('empty');
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused(oldContainer(bytes));
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes, limits);
  if (begins(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new FileRefused('damaged');
  return readCsv(bytes, choice, limits);
}

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/** Excel wraps a locked workbook in the same container that it wrote `.xls` in; the wrapping has this name in it. */
function oldContainer(bytes: Uint8Array): 'password' | 'old-excel' {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name) ? 'password' : 'old-excel';
}
