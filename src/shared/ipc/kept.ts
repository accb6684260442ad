import { z } from 'zod';
import { ConnectionId } from '../domain/ids.js';
import { Instant } from './common.js';
import { ConnectionKind } from './connections.js';

/** What lies on this computer for one connection, open or not, or removed long ago. Sizes are bytes on disk. */
export const KeptConnection = z.strictObject({
  id: ConnectionId,
  /** Null: the connection was removed, and its journals are still here. */
  name: z.string().nullable(),
  kind: ConnectionKind.nullable(),
  current: z.boolean(),
  token: z.enum(['keystore', 'session', 'built-in', 'missing']).nullable(),
  /** Change sets, a file each. */
  journals: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Sheets with changes that were not sent yet, a file each, and their size. */
  sheets: z.int().nonnegative(),
  sheetBytes: z.int().nonnegative(),
  /** When the one that was left alone longest was last written. Null when there are none. */
  oldest: Instant.nullable(),
});
export type KeptConnection = z.infer<typeof KeptConnection>;

export const Kept = z.strictObject({
  connections: z.array(KeptConnection),
  demoBooks: z.int().nonnegative(),
  logs: z.int().nonnegative(),
});
export type Kept = z.infer<typeof Kept>;

/** How long a settled set must have been left alone before it may be forgotten. */
export const ForgetAge = z.union([z.literal(30), z.literal(90), z.literal(365)]);
export type ForgetAge = z.infer<typeof ForgetAge>;

export const keptContract = {
  list: { input: z.void(), output: Kept },
  /** Forgets what was changed in the demo, with its history; it then starts as it came. Refused while it is sending. */
  restartDemo: { input: z.void(), output: z.void() },
  /** Of the open connection: settled change sets alone. Answers how many went. */
  forgetSettled: { input: z.strictObject({ olderThanDays: ForgetAge }), output: z.int().nonnegative() },
  /** Changes in sheets that were not sent, of any connection. What is in the open sheets stays there until the app closes. */
  forgetSheets: { input: z.strictObject({ id: ConnectionId }), output: z.void() },
  /** Journals and sheets of a connection that is no longer in the list; refused for one that is. */
  forgetRemoved: { input: z.strictObject({ id: ConnectionId }), output: z.void() },
} as const;
