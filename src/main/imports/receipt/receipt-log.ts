import { z } from 'zod';
import { ChangeSetId, CompanyId } from '../../../shared/domain/ids.js';
import { Period } from '../../../shared/domain/period.js';
import { Instant } from '../../../shared/ipc/common.js';
import type { Sealing } from '../../change-sets/journal/chain.js';
import { firstHash, lineHash, openRecord, sealRecord } from '../../change-sets/journal/record.js';
import { ReceiptLine } from './receipt-line.js';

/** What is known of a file without its lines. */
export const ReceiptHead = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  at: Instant,
  lines: z.int().nonnegative(),
  left: z.int().nonnegative(),
  same: z.int().nonnegative(),
  parts: z.array(
    z.strictObject({
      company: z.strictObject({ id: CompanyId, number: z.int(), name: z.string() }),
      period: Period,
    }),
  ),
});
export type ReceiptHead = z.infer<typeof ReceiptHead>;

/** The set of each part, in their order; null: nothing of it was to be done. */
const ReceiptSets = z.array(ChangeSetId.nullable());
export type ReceiptSets = z.infer<typeof ReceiptSets>;

const Lines = z.array(ReceiptLine);

/** Never a change set's id or a sheet's, so that a record of one can never be read as one of the other. */
const bound = (id: string, sequence: number, previous: string) => ({ setId: `import/${id}`, sequence, previous });

/** The file as it begins: its head, then its lines. What it was staged into comes later. */
export function sealReceipt(sealing: Sealing, id: string, head: ReceiptHead, lines: readonly ReceiptLine[]): Buffer {
  const first = sealRecord(sealing.key, sealing.random(12), bound(id, 0, firstHash), JSON.stringify(head));
  const second = sealRecord(sealing.key, sealing.random(12), bound(id, 1, lineHash(first)), JSON.stringify(lines));
  return Buffer.from(`${first}\n${second}\n`, 'latin1');
}

/** What is appended to `bytes` once the sets are known. */
export function sealSets(sealing: Sealing, id: string, bytes: Uint8Array, sets: ReceiptSets): Buffer {
  const [, second = ''] = wholeLines(bytes);
  const third = sealRecord(sealing.key, sealing.random(12), bound(id, 2, lineHash(second)), JSON.stringify(sets));
  return Buffer.from(`${third}\n`, 'latin1');
}

export interface OpenedReceipt {
  readonly head: ReceiptHead;
  /** Null: the app ended between writing the lines and knowing the sets. */
  readonly sets: ReceiptSets | null;
  /** Opened only when they are asked for: they are most of the file. Undefined: damaged. */
  readonly lines: () => readonly ReceiptLine[] | undefined;
}

/** `torn`: not written whole. Undefined: another key's, or damaged in its first line. A torn end counts as not written. */
export function openReceipt(key: Uint8Array, id: string, bytes: Uint8Array): OpenedReceipt | 'torn' | undefined {
  const [first, second, third] = wholeLines(bytes);
  if (first === undefined || second === undefined) return 'torn';
  const head = parsed(ReceiptHead, openRecord(key, bound(id, 0, firstHash), first));
  if (!head) return undefined;
  const sets = third === undefined ? null : parsed(ReceiptSets, openRecord(key, bound(id, 2, lineHash(second)), third));
  return {
    head,
    sets: sets ?? null,
    lines: () => parsed(Lines, openRecord(key, bound(id, 1, lineHash(first)), second)),
  };
}

function wholeLines(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

function parsed<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  const answer = shape.safeParse(JSON.parse(text));
  return answer.success ? answer.data : undefined;
}
