import { z } from 'zod';
import type { Decoded, DecodeLimits } from '../../../contract/codec/index.js';
import type { QualifiedMethod, WireContract } from '../../../contract/index.js';
import type { Packed } from './packed-rows.js';

/** Both sides are this app's own code: shapes are checked at their top, not row by row, which would cost what the worker saves. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** To the worker. `chunk` is transferred, and so gone from the sender. */
export const ToWorker = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    job: z.int(),
    method: z.custom<QualifiedMethod>((value) => typeof value === 'string' && value.includes('.')),
    /** Null: the built-in one, which the worker has. */
    contract: z.custom<WireContract>(isObject).nullable(),
    only: z.array(z.string()).nullable(),
    limits: z.custom<Partial<DecodeLimits>>(isObject),
  }),
  z.object({
    type: z.literal('chunk'),
    job: z.int(),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  z.object({ type: z.literal('end'), job: z.int() }),
  z.object({ type: z.literal('drop'), job: z.int() }),
]);
export type ToWorker = z.input<typeof ToWorker>;

/** From the worker. `taken`: bytes that are done with, so that more may be sent. */
export const FromWorker = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    job: z.int(),
    taken: z.int(),
    rows: z.custom<Packed>(isObject).nullable(),
    /** Nothing that follows can make the answer good. */
    refused: z.boolean(),
  }),
  /** Rows that were sent before are not in the value again. */
  z.object({ type: z.literal('done'), job: z.int(), decoded: z.custom<Decoded>(isObject) }),
]);
export type FromWorker = z.input<typeof FromWorker>;
