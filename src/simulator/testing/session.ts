import { encodeRequest, ResponseDecoder, type Decoded } from '../../contract/codec/index.js';
import { builtInContract, type MethodName, type RequestOf } from '../../contract/index.js';
import type { SimulatorAccess } from '../index.js';

/** One answer over HTTP, decoded by the codec that the app uses. */
export interface Received {
  readonly status: number;
  readonly decoded: Decoded;
}

/** A small client of its own: no retries, no limiter. */
export class Session {
  readonly #access: SimulatorAccess;

  constructor(access: SimulatorAccess) {
    this.#access = access;
  }

  address = (service: string): string => `${this.#access.url}/soap/v3/${service}.asmx`;

  /** Rejects when the connection breaks. */
  async call<M extends MethodName>(
    method: M,
    input: RequestOf<M>,
    soap: '1.1' | '1.2' = '1.1',
    credentials: { token?: string; domain?: string | null } = {},
  ): Promise<Received> {
    const { username, token, domain } = { ...this.#access, ...credentials };
    const encoded = encodeRequest(builtInContract, method, { username, token, domain }, input, soap);
    if (!encoded.ok) throw new Error(`${encoded.where}: ${encoded.reason}`);
    return this.post(method, encoded.headers, encoded.body);
  }

  async post(method: MethodName, headers: Record<string, string>, body: string): Promise<Received> {
    const response = await fetch(this.address(serviceOf(method)), { method: 'POST', headers, body });
    const decoder = new ResponseDecoder(builtInContract, method);
    decoder.write(new Uint8Array(await response.arrayBuffer()));
    return { status: response.status, decoded: decoder.end() };
  }

  /** The value of a call that must succeed. */
  async value<M extends MethodName>(method: M, input: RequestOf<M>, soap: '1.1' | '1.2' = '1.1'): Promise<unknown> {
    const { decoded } = await this.call(method, input, soap);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded));
    return decoded.value;
  }

  /** The code of a fault; undefined when there was none, null when the fault has no code. */
  async faultCode<M extends MethodName>(
    method: M,
    input: RequestOf<M>,
    credentials: { token?: string; domain?: string | null } = {},
  ): Promise<number | null | undefined> {
    const { decoded, status } = await this.call(method, input, '1.1', credentials);
    return !decoded.ok && 'fault' in decoded && status === 500 ? decoded.fault.code : undefined;
  }

  /** The fault's text; empty when there was none. */
  async faultText<M extends MethodName>(method: M, input: RequestOf<M>): Promise<string> {
    const { decoded } = await this.call(method, input);
    return !decoded.ok && 'fault' in decoded ? decoded.fault.text : '';
  }

  /** HTTP status, and why the answer is none; null when it is one. */
  async badness<M extends MethodName>(method: M, input: RequestOf<M>): Promise<readonly [number, string | null]> {
    const { status, decoded } = await this.call(method, input);
    return [status, !decoded.ok && 'bad' in decoded ? decoded.bad : null];
  }

  async control(
    command: unknown,
    secret = this.#access.controlSecret,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(this.#access.controlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-control-secret': secret },
      body: JSON.stringify(command),
    });
    return { status: response.status, body: await response.json() };
  }
}

const serviceOf = (method: MethodName): string => method.split('.')[0] ?? '';
