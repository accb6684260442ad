import type { Session } from 'electron';
import { type Fetch } from '../nmbrs/transport/soap-client.js';
import { spreadOver } from '../nmbrs/transport/spread.js';

/**
 * Sessions in memory, so that nothing of a payroll answer reaches a disk cache. Several for reads, because Chromium opens
 * six connections to a host and session: at 100 ms latency one makes 57 calls a second and four make 193, which leaves
 * nothing for a slower line. Writes have one of their own, which never keeps a connection alive. Proxy and certificates
 * are the system's: docs/decisions/0006.
 */
const readPartitions = [1, 2, 3, 4, 5, 6].map((number) => `nmbrs-read-${number}`);
const writePartition = 'nmbrs-write';

/** How many reads can be under way at once. */
export const readConnections = readPartitions.length * 6;

export interface Network<S> {
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  /** Every session that the two use: each must deny what it is not for. */
  readonly sessions: readonly S[];
}

/** `open` gives the session of a partition, the same one each time. */
export function openNetwork<S extends Pick<Session, 'fetch'>>(open: (partition: string) => S): Network<S> {
  const fetchOf =
    (session: S): Fetch =>
    (url, init) =>
      session.fetch(url, init);
  const reads = readPartitions.map((name) => open(name));
  const writes = open(writePartition);
  return { fetchRead: spreadOver(reads.map(fetchOf)), fetchWrite: fetchOf(writes), sessions: [...reads, writes] };
}
