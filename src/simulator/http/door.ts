import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Why a request is not let in, or null. Web pages are kept out twice: by the Origin that a browser adds to what a page
 * sends, and by the Host, which a page that has its own name point at 127.0.0.1 cannot choose.
 */
export function refusedAtTheDoor(request: IncomingMessage): string | null {
  if (!loopback.has(request.socket.remoteAddress ?? ''))
    return 'Only programs on this computer may call the demo environment.';
  if (request.headers.origin !== undefined) return 'Web pages may not call the demo environment.';
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ''))
    return 'The demo environment does not go by this name.';
  return null;
}
