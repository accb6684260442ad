/** XML 1.0, fifth edition, productions 4 and 4a. */
const start =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const name = new RegExp(`^[${start}][${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, 'u');

/** Names of one document, each kept once: equal names are the same text, and are looked at once. */
export class Names {
  private readonly known = new Map<string, string>();

  /** The kept text; undefined when it is no name. A document with endless different names is not remembered. */
  of(text: string): string | undefined {
    const kept = this.known.get(text);
    if (kept !== undefined) return kept;
    if (!name.test(text)) return undefined;
    if (this.known.size < most) this.known.set(text, text);
    return text;
  }
}

const most = 4096;

/** A target of an instruction: a name that is not reserved. */
export const isTarget = (text: string): boolean => name.test(text) && text.toLowerCase() !== 'xml';
