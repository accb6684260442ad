import { ConnectionId } from '../../shared/domain/ids.js';
import type { Connection } from '../../shared/ipc/connections.js';
import { createAddressGateway, type AddressGateway } from '../nmbrs/gateway/addresses.js';
import { createEmployeeGateway, type EmployeeGateway } from '../nmbrs/gateway/employees.js';
import { createOrganisationGateway, type OrganisationGateway } from '../nmbrs/gateway/organisation.js';
import { serviceUrl } from '../nmbrs/transport/endpoint.js';
import type { Limiter } from '../nmbrs/transport/limiter.js';
import { createSoapClient, type Fetch } from '../nmbrs/transport/soap-client.js';
import type { Clock } from '../change-sets/ports.js';
import type { Log } from '../logging/log.js';
import type { DemoAccess } from './demo-access.js';

export const demoConnectionId = ConnectionId.parse('demo');

export interface ConnectionParts {
  readonly access: DemoAccess;
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly log: Log;
}

export interface OpenConnection {
  readonly shown: Connection;
  readonly organisation: OrganisationGateway;
  readonly employees: EmployeeGateway;
  readonly addresses: AddressGateway;
}

/** Everything that speaks to one environment, built around one client. The token stays in here. */
export function openDemoConnection(parts: ConnectionParts): OpenConnection {
  const { access } = parts;
  const client = createSoapClient({
    urlOf: (service) => serviceUrl('demo', access.url, service),
    auth: () => ({ username: access.username, token: access.token, domain: access.domain }),
    fetchRead: parts.fetchRead,
    fetchWrite: parts.fetchWrite,
    limiter: parts.limiter,
    clock: parts.clock,
    random: parts.random,
    timeoutMs: parts.timeoutMs,
    onUnknown: (method, elements) =>
      parts.log.warn('unknown elements', {
        method,
        elements: elements.map(({ name: path, count }) => ({ path, count })),
      }),
  });
  return {
    shown: {
      id: demoConnectionId,
      name: 'Demo',
      kind: 'demo',
      host: null,
      user: access.username,
      domain: access.domain,
      current: true,
    },
    organisation: createOrganisationGateway(client),
    employees: createEmployeeGateway(client),
    addresses: createAddressGateway(client),
  };
}
