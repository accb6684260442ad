import type { ServerResponse } from 'node:http';

const sliceSize = 256 * 1024;

/** Sends a whole body of known length, in slices, so that a slow reader does not make us hold it twice. */
export function reply(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(body, 'utf8');
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': String(bytes.length),
    'cache-control': 'private, max-age=0',
    ...headers,
  });
  let at = 0;
  const next = (): void => {
    while (at < bytes.length) {
      const slice = bytes.subarray(at, at + sliceSize);
      at += sliceSize;
      if (!response.write(slice)) {
        response.once('drain', next);
        return;
      }
    }
    response.end();
  };
  next();
}

export const plain = 'text/plain; charset=utf-8';

/** Breaks the connection without a word. */
export const cut = (response: ServerResponse): void => {
  response.socket?.destroy();
};
