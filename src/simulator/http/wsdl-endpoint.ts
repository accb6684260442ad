import type { IncomingMessage, ServerResponse } from 'node:http';
import { builtInContract, type ServiceName } from '../../contract/index.js';
import { writeWsdl } from '../../contract/wsdl/write.js';
import { reply } from './reply.js';

/** The service's description; its address is the one under which the client reached us. */
export function answerWsdl(service: ServiceName, request: IncomingMessage, response: ServerResponse): void {
  const address = `http://${request.headers.host ?? ''}/soap/v3/${service}.asmx`;
  reply(response, 200, 'text/xml; charset=utf-8', writeWsdl(builtInContract.services[service], address));
}
