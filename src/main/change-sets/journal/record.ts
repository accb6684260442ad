import { createCipheriv, createDecipheriv } from 'node:crypto';
import { sha256 } from '../canonical.js';

/** Where a record stands: nothing of this can be changed without the record failing to open. */
export interface Place {
  readonly setId: string;
  /** Counts from 0 within the set. */
  readonly sequence: number;
  /** SHA-256 of the line before, `firstHash` for the first. */
  readonly previous: string;
}

export const firstHash = '0'.repeat(64);

/** What the next record must name as `previous`. */
export const lineHash = (line: string): string => sha256(line);

const ivBytes = 12;
const tagBytes = 16;

/** One line without its line end: base64 of iv, tag and ciphertext (AES-256-GCM). `iv`: 12 bytes, never used twice. */
export function sealRecord(key: Uint8Array, iv: Uint8Array, place: Place, text: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(bound(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** The text of a line; undefined when it is not what was sealed at this place with this key. */
export function openRecord(key: Uint8Array, place: Place, line: string): string | undefined {
  const bytes = Buffer.from(line, 'base64');
  // Node skips characters that are not base64: only the one spelling that was written is taken.
  if (bytes.length < ivBytes + tagBytes || bytes.toString('base64') !== line) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAAD(bound(place));
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

const bound = ({ setId, sequence, previous }: Place): Buffer =>
  Buffer.from(`loondesk journal 1\n${setId}\n${sequence}\n${previous}`, 'utf8');
