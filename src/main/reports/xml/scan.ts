import { Refused } from '../../../contract/codec/refused.js';
import { type ScannerEvents, XmlScanner } from '../../../contract/codec/xml-scanner.js';

/** Lets others have the thread for a moment. */
export type Pause = () => Promise<void>;

export const nextTurn: Pause = () => new Promise((resolve) => setImmediate(resolve));

const pieceCharacters = 256 * 1024;
const mostAttributes = 256;
/** Elements inside each other. */
export const deepest = 64;

/** Thrown by events that have seen enough; the scan ends there without being an error. */
export class Enough extends Error {}

/**
 * Reads a whole text in pieces, with a pause after each: fifty megabytes take seconds, and windows must answer meanwhile.
 * False when the text is no XML that we accept.
 */
export async function scan(text: string, events: ScannerEvents, pause: Pause): Promise<boolean> {
  const scanner = new XmlScanner(events, mostAttributes);
  try {
    for (let from = 0; from < text.length;) {
      const to = pieceEnd(text, from);
      scanner.write(text.slice(from, to));
      from = to;
      if (from < text.length) await pause();
    }
    scanner.end();
    return true;
  } catch (cause) {
    if (cause instanceof Enough) return true;
    if (cause instanceof Refused) return false;
    throw cause;
  }
}

/** Never between the two halves of one character. */
function pieceEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + pieceCharacters);
  const code = text.charCodeAt(end - 1);
  return end < text.length && code >= 0xd800 && code <= 0xdbff ? end + 1 : end;
}
