import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { classifyNetworkError, networkError } from './network-error.js';

describe('classifyNetworkError', () => {
  it.each([
    ['net::ERR_CONNECTION_REFUSED', 'network'],
    ['net::ERR_NAME_NOT_RESOLVED', 'network'],
    ['net::ERR_CERT_DATE_INVALID', 'certificate'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
  ])('says that nothing was sent for %s, because of the %s', (message, because) =>
    expect(classifyNetworkError(new Error(message))).toMatchObject({ kind: 'never-connected', because }),
  );

  it.each([
    'net::ERR_EMPTY_RESPONSE',
    'net::ERR_CONNECTION_RESET',
    'net::ERR_CONNECTION_CLOSED',
    'net::ERR_TIMED_OUT',
    'net::ERR_SSL_PROTOCOL_ERROR',
    'net::ERR_SOMETHING_NEW',
  ])('does not say so for %s, which can come after the server booked', (message) =>
    expect(classifyNetworkError(new Error(message)).kind).toBe('lost'),
  );

  it('reads the cause that Node puts below "fetch failed"', () => {
    const failed = (code: string) =>
      classifyNetworkError(new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code }) }));
    expect(failed('ECONNREFUSED')).toEqual({ kind: 'never-connected', because: 'network', detail: 'ECONNREFUSED' });
    expect(failed('DEPTH_ZERO_SELF_SIGNED_CERT')).toMatchObject({ kind: 'never-connected', because: 'certificate' });
    expect(failed('ECONNRESET')).toEqual({ kind: 'lost', detail: 'ECONNRESET' });
  });

  it('treats what it does not know as lost', () => {
    expect(classifyNetworkError('odd').kind).toBe('lost');
    expect(classifyNetworkError({ message: 'net::ERR_CONNECTION_REFUSED' }).kind).toBe('lost');
    expect(classifyNetworkError(new Error('fetch failed')).kind).toBe('lost');
  });

  it('knows a redirect that was not followed, as Node says it', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const cause: unknown = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', redirect: 'error' }).catch(
      (thrown: unknown) => thrown,
    );
    server.close();
    expect(classifyNetworkError(cause).kind).toBe('redirected');
  });
});

describe('networkError', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable', false],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy-refused', false],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'certificate-refused', false],
    ['net::ERR_CONNECTION_RESET', 'bad-answer', true],
    ["Attempted to redirect, but redirect policy was 'error'", 'bad-answer', true],
  ])('makes of %s a %s', (message, kind, sent) =>
    expect(networkError(new Error(message), 'api.nmbrs.nl', 'X')).toMatchObject({ sent, error: { kind } }),
  );
});
