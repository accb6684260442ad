import type { ServiceName } from '../../../contract/index.js';
import type { ConnectionKind } from '../../../shared/ipc/connections.js';

/**
 * The vendor's hosts (reference, section 2). The Swedish sandbox is not known, so it is not here.
 * A connection's token goes to its own kind of host and no other.
 */
const vendorHosts: Readonly<Record<Exclude<ConnectionKind, 'demo'>, readonly string[]>> = {
  production: ['api.nmbrs.nl', 'api.nmbrs.se'],
  sandbox: ['api-sandbox.nmbrs.nl'],
};

/**
 * Address of a service below a connection's base. Throws when the base is not one that this kind may use:
 * HTTPS on the vendor's own host, or this computer for the demo alone. That is a programming or tampering error,
 * never a clerk's.
 */
export function serviceUrl(kind: ConnectionKind, base: string, service: ServiceName): string {
  const url = new URL(base);
  const allowed =
    kind === 'demo'
      ? url.protocol === 'http:' && url.hostname === '127.0.0.1'
      : url.protocol === 'https:' && url.port === '' && vendorHosts[kind].includes(url.hostname);
  if (!allowed || url.username !== '' || url.password !== '')
    throw new Error(`A ${kind} connection may not use ${url.protocol}//${url.host}`);
  return `${url.origin}/soap/v3/${service}.asmx`;
}
