import type { Encoding } from '../../../../shared/imports/table.js';
import { windowsText } from '../../../platform/windows-1252.js';
import { FileRefused } from '../refused.js';

/**
 * By the mark at the beginning; else by where zero bytes lie; else UTF-8 where every byte fits, and Windows-1252, which Excel
 * here writes, where one does not. Bytes that no text has are refused.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zerosOf(bytes.subarray(0, 64 * 1024));
  if (zeros.all > 0) {
    if (zeros.odd > 4 * zeros.even) return 'utf-16le';
    if (zeros.even > 4 * zeros.odd) return 'utf-16be';
    throw new FileRefused('not-a-table');
  }
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text without its mark. A text that does not fit the encoding, or holds what no text holds, is refused. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  let text: string;
  try {
    text = encoding === 'windows-1252' ? windowsText(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('not-a-table');
  }
  if (hasControl(text)) throw new FileRefused('not-a-table');
  return text;
}

function zerosOf(bytes: Uint8Array): { readonly all: number; readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { all: even + odd, even, odd };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Anything below a space but tab, line ends and the page's end that old programs write. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12)
      return code !== 0x1a || at < text.length - 1;
  }
  return false;
}
