import { z } from 'zod';
import { Rule } from './misbehaviour.js';

/** What the control interface takes, one JSON object a POST. */
export const Command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('misbehave'), rule: Rule }),
  z.strictObject({ do: z.literal('behave') }),
  z.strictObject({ do: z.literal('release') }),
  z.strictObject({ do: z.literal('maintenance'), on: z.boolean(), retryAfter: z.int().positive().optional() }),
  /** Somebody else does something, without HTTP, and without meeting any rule. */
  z.strictObject({ do: z.literal('colleague'), method: z.string(), input: z.unknown() }),
  z.strictObject({ do: z.literal('movePeriod'), companyId: z.int(), year: z.int(), period: z.int() }),
  z.strictObject({ do: z.literal('clock'), set: z.iso.datetime().optional() }),
  /** The log after call `since`, and, when asked for, everything in one employee's book. */
  z.strictObject({ do: z.literal('books'), since: z.int().nonnegative().default(0), employeeId: z.int().optional() }),
]);
export type Command = z.output<typeof Command>;
