import {
  builtInContract,
  type MethodName,
  type RequestOf,
  type ResponseOf,
  type ServiceName,
  type WireContract,
} from '../../../contract/index.js';
import { apiFaultOf, type AuthHeader, encodeRequest } from '../../../contract/codec/index.js';
import { type AppError, err, ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { Clock } from '../../change-sets/ports.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import { decodeHere, type DecodeResponse } from '../codec/decode-response.js';
import { callLimits } from './call-limits.js';
import type { Limiter, Turn } from './limiter.js';
import { networkError } from './network-error.js';
import { retryAfterMs } from './retry-after.js';
import type { Suspension } from './suspension.js';

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
  /** Where answers are decoded; on this thread unless given. */
  readonly decode?: DecodeResponse | undefined;
  readonly limiter: Limiter;
  /** Without one a "come back later" is an error like any other: for a connection that is only tried out. */
  readonly suspension?: Suspension | undefined;
  readonly clock: Clock;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** For a call about one record; see `callLimits`. */
  readonly timeoutMs: number;
  /** Elements that the contract does not know, by path and count; their texts may be people's data and are not passed on. */
  readonly onUnknown?: (
    method: MethodName,
    elements: readonly { readonly name: string; readonly count: number }[],
  ) => void;
}

type DecodeParts = CallOptions & Pick<SoapClientParts, 'onUnknown' | 'decode'> & { readonly maxBytes: number };

/**
 * Chromium sends a POST again by itself when a kept-alive connection breaks: the server then books twice while we see
 * one answer. With a partition that never keeps a connection alive it cannot (e2e/net-stack.spec.ts shows it).
 */
const writeHeaders = { Connection: 'close' };

/** How often a read is tried in all. */
const readAttempts = 3;

type Attempt =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The connection was closed while the call waited its turn. */
  | { readonly kind: 'held' }
  | { readonly kind: 'error'; readonly error: AppError; readonly sent: boolean };

export interface SoapClient extends NmbrsClient {
  /** One cheap read that a suspension does not hold back. True when the service answered it, be it with a fault. */
  probe(): Promise<boolean>;
}

export function createSoapClient(parts: SoapClientParts): SoapClient {
  const contract = parts.contract ?? builtInContract;
  const { suspension } = parts;

  async function once(
    method: MethodName,
    input: unknown,
    options: CallOptions & { readonly write: boolean; readonly turn: Turn },
  ): Promise<Attempt> {
    const { write, turn } = options;
    const service = method.slice(0, method.indexOf('.')) as ServiceName;
    const request = encodeRequest(contract, method, parts.auth(), input);
    if (!request.ok)
      return {
        kind: 'error',
        sent: false,
        error: { kind: 'input-refused', where: request.where, reason: request.reason },
      };
    const { headers, body } = request;
    const url = parts.urlOf(service);
    const limits = callLimits(method, write, parts.timeoutMs);
    const timeoutMs = options.timeoutMs ?? limits.timeoutMs;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    try {
      const response = await (write ? parts.fetchWrite : parts.fetchRead)(url, {
        method: 'POST',
        headers: write ? { ...headers, ...writeHeaders } : headers,
        body,
        signal,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
      });
      turn.answered();
      if (response.status === 429 || response.status === 503) return await comeBackLater(method, response, write);
      return await decode(contract, method, response, {
        ...options,
        maxBytes: limits.bytes,
        decode: parts.decode,
        ...(parts.onUnknown && { onUnknown: parts.onUnknown }),
      });
    } catch (cause) {
      if (timeout.aborted)
        return { kind: 'error', sent: true, error: { kind: 'no-answer', method, afterMs: timeoutMs } };
      if (options.signal?.aborted) return { kind: 'error', sent: true, error: { kind: 'cancelled' } };
      return { kind: 'error', ...networkError(cause, new URL(url).host, method) };
    }
  }

  /** 429 or 503 closes the connection for all calls. What it did with a write that it answered so, nobody knows. */
  async function comeBackLater(method: MethodName, response: Response, write: boolean): Promise<Attempt> {
    await response.body?.cancel();
    const { status } = response;
    const wait = retryAfterMs(response.headers.get('retry-after'), parts.clock.now());
    suspension?.told(status === 429 ? 'busy' : 'unavailable', wait);
    const refused = write ? null : (suspension?.refusal() ?? null);
    const error: AppError = refused ?? { kind: 'bad-answer', method, reason: 'http-status', detail: String(status) };
    return { kind: 'error', sent: true, error };
  }

  /** Waits its turn, then calls, unless the connection was closed meanwhile. Rejects when cancelled while it waits. */
  function inTurn(method: MethodName, input: unknown, options: CallOptions & { readonly write: boolean }) {
    const { priority = 'interactive', signal, write } = options;
    const kind = write ? `${method} write` : method;
    return parts.limiter.run({ priority, kind, signal }, async (turn): Promise<Attempt> =>
      suspension?.refusal() ? { kind: 'held' } : once(method, input, { ...options, write, turn }),
    );
  }

  /** One read to its end: waiting while suspended (background), again after what may pass. Rejects when cancelled. */
  async function readThrough(method: MethodName, input: unknown, options: CallOptions): Promise<Result<unknown>> {
    for (let attempt = 1; ;) {
      const refusal = suspension?.refusal();
      if (refusal && options.priority !== 'background') return err(refusal);
      await suspension?.untilOpen(options.signal);
      const result = await inTurn(method, input, { ...options, write: false });
      if (result.kind === 'value') return ok(result.value);
      if (result.kind === 'held') continue;
      if (result.error.kind === 'suspended' && options.priority === 'background') continue;
      if (!mayReadAgain(result.error, attempt)) return err(result.error);
      await parts.clock.sleep(Math.round(200 * 2 ** attempt * (0.5 + parts.random())), options.signal);
      attempt += 1;
    }
  }

  /** A login that is refused may be the domain alone: the one method that needs no domain tells. */
  async function whatIsWrong(method: MethodName, error: AppError, options: CallOptions): Promise<AppError> {
    const { domain } = parts.auth();
    if (error.kind !== 'fault' || error.code !== 1001 || !domain || method === domainMethod) return error;
    const found = await client.read(domainMethod, {}, options);
    return found.ok && found.data?.SubDomain !== domain ? { kind: 'wrong-domain', domain } : error;
  }

  const client: SoapClient = {
    async read<M extends MethodName>(
      method: M,
      input: RequestOf<M>,
      options: CallOptions = {},
    ): Promise<Result<ResponseOf<M>>> {
      try {
        const result = await readThrough(method, input, options);
        if (result.ok) return ok(result.data as ResponseOf<M>);
        return err(await whatIsWrong(method, result.error, options));
      } catch {
        return err({ kind: 'cancelled' });
      }
    },

    async write<M extends MethodName>(
      method: M,
      input: RequestOf<M>,
      options: CallOptions = {},
    ): Promise<WriteOutcome<ResponseOf<M>>> {
      let result: Attempt;
      try {
        result = await inTurn(method, input, { ...options, priority: 'interactive', write: true });
      } catch {
        return { kind: 'not-sent', error: { kind: 'cancelled' } };
      }
      if (result.kind === 'value') return { kind: 'answered', data: result.value as ResponseOf<M> };
      if (result.kind === 'held')
        return { kind: 'not-sent', error: suspension?.refusal() ?? { kind: 'suspended', until: null } };
      if (result.error.kind === 'fault') return { kind: 'refused', error: result.error };
      return { kind: result.sent ? 'uncertain' : 'not-sent', error: result.error };
    },

    async probe(): Promise<boolean> {
      const result = await parts.limiter.run({ priority: 'interactive', kind: 'probe' }, (turn) =>
        once(domainMethod, {}, { write: false, turn }),
      );
      return result.kind === 'value' || (result.kind === 'error' && result.error.kind === 'fault');
    },
  };
  return client;
}

/** Names the environment of a user; small, and in every user's reach as far as is known. */
const domainMethod = 'DebtorService.Environment_Get';

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
  const expectedBytes = Number(response.headers.get('content-length') ?? 0);
  const decoded = await (options.decode ?? decodeHere)(contract, method, chunksOf(response), {
    ...(options.onRows && { onRows: options.onRows }),
    ...(options.only && { only: options.only }),
    limits: { bytes: options.maxBytes },
    expectedBytes,
  });
  if (decoded.ok && decoded.unknown.length > 0) options.onUnknown?.(method, decoded.unknown);
  if (decoded.ok)
    return response.status === 200
      ? { kind: 'value', value: decoded.value }
      : failed({ kind: 'bad-answer', method, reason: 'http-status', detail: String(response.status) });
  if ('fault' in decoded)
    return failed({ kind: 'fault', method, code: decoded.fault.code, text: faultWords(decoded.fault.text) });
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

/** The API's own sentence; the exception's class and path before the arrow tell a clerk nothing. All of it without an arrow. */
const faultWords = (text: string): string => apiFaultOf(text)?.message || text;
