import type { LostCharacter } from '../../shared/ipc/bookkeeping.js';
import type { CsvForm } from '../../shared/ipc/csv-form.js';
import { windowsByte, windowsText } from '../platform/windows-1252.js';

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

/** Characters of a text that the encoding does not have, each once, with what is written for it. */
export function lostIn(text: string, { encoding }: Pick<CsvForm, 'encoding'>): LostCharacter[] {
  if (encoding === 'utf-8') return [];
  const lost = [...new Set(text)].filter((character) => windowsByte(character) === undefined);
  return lost.map((character) => ({ character, becomes: windowsText(Uint8Array.of(byteOf(character))) }));
}

function byteOf(character: string): number {
  return windowsByte(character) ?? windowsByte(character.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0x3f;
}
