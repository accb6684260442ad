import type { QueryClient } from '@tanstack/react-query';
import { readThroughConnection } from '../connection-switch.js';
import { jobsQuery } from '../live.js';

const [jobs] = jobsQuery().queryKey;

/**
 * Forgets what was read of people and what commands were given. What runs stays known, for the cover shows it; it says
 * companies, not people. `keepSeen`: a form stands beneath the cover, and what it shows goes only with it.
 */
export function dropRead(client: QueryClient, { keepSeen }: { readonly keepSeen: boolean }): void {
  client.removeQueries({
    predicate: (query) =>
      readThroughConnection(query) && query.queryKey[0] !== jobs && !(keepSeen && query.getObserversCount() > 0),
  });
  if (keepSeen) return;
  const mutations = client.getMutationCache();
  for (const mutation of mutations.getAll()) if (mutation.state.status !== 'pending') mutations.remove(mutation);
}
