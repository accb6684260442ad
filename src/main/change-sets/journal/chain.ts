import { SetEvent } from '../events.js';
import { firstHash, lineHash, openRecord, sealRecord, type Place } from './record.js';

export interface Sealing {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** So many random bytes, fresh ones each time. */
  random(bytes: number): Uint8Array;
}

/** The end of a chain: what the next record is bound to. */
export interface Head {
  readonly sequence: number;
  readonly previous: string;
}

export const emptyHead: Head = { sequence: 0, previous: firstHash };

export interface ReadChain {
  /** Up to the first record that could not be read. */
  readonly events: readonly SetEvent[];
  readonly head: Head;
  /** Bytes of whole, good records. */
  readonly length: number;
  /** Bytes after them that are no whole record: a write that the power cut short. */
  readonly torn: number;
  /** A whole record that cannot be believed: nothing after it is read. */
  readonly broken: 'wrong-key' | 'broken-chain' | null;
}

/** The records of `events` as lines, and the head after them. */
export function sealEvents(
  sealing: Sealing,
  setId: string,
  head: Head,
  events: readonly SetEvent[],
): { bytes: Uint8Array; head: Head } {
  let { sequence, previous } = head;
  let text = '';
  for (const event of events) {
    const line = sealRecord(sealing.key, sealing.random(12), { setId, sequence, previous }, JSON.stringify(event));
    text += `${line}\n`;
    sequence += 1;
    previous = lineHash(line);
  }
  return { bytes: Buffer.from(text, 'latin1'), head: { sequence, previous } };
}

/**
 * Reads a journal. Only a tail without a line end counts as torn: a whole last line that does not open may be an
 * intent whose call went out, and cutting it off would send that call again.
 */
export function readChain(key: Uint8Array, setId: string, bytes: Uint8Array): ReadChain {
  const text = Buffer.from(bytes).toString('latin1');
  const length = text.lastIndexOf('\n') + 1;
  const events: SetEvent[] = [];
  let head = emptyHead;
  let good = 0;
  let broken: ReadChain['broken'] = null;
  while (good < length && broken === null) {
    const line = text.slice(good, text.indexOf('\n', good));
    const event = eventOf(key, { setId, ...head }, line);
    if (event === undefined) {
      // A wrong key shows at the first record already; whether that record was altered instead cannot be told.
      broken = good === 0 ? 'wrong-key' : 'broken-chain';
    } else {
      events.push(event);
      head = { sequence: head.sequence + 1, previous: lineHash(line) };
      good += line.length + 1;
    }
  }
  return { events, head, length: good, torn: broken === null ? text.length - length : 0, broken };
}

function eventOf(key: Uint8Array, place: Place, line: string): SetEvent | undefined {
  const text = openRecord(key, place, line);
  if (text === undefined) return undefined;
  const parsed = SetEvent.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
