import { z } from 'zod';
import { ConnectionId } from '../../shared/domain/ids.js';
import { ConnectionKind, Region } from '../../shared/ipc/connections.js';

/** What is kept of a connection beside its token. */
export const ConnectionRecord = z.strictObject({
  id: ConnectionId,
  kind: ConnectionKind.exclude(['demo']),
  region: Region,
  name: z.string(),
  user: z.string(),
  domain: z.string(),
});
export type ConnectionRecord = z.infer<typeof ConnectionRecord>;

export const ConnectionBook = z.strictObject({
  version: z.literal(1),
  connections: z.array(ConnectionRecord),
  current: ConnectionId,
});
export type ConnectionBook = z.infer<typeof ConnectionBook>;

export const demoConnectionId = ConnectionId.parse('demo');
export const emptyBook: ConnectionBook = { version: 1, connections: [], current: demoConnectionId };

/** The vendor's hosts by kind and region (reference, section 2). Undefined where the reference does not know one. */
export function hostOf(kind: ConnectionRecord['kind'], region: Region): string | undefined {
  if (kind === 'production') return region === 'nl' ? 'api.nmbrs.nl' : 'api.nmbrs.se';
  return region === 'nl' ? 'api-sandbox.nmbrs.nl' : undefined;
}
