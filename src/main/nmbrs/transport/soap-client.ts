import {
  builtInContract,
  type MethodName,
  type RequestOf,
  type ResponseOf,
  type ServiceName,
  type WireContract,
} from '../../../contract/index.js';
import { type AuthHeader, encodeRequest, ResponseDecoder } from '../../../contract/codec/index.js';
import { type AppError, err, ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { Clock } from '../../change-sets/ports.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import type { Limiter } from './limiter.js';
import { classifyNetworkError } from './network-error.js';

/** The part of the web's fetch that we use: Electron's session, Node, or a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SoapClientParts {
  readonly contract?: WireContract;
  readonly urlOf: (service: ServiceName) => string;
  /** Asked at each call, so that no token lives longer than its connection. */
  readonly auth: () => AuthHeader;
  readonly fetchRead: Fetch;
  /** A partition of its own, used for nothing but writes: see `writeHeaders`. */
  readonly fetchWrite: Fetch;
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly timeoutMs: number;
  /** Elements that the contract does not know, by path and count; their texts may be people's data and are not passed on. */
  readonly onUnknown?: (
    method: MethodName,
    elements: readonly { readonly name: string; readonly count: number }[],
  ) => void;
}

type DecodeParts = CallOptions & Pick<SoapClientParts, 'onUnknown'>;

/**
 * Chromium sends a POST again by itself when a kept-alive connection breaks: the server then books twice while we see
 * one answer. With a partition that never keeps a connection alive it cannot (e2e/net-stack.spec.ts shows it).
 */
const writeHeaders = { Connection: 'close' };

/** How often a read is tried in all. */
const readAttempts = 3;

type Attempt =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: AppError; readonly sent: boolean };

export function createSoapClient(parts: SoapClientParts): NmbrsClient {
  const contract = parts.contract ?? builtInContract;

  async function once(method: MethodName, input: unknown, options: CallOptions, write: boolean): Promise<Attempt> {
    const service = method.slice(0, method.indexOf('.')) as ServiceName;
    const request = encodeRequest(contract, method, parts.auth(), input);
    if (!request.ok)
      return {
        kind: 'error',
        sent: false,
        error: { kind: 'input-refused', where: request.where, reason: request.reason },
      };
    const { headers, body } = request;
    const timeoutMs = options.timeoutMs ?? parts.timeoutMs;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    try {
      const response = await (write ? parts.fetchWrite : parts.fetchRead)(parts.urlOf(service), {
        method: 'POST',
        headers: write ? { ...headers, ...writeHeaders } : headers,
        body,
        signal,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
      });
      return await decode(contract, method, response, {
        ...options,
        ...(parts.onUnknown && { onUnknown: parts.onUnknown }),
      });
    } catch (cause) {
      if (timeout.aborted)
        return { kind: 'error', sent: true, error: { kind: 'no-answer', method, afterMs: timeoutMs } };
      if (options.signal?.aborted) return { kind: 'error', sent: true, error: { kind: 'cancelled' } };
      const failure = classifyNetworkError(cause);
      if (failure.kind === 'never-connected') {
        return {
          kind: 'error',
          sent: false,
          error: { kind: 'unreachable', host: new URL(parts.urlOf(service)).host, detail: failure.detail },
        };
      }
      return {
        kind: 'error',
        sent: true,
        error: { kind: 'bad-answer', method, reason: 'truncated', detail: failure.detail },
      };
    }
  }

  return {
    async read<M extends MethodName>(
      method: M,
      input: RequestOf<M>,
      options: CallOptions = {},
    ): Promise<Result<ResponseOf<M>>> {
      for (let attempt = 1; ; attempt += 1) {
        let result: Attempt;
        try {
          result = await parts.limiter.run(
            options.priority ?? 'interactive',
            () => once(method, input, options, false),
            options.signal,
          );
        } catch {
          return err({ kind: 'cancelled' });
        }
        if (result.kind === 'value') return ok(result.value as ResponseOf<M>);
        if (!mayReadAgain(result.error, attempt)) return err(result.error);
        await parts.clock.sleep(Math.round(200 * 2 ** attempt * (0.5 + parts.random())));
      }
    },

    async write<M extends MethodName>(
      method: M,
      input: RequestOf<M>,
      options: CallOptions = {},
    ): Promise<WriteOutcome<ResponseOf<M>>> {
      let result: Attempt;
      try {
        result = await parts.limiter.run('interactive', () => once(method, input, options, true), options.signal);
      } catch {
        return { kind: 'not-sent', error: { kind: 'cancelled' } };
      }
      if (result.kind === 'value') return { kind: 'answered', data: result.value as ResponseOf<M> };
      if (result.error.kind === 'fault') return { kind: 'refused', error: result.error };
      return { kind: result.sent ? 'uncertain' : 'not-sent', error: result.error };
    },
  };
}

/** Reads may be repeated: after a lost connection, and once after 1006, which the vendor says a retry helps. */
function mayReadAgain(error: AppError, attempt: number): boolean {
  if (error.kind === 'fault') return error.code === 1006 && attempt === 1;
  const lost = error.kind === 'unreachable' || (error.kind === 'bad-answer' && error.reason === 'truncated');
  return lost && attempt < readAttempts;
}

async function decode(
  contract: WireContract,
  method: MethodName,
  response: Response,
  options: DecodeParts,
): Promise<Attempt> {
  const failed = (error: AppError): Attempt => ({ kind: 'error', sent: true, error });
  if (response.status === 429 || response.status === 503) {
    await response.body?.cancel();
    return failed({ kind: 'bad-answer', method, reason: 'http-status', detail: String(response.status) });
  }
  const decoder = new ResponseDecoder(contract, method, {
    ...(options.onRows && { onRows: options.onRows }),
    ...(options.only && { only: options.only }),
  });
  for await (const chunk of chunksOf(response)) {
    decoder.write(chunk);
    // Nothing that follows can make a refused answer good: a hostile one is not read to its end.
    if (decoder.refusedAlready) break;
  }
  const decoded = decoder.end();
  if (decoded.ok && decoded.unknown.length > 0) options.onUnknown?.(method, decoded.unknown);
  if (decoded.ok)
    return response.status === 200
      ? { kind: 'value', value: decoded.value }
      : failed({ kind: 'bad-answer', method, reason: 'http-status', detail: String(response.status) });
  if ('fault' in decoded) return failed({ kind: 'fault', method, code: decoded.fault.code, text: decoded.fault.text });
  return failed({
    kind: 'bad-answer',
    method,
    reason: response.status === 200 ? decoded.bad : 'http-status',
    detail: response.status === 200 ? decoded.detail : String(response.status),
  });
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
