import type { IncomingMessage } from 'node:http';

/** ASP.NET's own limit for a request: 4 MB. */
export const largestBody = 4 * 1024 * 1024;

/** The whole body, or null when it is larger than allowed (the rest is not read). Rejects when the client goes away. */
export async function readBody(request: IncomingMessage, limit = largestBody): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
