import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { serviceNames, type ServiceName } from '../../contract/index.js';
import type { Controlled } from '../control/control.js';
import { answerControl } from './control-endpoint.js';
import { refusedAtTheDoor } from './door.js';
import { retryAfter } from './misbehave.js';
import { plain, reply } from './reply.js';
import { answerSoap, type SoapEndpoint } from './soap-endpoint.js';
import { answerWsdl } from './wsdl-endpoint.js';

export interface ServerParts extends SoapEndpoint, Controlled {
  readonly controlSecret: string;
}

/** IIS keeps an idle connection for two minutes; Node's five seconds would cut clients that reuse one. */
const keepAliveMs = 120_000;

export function createHttpServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    route(request, response, parts).catch(() => fail(response));
  });
  server.keepAliveTimeout = keepAliveMs;
  return server;
}

const services: ReadonlyMap<string, ServiceName> = new Map(
  serviceNames.map((name) => [`/soap/v3/${name.toLowerCase()}.asmx`, name]),
);

async function route(request: IncomingMessage, response: ServerResponse, parts: ServerParts): Promise<void> {
  const refused = refusedAtTheDoor(request);
  if (refused !== null) {
    reply(response, 403, plain, refused, { connection: 'close' });
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/control') {
    await answerControl(request, response, parts, parts.controlSecret);
    return;
  }
  // IIS does not tell capitals apart.
  const service = services.get(pathname.toLowerCase());
  if (service === undefined) reply(response, 404, plain, 'There is no such service.');
  else if (parts.maintenance.on) reply(response, 503, plain, 'Maintenance', retryAfter(parts.maintenance.retryAfter));
  else if (request.method === 'POST') await limited(service, request, response, parts);
  else if (request.method === 'GET' && search.toLowerCase() === '?wsdl') answerWsdl(service, request, response);
  else reply(response, 405, plain, 'POST a SOAP envelope, or GET ?WSDL.', { allow: 'GET, POST' });
}

async function limited(
  service: ServiceName,
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
): Promise<void> {
  const { clock } = parts.environment;
  const delay = parts.rateLimit?.arrive(clock.monotonic()) ?? 0;
  if (delay > 0) await clock.wait(delay);
  await answerSoap(service, request, response, parts);
}

/** Something in us broke, or the client went away: as little as possible is said. */
function fail(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else reply(response, 500, plain, 'The demo environment failed.', { connection: 'close' });
}
