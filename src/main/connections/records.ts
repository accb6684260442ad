import { z } from 'zod';
import { ConnectionId } from '../../shared/domain/ids.js';
import { vendorHosts } from '../../shared/domain/vendor-hosts.js';
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

/** Undefined where nobody knows the host. */
export function hostOf(kind: ConnectionRecord['kind'], region: Region): string | undefined {
  return vendorHosts[kind][region] ?? undefined;
}
