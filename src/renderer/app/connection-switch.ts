import type { QueryClient } from '@tanstack/react-query';
import type { Connection } from '../../shared/ipc/connections.js';
import { api } from './ask.js';
import { appInfoQuery } from './live.js';
import { connectionsQuery } from './place/queries.js';

/** What outlives a connection: how the app is set and which connections there are. Everything else was read through one. */
const kept: readonly string[] = [appInfoQuery().queryKey, connectionsQuery().queryKey].map((key) => key.join('.'));

export const readThroughConnection = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  !kept.includes(queryKey.join('.'));

/** The same connection starts anew: what is on the screen is read again, the rest forgotten. */
export const readAllAnew = (client: QueryClient): Promise<void> =>
  client.resetQueries({ predicate: readThroughConnection });

/** Forgets what was read and what was typed in commands: nothing of one connection is ever shown under another. */
export function dropOfConnection(client: QueryClient): void {
  client.removeQueries({ predicate: readThroughConnection });
  const mutations = client.getMutationCache();
  for (const mutation of mutations.getAll()) if (mutation.state.status !== 'pending') mutations.remove(mutation);
}

const currentOf = (list: readonly Connection[] | undefined): Connection['id'] | undefined =>
  list?.find((connection) => connection.current)?.id;

/** Follows main's list. When another connection is open, drops what the former one showed, then calls `switched`. */
export function listenToConnections(client: QueryClient, switched: () => void): () => void {
  const { queryKey } = connectionsQuery();
  return api().connections.changed((list) => {
    const before = currentOf(client.getQueryData<Connection[]>(queryKey));
    const another = before !== undefined && before !== currentOf(list);
    if (another) dropOfConnection(client);
    client.setQueryData<Connection[]>(queryKey, list);
    if (another) switched();
  });
}
