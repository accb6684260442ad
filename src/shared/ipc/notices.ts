import { z } from 'zod';
import { Instant } from './common.js';

/**
 * Something that this computer did to the app's files or clock, found by itself. Nothing of it loses a line; a person must
 * hear it once. Each kind has words of its own in the shell.
 */
export const Notice = z.discriminatedUnion('kind', [
  /** Settings, or some of them, could not be read: the usual ones hold, and a copy of the file was kept. */
  z.strictObject({ kind: z.literal('settings-broken') }),
  /** The list of connections could not be read: it was kept under another name. */
  z.strictObject({ kind: z.literal('connections-broken') }),
  /** Journals whose last record was cut short, as by a loss of power: that record is gone, and its call is looked up. */
  z.strictObject({ kind: z.literal('journal-torn'), sets: z.int().positive() }),
  /** Journals that are broken in the middle. `shown`: of how many something could still be read, so that they are in the outbox. */
  z.strictObject({ kind: z.literal('journal-broken'), sets: z.int().positive(), shown: z.int().nonnegative() }),
  /** The folder of the journals could not be read at all, so that no set of this connection is shown. */
  z.strictObject({ kind: z.literal('journals-unread'), detail: z.string() }),
  /** The computer's clock says less than what it said before. */
  z.strictObject({ kind: z.literal('clock-back'), seen: Instant }),
  /** A mistake of ours in main that no call could answer with. It is in the log. */
  z.strictObject({ kind: z.literal('own-fault') }),
]);
export type Notice = z.infer<typeof Notice>;
export type NoticeKind = Notice['kind'];

export const NoticeKindInput = z.strictObject({
  kind: z.enum([
    'settings-broken',
    'connections-broken',
    'journal-torn',
    'journal-broken',
    'journals-unread',
    'clock-back',
    'own-fault',
  ]),
});
