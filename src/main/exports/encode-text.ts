import type { CsvForm } from '../../shared/ipc/csv-form.js';
import { windowsByte } from '../platform/windows-1252.js';

const byteOrderMark = '\uFEFF';

/** What begins a text file: UTF-8 has its mark, so that spreadsheets know it. */
export const textStart = ({ encoding }: Pick<CsvForm, 'encoding'>): string =>
  encoding === 'utf-8' ? byteOrderMark : '';

/** Text as bytes. A character that Windows-1252 lacks loses its accent (`ş` as s), or becomes a question mark. */
export function encodeText(text: string, { encoding }: Pick<CsvForm, 'encoding'>): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const encoded: number[] = [];
  for (const character of text) encoded.push(byteOf(character));
  return Uint8Array.from(encoded);
}

function byteOf(character: string): number {
  return windowsByte(character) ?? windowsByte(character.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0x3f;
}
