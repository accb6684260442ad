import type { AppError } from '../../../shared/errors.js';

/**
 * What a failed fetch says about the request: only `never-connected` proves that nothing reached the server,
 * so only then may a write be sent again without asking (change-sets.md, "Sending", 4).
 */
export type NetworkFailure =
  | {
      readonly kind: 'never-connected';
      readonly because: 'network' | 'proxy' | 'certificate';
      readonly detail: string;
    }
  /** The host wants us to go elsewhere. Followed never: a token goes to the host that it was given for. */
  | { readonly kind: 'redirected'; readonly detail: string }
  | { readonly kind: 'lost'; readonly detail: string };

type Because = Extract<NetworkFailure, { kind: 'never-connected' }>['because'];

/** Chromium's errors that come before a request is written to the host. */
const chromiumBeforeSend: Readonly<Record<Because, readonly string[]>> = {
  network: [
    'ERR_NAME_NOT_RESOLVED',
    'ERR_NAME_RESOLUTION_FAILED',
    'ERR_CONNECTION_REFUSED',
    'ERR_ADDRESS_UNREACHABLE',
    'ERR_ADDRESS_INVALID',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_UNSAFE_PORT',
    'ERR_BLOCKED_BY_ADMINISTRATOR',
  ],
  proxy: [
    'ERR_PROXY_CONNECTION_FAILED',
    'ERR_TUNNEL_CONNECTION_FAILED',
    'ERR_PROXY_CERTIFICATE_INVALID',
    'ERR_PROXY_AUTH_UNSUPPORTED',
    'ERR_PROXY_AUTH_REQUESTED',
    'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED',
    'ERR_NO_SUPPORTED_PROXIES',
    'ERR_SOCKS_CONNECTION_FAILED',
    'ERR_SOCKS_CONNECTION_HOST_UNREACHABLE',
  ],
  certificate: ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH'],
};

/** Node's codes with the same meaning, for the simulator's tests and the stand-in host. */
const nodeBeforeSend: Readonly<Record<Because, readonly string[]>> = {
  network: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  proxy: [],
  certificate: ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
};

/** Everything that is not on the lists counts as lost: an unknown error must never look like "nothing was sent". */
export function classifyNetworkError(error: unknown): NetworkFailure {
  const text = textOf(error);
  const chromium = /net::(ERR_[A-Z0-9_]+)/.exec(text)?.[1];
  if (chromium) {
    const because = chromium.startsWith('ERR_CERT_') ? 'certificate' : reasonIn(chromiumBeforeSend, chromium);
    return because ? { kind: 'never-connected', because, detail: chromium } : { kind: 'lost', detail: chromium };
  }
  const cause = error instanceof Error ? error.cause : undefined;
  if (/redirect/i.test(text) || /redirect/i.test(textOf(cause))) return { kind: 'redirected', detail: 'redirect' };
  const code = codeOf(error) ?? codeOf(cause);
  if (!code) return { kind: 'lost', detail: text.slice(0, 120) };
  const because = reasonIn(nodeBeforeSend, code);
  return because ? { kind: 'never-connected', because, detail: code } : { kind: 'lost', detail: code };
}

/** The same as an error for people. `sent`: whether anything may have reached the server. */
export function networkError(
  cause: unknown,
  host: string,
  method: string,
): { readonly error: AppError; readonly sent: boolean } {
  const failure = classifyNetworkError(cause);
  const { detail } = failure;
  if (failure.kind === 'redirected')
    return { sent: true, error: { kind: 'bad-answer', method, reason: 'http-status', detail } };
  if (failure.kind === 'lost')
    return { sent: true, error: { kind: 'bad-answer', method, reason: 'truncated', detail } };
  const kinds = { network: 'unreachable', proxy: 'proxy-refused', certificate: 'certificate-refused' } as const;
  return { sent: false, error: { kind: kinds[failure.because], host, detail } };
}

function reasonIn(lists: Readonly<Record<Because, readonly string[]>>, code: string): Because | undefined {
  return (['network', 'proxy', 'certificate'] as const).find((because) => lists[because].includes(code));
}

const textOf = (value: unknown): string =>
  value instanceof Error ? value.message : typeof value === 'string' ? value : '';

function codeOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined;
}
