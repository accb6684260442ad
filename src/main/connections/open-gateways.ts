import type { AuthHeader } from '../../contract/codec/index.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import type { Clock } from '../change-sets/ports.js';
import type { Log } from '../logging/log.js';
import { type AddressGateway, createAddressGateway } from '../nmbrs/gateway/addresses.js';
import { createEmployeeGateway, type EmployeeGateway } from '../nmbrs/gateway/employees.js';
import { createEnvironmentGateway, type EnvironmentGateway } from '../nmbrs/gateway/environment.js';
import { createOrganisationGateway, type OrganisationGateway } from '../nmbrs/gateway/organisation.js';
import { serviceUrl } from '../nmbrs/transport/endpoint.js';
import type { Limiter } from '../nmbrs/transport/limiter.js';
import { createSoapClient, type Fetch } from '../nmbrs/transport/soap-client.js';

/** What it takes to call one environment. `base` must be one that its kind may use: see `serviceUrl`. */
export interface Access {
  readonly kind: ConnectionKind;
  readonly base: string;
  readonly auth: AuthHeader;
}

export interface NetworkParts {
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly log: Log;
}

export interface Gateways {
  readonly environment: EnvironmentGateway;
  readonly organisation: OrganisationGateway;
  readonly employees: EmployeeGateway;
  readonly addresses: AddressGateway;
}

/** Everything that speaks to one environment, built around one client. The token stays in here. */
export function openGateways(access: Access, limiter: Limiter, parts: NetworkParts): Gateways {
  const { fetchRead, fetchWrite, clock, random, timeoutMs, log } = parts;
  const client = createSoapClient({
    urlOf: (service) => serviceUrl(access.kind, access.base, service),
    auth: () => access.auth,
    fetchRead,
    fetchWrite,
    limiter,
    clock,
    random,
    timeoutMs,
    // Paths and counts; the texts may be people's data.
    onUnknown: (method, elements) =>
      log.warn('unknown elements', { method, elements: elements.map(({ name, count }) => ({ path: name, count })) }),
  });
  return {
    environment: createEnvironmentGateway(client),
    organisation: createOrganisationGateway(client),
    employees: createEmployeeGateway(client),
    addresses: createAddressGateway(client),
  };
}
