import { z } from 'zod';
import { ChangeSetId } from '../../../shared/domain/ids.js';
import { Instant } from '../../../shared/ipc/common.js';
import { SheetStep } from '../../../shared/ipc/registration.js';
import type { Sealing } from '../../change-sets/journal/chain.js';
import { firstHash, lineHash, openRecord, sealRecord } from '../../change-sets/journal/record.js';

/** What happened to a sheet that was not sent yet: a person's acts, and that it was put into a draft. */
export const EditRecord = z.union([
  z.strictObject({ at: Instant, step: SheetStep }),
  z.strictObject({ at: Instant, staged: ChangeSetId }),
]);
export type EditRecord = z.infer<typeof EditRecord>;

export interface EditHead {
  readonly sequence: number;
  readonly previous: string;
}
export const noEditsHead: EditHead = { sequence: 0, previous: firstHash };

/** Never a change set's id, so that a record of one can never be read as one of the other. */
const placeOf = (name: string, head: EditHead) => ({ setId: `sheet edits/${name}`, ...head });

export function sealEdits(
  sealing: Sealing,
  name: string,
  head: EditHead,
  records: readonly EditRecord[],
): { readonly bytes: Uint8Array; readonly head: EditHead } {
  let { sequence, previous } = head;
  let text = '';
  for (const record of records) {
    const line = sealRecord(
      sealing.key,
      sealing.random(12),
      placeOf(name, { sequence, previous }),
      JSON.stringify(record),
    );
    text += `${line}\n`;
    sequence += 1;
    previous = lineHash(line);
  }
  return { bytes: Buffer.from(text, 'latin1'), head: { sequence, previous } };
}

/**
 * The records up to the first that does not open: what was typed before a torn write or a damaged line is still worth having.
 * `length`: bytes of good records. `damaged`: a whole line after them does not open, which is more than a torn write.
 */
export function readEdits(
  key: Uint8Array,
  name: string,
  bytes: Uint8Array,
): {
  readonly records: readonly EditRecord[];
  readonly head: EditHead;
  readonly length: number;
  readonly damaged: boolean;
} {
  const text = Buffer.from(bytes).toString('latin1');
  const records: EditRecord[] = [];
  let head = noEditsHead;
  let length = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', length)) {
    const line = text.slice(length, end);
    const opened = openRecord(key, placeOf(name, head), line);
    const record = opened === undefined ? undefined : EditRecord.safeParse(JSON.parse(opened));
    if (!record?.success) return { records, head, length, damaged: true };
    records.push(record.data);
    head = { sequence: head.sequence + 1, previous: lineHash(line) };
    length = end + 1;
  }
  return { records, head, length, damaged: false };
}

/** The set that the sheet was put into last; null: none. */
export function setOf(records: readonly EditRecord[]): ChangeSetId | null {
  const marker = records.findLast((record) => 'staged' in record);
  return marker && 'staged' in marker ? marker.staged : null;
}

/** The acts that came after the sheet was put into this set; all of them when it is in no set, or in another. */
export function stepsAfter(records: readonly EditRecord[], sent: ChangeSetId): readonly EditRecord[] {
  if (setOf(records) !== sent) return records;
  const last = records.findLastIndex((record) => 'staged' in record);
  const left: EditRecord[] = [];
  const undone: EditRecord[] = [];
  for (const record of records.slice(last + 1)) {
    if (!('step' in record)) continue;
    // An undo of what was sent has nothing left to undo.
    if (record.step.do === 'undo') undone.push(...[left.pop()].filter((step) => step !== undefined));
    else if (record.step.do === 'redo') left.push(...[undone.pop()].filter((step) => step !== undefined));
    else {
      left.push(record);
      undone.length = 0;
    }
  }
  return left;
}
