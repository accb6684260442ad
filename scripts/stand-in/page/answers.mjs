import { context } from '../context.mjs';
import { toAppUrl, toPageHeader } from '../scheme-urls.mjs';

/**
 * Answers one request of the page: by the app's own protocol handler, with exactly its headers, or not at all.
 *
 * @param {{ requestId: string, request: { url: string, method: string, headers: Record<string, string>, postData?: string } }} paused
 * @param {(method: string, params: object) => Promise<unknown>} send to the page's session
 */
export async function answerRequest({ requestId, request }, send) {
  const url = toAppUrl(request.url, context.schemes);
  const handler = context.schemes.get(url.slice(0, url.indexOf(':')));
  if (!handler) return send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  const body = request.method === 'GET' || request.method === 'HEAD' ? {} : { body: request.postData ?? '' };
  const response = await handler(new Request(url, { method: request.method, headers: request.headers, ...body }));
  const headers = [...response.headers].map(([name, value]) => ({
    name,
    value: toPageHeader(value, context.schemes.keys()),
  }));
  const bytes = Buffer.from(await response.arrayBuffer());
  return send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: headers,
    body: bytes.toString('base64'),
  });
}
