/** A text that XML 1.0 cannot carry (control characters, half a surrogate pair). */
export class UncarriableText extends Error {
  override readonly name = 'UncarriableText';
  constructor(readonly codePoint: number) {
    super(`XML cannot carry U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
  }
}

// eslint-disable-next-line no-control-regex -- these are the characters it is about
const uncarriable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const special = /[&<>\r]/g;
/** A bare CR would be read back as LF; `>` because `]]>` may not stand in a text. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

/**
 * A text as element content. Library builders write control characters and bare CRs as they are: the one is refused by the
 * server, the other silently becomes a line feed.
 * @throws UncarriableText
 */
export function escapeText(text: string): string {
  const found = uncarriable.exec(text);
  if (found !== null) throw new UncarriableText(found[0].codePointAt(0) ?? 0);
  return text.replace(special, (character) => escapes[character] ?? character);
}

/** For attribute values in double quotes. @throws UncarriableText */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;');
}
