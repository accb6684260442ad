import { z } from 'zod';
import { ConnectionId } from '../domain/ids.js';

export const ConnectionKind = z.enum(['production', 'sandbox', 'demo']);
export type ConnectionKind = z.infer<typeof ConnectionKind>;

/** What the renderer may know of a connection. The token is not among it. */
export const Connection = z.strictObject({
  id: ConnectionId,
  name: z.string(),
  kind: ConnectionKind,
  /** Host in use, or null for the demo (it runs on this computer). */
  host: z.string().nullable(),
  user: z.string(),
  domain: z.string(),
  current: z.boolean(),
});
export type Connection = z.infer<typeof Connection>;

export const connectionsContract = {
  list: { input: z.void(), output: z.array(Connection) },
} as const;
