import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeRequest, encodeFault, encodeResponse } from '../../contract/codec/index.js';
import { builtInContract, methodOf, type QualifiedMethod, type ServiceName } from '../../contract/index.js';
import type { Account } from '../account.js';
import type { Misbehaviour } from '../control/misbehaviour.js';
import type { Answer, Environment } from '../environment.js';
import { Refusal } from '../methods/refusal.js';
import { authenticate } from './authenticate.js';
import { answerWith } from './misbehave.js';
import { readBody } from './read-body.js';
import { plain, reply } from './reply.js';
import { message, refusal, send, type Soap, type SoapMessage } from './soap-message.js';

export interface SoapEndpoint {
  readonly environment: Environment;
  readonly misbehaviour: Misbehaviour;
  readonly account: Account;
  /** True once the simulator is closing: nothing takes effect after that. */
  readonly closed: () => boolean;
}

/** One call: read, check, let it meet its fate, answer. */
export async function answerSoap(
  service: ServiceName,
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: SoapEndpoint,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) {
    reply(response, 413, plain, 'The request is larger than 4 MB.', { connection: 'close' });
    return;
  }
  const decoded = decodeRequest(builtInContract, service, body, soapAction(request));
  if (!decoded.ok) {
    const side = /client|sender/i.test(decoded.fault.faultCode) ? 'client' : 'server';
    send(response, message(500, decoded.soap, encodeFault({ side, text: decoded.fault.text }, decoded.soap)));
    return;
  }
  const { method, soap } = decoded;
  const denied = denial(() => {
    // Single sign-on calls have no header: they carry who asks in their fields.
    if (methodOf(builtInContract, method)?.header !== 'none') authenticate(decoded.auth, endpoint.account);
  });
  if (denied) {
    send(response, refusal(denied, soap));
    return;
  }
  const { environment, misbehaviour } = endpoint;
  const call = environment.arrive(method, decoded.input, 'client', decoded.remarks);
  const fate = misbehaviour.meet(method, decoded.input);
  if (fate.latencyMs > 0) await environment.clock.wait(fate.latencyMs);
  const perform = (): SoapMessage => soapMessage(method, environment.perform(call), soap);
  const nothing = (): SoapMessage => soapMessage(method, { ok: true, value: null }, soap);
  if (fate.act === null) send(response, perform());
  else await answerWith(fate.act, response, { perform, nothing, soap, endpoint });
}

/** SOAP 1.1 has the action in a header of its own, SOAP 1.2 in the content type. Null when there is none. */
function soapAction(request: IncomingMessage): string | null {
  const header = request.headers['soapaction'];
  if (typeof header === 'string') return header;
  const parameter = /;\s*action=("[^"]*"|[^;\s]+)/i.exec(request.headers['content-type'] ?? '');
  return parameter?.[1] ?? null;
}

function denial(check: () => void): Refusal | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function soapMessage(method: QualifiedMethod, answer: Answer, soap: Soap): SoapMessage {
  return answer.ok
    ? message(200, soap, encodeResponse(builtInContract, method, answer.value, soap))
    : refusal(new Refusal(answer.code, answer.text), soap);
}
