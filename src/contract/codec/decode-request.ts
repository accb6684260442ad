import type { ContractMethod, ContractService, QualifiedMethod, ServiceName, WireContract } from '../types.js';
import { authPlan } from './auth.js';
import { type AuthHeader, planOfRequest } from './encode-request.js';
import { EnvelopeReader } from './envelope-reader.js';
import { type SoapFault, soapFault } from './fault.js';
import { type DecodeLimits, defaultLimits } from './limits.js';
import { Refused } from './refused.js';
import { RowReader } from './row-reader.js';
import type { SoapVersion } from './soap.js';
import type { ElementSink } from './xml-reader.js';

type AuthElement = 'AuthHeaderWithDomain' | 'AuthHeader';

export type DecodedRequest =
  | {
      readonly ok: true;
      readonly method: QualifiedMethod;
      readonly soap: SoapVersion;
      readonly auth: AuthHeader | null;
      readonly authElement: AuthElement | null;
      /** Shaped as `RequestOf<M>`, except for what the remarks say is missing. */
      readonly input: unknown;
      /** Where the request is not as the contract says, and was taken all the same. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly soap: SoapVersion; readonly fault: SoapFault };

/** Wording of .NET's own answers, which a client may know by heart. */
const noAction = 'Unable to handle request without a valid action parameter. Please supply a valid soap action.';
const unreadable = 'Server was unable to read request. ---> ';

/** A fault of the caller's that ends the request. */
class ClientFault extends Error {}

/** `"https://.../Service/Method"` -> `Method`; null when it is no action of this service. */
function methodOfAction(service: ContractService, action: string): string | null {
  const plain = action.trim().replace(/^"(.*)"$/, '$1');
  return plain.startsWith(`${service.namespace}/`) ? plain.slice(service.namespace.length + 1) : null;
}

class RequestReader {
  readonly envelope: EnvelopeReader;
  readonly remarks: string[] = [];
  readonly auth: RowReader;
  authElement: AuthElement | null = null;
  method: ContractMethod | null = null;
  rows: RowReader | null = null;
  private readonly service: ContractService;
  private readonly action: string | null;
  private readonly limits: DecodeLimits;

  constructor(service: ContractService, action: string | null, limits: DecodeLimits) {
    this.service = service;
    this.action = action;
    this.limits = limits;
    this.auth = this.reader(authPlan);
    this.envelope = new EnvelopeReader(
      {
        header: (name, namespace) => this.openHeader(name, namespace),
        body: (name, namespace, soap) => this.openBody(name, namespace, soap),
      },
      service.namespace,
      limits,
    );
  }

  private reader(plan: ConstructorParameters<typeof RowReader>[0]): RowReader {
    return new RowReader(plan, { namespace: this.service.namespace, textLimit: this.limits.text });
  }

  private openHeader(name: string, namespace: string): ElementSink | null {
    const isAuth = name === 'AuthHeaderWithDomain' || name === 'AuthHeader';
    if (!isAuth || namespace !== this.service.namespace || this.authElement !== null) {
      this.remarks.push(
        `header ${name} ${isAuth && this.authElement === null ? `is in the namespace ${namespace}` : 'is not known'}`,
      );
      return null;
    }
    this.authElement = name;
    return this.auth;
  }

  private openBody(name: string, namespace: string, soap: SoapVersion): ElementSink {
    // SOAP 1.2 may leave the action out; the body's element then names the method.
    if (this.action === null && soap === '1.1') throw new ClientFault(noAction);
    const asked = this.action === null ? name : methodOfAction(this.service, this.action);
    const method =
      asked !== null && Object.hasOwn(this.service.methods, asked) ? this.service.methods[asked] : undefined;
    if (method === undefined)
      throw new ClientFault(
        this.action === null
          ? noAction
          : `Server did not recognize the value of HTTP Header SOAPAction: ${this.action}.`,
      );
    if (method.request === null) throw new ClientFault(`${unreadable}the fields of ${method.name} are not known.`);
    if (name !== method.name || namespace !== this.service.namespace)
      throw new ClientFault(`${unreadable}${name} in the body, and ${method.name} in the action.`);
    this.method = method;
    return (this.rows = this.reader(planOfRequest(this.service, method)));
  }
}

function authOf(values: Readonly<Record<string, unknown>>): AuthHeader {
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    username: text('Username'),
    token: text('Token'),
    domain: typeof values['Domain'] === 'string' ? values['Domain'] : null,
  };
}

/**
 * A call as a server reads it: any order of fields, unknown and missing ones remarked on; a wrong number, boolean, action or
 * document is a fault of the client's.
 * @param soapAction the SOAPAction header, or for SOAP 1.2 the `action` of the content type; with or without quotes
 */
export function decodeRequest(
  contract: WireContract,
  service: ServiceName,
  xml: Uint8Array,
  soapAction: string | null,
  limits: Partial<DecodeLimits> = {},
): DecodedRequest {
  const reader = new RequestReader(
    contract.services[service],
    soapAction === '' || soapAction === '""' ? null : soapAction,
    { ...defaultLimits, ...limits },
  );
  try {
    reader.envelope.write(xml);
    reader.envelope.end();
  } catch (cause) {
    const soap = reader.envelope.soap ?? '1.1';
    const side = soap === '1.1' ? 'Client' : 'Sender';
    if (cause instanceof ClientFault) return { ok: false, soap, fault: soapFault(side, cause.message, '') };
    if (cause instanceof Refused)
      return { ok: false, soap, fault: soapFault(side, `${unreadable}${cause.detail} (${cause.bad})`, '') };
    throw cause;
  }
  const { rows, method } = reader;
  if (rows === null || method === null) throw new Error('an envelope without a body was let through');
  const remarks = [
    ...reader.remarks,
    ...rows.unknown().map(({ name, count }) => `${name} is not in the contract${count > 1 ? ` (${count} times)` : ''}`),
    ...rows.missingFields().map(({ name }) => `${name} is required and missing`),
    ...rows.outOfOrder().map((name) => `${name} is not where the schema has it`),
  ];
  return {
    ok: true,
    method: `${service}.${method.name}`,
    soap: reader.envelope.soap ?? '1.1',
    auth: reader.authElement === null ? null : authOf(reader.auth.result()),
    authElement: reader.authElement,
    input: rows.result(),
    remarks,
  };
}
