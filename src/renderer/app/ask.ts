import { QueryClient, queryOptions, skipToken, type UseQueryOptions } from '@tanstack/react-query';
import type { Result } from '../../shared/errors.js';
import type { Domain } from '../../shared/ipc/channels.js';
import type { LoondeskApi } from '../../shared/ipc/contract.js';
import { type AppErrorException, unwrap } from './errors.js';

/** What main offers. Read at the time of the call, so that a test may put its own there. */
export const api = (): LoondeskApi => window.loondesk;

export type AskKey = readonly [domain: Domain, verb: string, ...input: unknown[]];

/** A query over one call. Throws `AppErrorException`; the key is `[domain, verb, input]`. */
export function ask<T>(key: AskKey, call: (loondesk: LoondeskApi) => Promise<Result<T>>) {
  return queryOptions<T, AppErrorException, T, AskKey>({ queryKey: key, queryFn: () => unwrap(call(api())) });
}

export type Ask<T> = UseQueryOptions<T, AppErrorException, T, AskKey>;

/** The query for a value once it is there; until then nothing is asked. */
export function askWhen<V, T>(value: V | undefined, make: (value: V) => Ask<T>): Ask<T> {
  return value === undefined ? { queryKey: ['app', 'nothing'], queryFn: skipToken } : make(value);
}

/**
 * Main holds the truth and says when it changes, so nothing is fetched again by itself. Retries are main's too:
 * it knows what was sent. Structural sharing would compare ten thousand rows for nothing.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60 * 1000,
        structuralSharing: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
