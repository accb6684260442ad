import type { Access } from '../connections/open-gateways.js';

/** The address of an environment in the browser. Null: it is not known, and none is made up. */
export function pageAddress({ kind, base, auth }: Access): URL | null {
  if (kind !== 'production' || new URL(base).hostname !== 'api.nmbrs.nl') return null;
  const domain = auth.domain?.toLowerCase() ?? '';
  // A domain is one label of a name: nothing in it may lead to another host.
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(domain)) return null;
  return new URL(`https://${domain}.nmbrs.nl/`);
}

/** The same, signed in by a token of half a minute. */
export function signedInAddress(page: URL, token: string): URL {
  const url = new URL('/applications/common/externalactions.aspx', page);
  url.searchParams.set('login', 'nmbrs');
  url.searchParams.set('ID', token);
  return url;
}
