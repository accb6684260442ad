import { describe, expect, it } from 'vitest';
import { classifyNetworkError } from './network-error.js';

describe('classifyNetworkError', () => {
  it.each([
    'net::ERR_CONNECTION_REFUSED',
    'net::ERR_NAME_NOT_RESOLVED',
    'net::ERR_CERT_DATE_INVALID',
    'net::ERR_PROXY_CONNECTION_FAILED',
  ])('says that nothing was sent for %s', (message) =>
    expect(classifyNetworkError(new Error(message)).kind).toBe('never-connected'),
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
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('read'), { code: 'ECONNRESET' }) });
    expect(classifyNetworkError(refused)).toEqual({ kind: 'never-connected', detail: 'ECONNREFUSED' });
    expect(classifyNetworkError(reset)).toEqual({ kind: 'lost', detail: 'ECONNRESET' });
  });

  it('treats what it does not know as lost', () => {
    expect(classifyNetworkError('odd').kind).toBe('lost');
    expect(classifyNetworkError(new Error('fetch failed')).kind).toBe('lost');
  });
});
