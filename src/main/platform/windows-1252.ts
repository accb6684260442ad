/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. Five of them it leaves out. */
const own = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 256 }, (_, byte): [string, number] => [String.fromCodePoint(byte), byte]).filter(
    ([, byte]) => byte < 0x80 || byte >= 0xa0,
  ),
  ...[...own].map((character, at): [string, number] => [character, 0x80 + at]),
]);

/** The byte of a character; undefined where it has none. */
export const windowsByte = (character: string): number | undefined => bytes.get(character);

/** UTF-16 of each byte. */
const units = Uint16Array.from({ length: 256 }, (_, byte) =>
  (own[byte - 0x80] ?? String.fromCodePoint(byte)).charCodeAt(0),
);

/**
 * Bytes as text. `TextDecoder` of Node 20 says Latin-1 of them, which makes a control character of a euro sign. By a table: a
 * pattern over 60 MB of such bytes collects its matches first, which ended the whole process.
 */
export function windowsText(given: Uint8Array): string {
  const latin = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!given.some((byte) => byte >= 0x80 && byte < 0xa0)) return latin.toString('latin1');
  const text = new Uint16Array(given.length);
  for (let at = 0; at < given.length; at += 1) text[at] = units[given[at] ?? 0] ?? 0;
  return Buffer.from(text.buffer).toString('utf16le');
}
