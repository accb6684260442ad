import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { contentSecurityPolicy } from './csp.js';

export const appScheme = 'app';
export const appHost = 'loondesk';
export const appOrigin = `${appScheme}://${appHost}`;
export const appEntry = `${appOrigin}/index.html`;

/** Standard and secure, so that 'self' and relative addresses mean what they say. Nothing else is granted. */
export const appSchemePrivileges = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false },
};

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface AppProtocolParts {
  /** Absolute path of the renderer's built files; nothing outside it is ever read. */
  readonly root: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A fresh nonce per load, for the styles that the component library writes. */
  readonly nonce: () => string;
}

/** Serves the renderer's files: GET alone, own host alone, inside the root alone, known types alone. */
export function createAppProtocol(parts: AppProtocolParts): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = request.method === 'GET' ? fileOf(request.url, parts.root) : undefined;
    const type = path ? mimeTypes[extname(path)] : undefined;
    if (!path || !type) return refuse(404);
    const nonce = parts.nonce();
    try {
      const bytes = await parts.readFile(path);
      const body = type.startsWith('text/html') ? withNonce(bytes, nonce) : new Uint8Array(bytes);
      return new Response(body, { status: 200, headers: headers(type, nonce) });
    } catch {
      return refuse(404);
    }
  };
}

/** The file below `root` that a URL of our own host names, or undefined when it names anything else. */
export function fileOf(url: string, root: string, host: string = appHost): string | undefined {
  let parsed: URL;
  let path: string;
  try {
    parsed = new URL(url);
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return undefined;
  }
  if (parsed.protocol !== `${appScheme}:` || parsed.host !== host || path.includes('\0') || path.includes('\\'))
    return undefined;
  const file = resolve(join(root, path));
  const inside = relative(root, file);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside) ? file : undefined;
}

function headers(type: string, nonce: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

const refuse = (status: number): Response => new Response(null, { status, headers: headers('text/plain', '') });

/** index.html carries a placeholder; the page hands the nonce to Mantine and to get-nonce. */
const withNonce = (html: Uint8Array, nonce: string): string =>
  new TextDecoder().decode(html).replaceAll('__CSP_NONCE__', nonce);
