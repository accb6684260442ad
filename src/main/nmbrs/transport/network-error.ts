/**
 * What a failed fetch says about the request: only `never-connected` proves that nothing reached the server,
 * so only then may a write be sent again without asking (change-sets.md, "Sending", 4).
 */
export type NetworkFailure = { readonly kind: 'never-connected' | 'lost'; readonly detail: string };

/** Chromium's errors that come before a request is written: name, connection, proxy and certificate. */
const chromiumBeforeSend = [
  'ERR_NAME_NOT_RESOLVED',
  'ERR_NAME_RESOLUTION_FAILED',
  'ERR_CONNECTION_REFUSED',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_ADDRESS_INVALID',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_TUNNEL_CONNECTION_FAILED',
  'ERR_PROXY_CERTIFICATE_INVALID',
  'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
  'ERR_UNSAFE_PORT',
  'ERR_BLOCKED_BY_ADMINISTRATOR',
];

/** Node's codes with the same meaning, for the simulator's tests and the stand-in host. */
const nodeBeforeSend = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
];

/** Everything that is not on the lists counts as lost: an unknown error must never look like "nothing was sent". */
export function classifyNetworkError(error: unknown): NetworkFailure {
  const text = error instanceof Error ? error.message : String(error);
  const chromium = /net::(ERR_[A-Z0-9_]+)/.exec(text)?.[1];
  if (chromium) {
    const before = chromiumBeforeSend.includes(chromium) || chromium.startsWith('ERR_CERT_');
    return { kind: before ? 'never-connected' : 'lost', detail: chromium };
  }
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  if (code) return { kind: nodeBeforeSend.includes(code) ? 'never-connected' : 'lost', detail: code };
  return { kind: 'lost', detail: text.slice(0, 120) };
}

function codeOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : undefined;
}
