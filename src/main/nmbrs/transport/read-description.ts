import type { ServiceName } from '../../../contract/index.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Limiter } from './limiter.js';
import { networkError } from './network-error.js';
import type { Fetch } from './soap-client.js';
import type { Suspension } from './suspension.js';

export type Description =
  | { readonly kind: 'text'; readonly text: string }
  /** The address answers with an HTTP status other than 200. */
  | { readonly kind: 'not-described' }
  /** Longer than any real one, or not UTF-8. */
  | { readonly kind: 'unreadable' };

/** A service's `?WSDL`. Errors are those of a connection that does not stand, or does not answer in time. */
export type ReadDescription = (service: ServiceName) => Promise<Result<Description>>;

interface DescriptionParts {
  /** Must throw for a host that the connection may not use: `serviceUrl`. */
  readonly urlOf: (service: ServiceName) => string;
  readonly fetchRead: Fetch;
  readonly limiter: Limiter;
  readonly suspension?: Suspension | undefined;
  readonly timeoutMs: number;
}

/** Bytes. The largest description known has half a million. */
export const mostDescriptionBytes = 16 * 1024 * 1024;

/** Asks for nothing but the description: no user, no token, no body. A connection that is suspended is left alone. */
export function createDescriptionReader(parts: DescriptionParts): ReadDescription {
  const { urlOf, fetchRead, limiter, suspension, timeoutMs } = parts;
  return async (service) => {
    const method = `${service}?WSDL`;
    const url = `${urlOf(service)}?WSDL`;
    const timeout = AbortSignal.timeout(timeoutMs);
    return limiter.run({ priority: 'interactive', kind: method }, async (turn): Promise<Result<Description>> => {
      const refusal = suspension?.refusal();
      if (refusal) return err(refusal);
      try {
        const response = await fetchRead(url, {
          method: 'GET',
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
          signal: timeout,
        });
        turn.answered();
        if (response.status === 200) return ok(await textOf(response));
        await response.body?.cancel();
        return ok({ kind: 'not-described' });
      } catch (cause) {
        if (timeout.aborted) return err({ kind: 'no-answer', method, afterMs: timeoutMs });
        return err(networkError(cause, new URL(url).host, method).error);
      }
    });
  };
}

async function textOf(response: Response): Promise<Description> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    bytes += part.value.byteLength;
    const more = bytes > mostDescriptionBytes ? null : decoded(decoder, part.value);
    if (more === null) {
      await reader?.cancel();
      return { kind: 'unreadable' };
    }
    text += more;
  }
  const last = decoded(decoder);
  return last === null ? { kind: 'unreadable' } : { kind: 'text', text: text + last };
}

/** Null: not UTF-8. */
function decoded(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
