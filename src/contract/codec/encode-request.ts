import type { ContractMethod, ContractService, QualifiedMethod, WireContract } from '../types.js';
import { escapeAttribute } from './escape.js';
import { callable } from './lookup.js';
import { planOfFields, type TypePlan } from './plan.js';
import { envelope, type SoapVersion } from './soap.js';
import { authPlan } from './auth.js';
import { DoesNotFit, writeFields } from './write-values.js';

export interface AuthHeader {
  readonly username: string;
  readonly token: string;
  /** The environment's subdomain; null: by user and token alone. */
  readonly domain: string | null;
}

export type EncodedRequest =
  | { readonly ok: true; readonly headers: Record<string, string>; readonly body: string }
  /** `where` is the path in the input (`Hourcomponent.Comment`), `reason` in words; the value is not repeated. */
  | { readonly ok: false; readonly where: string; readonly reason: string };

const requestPlans = new WeakMap<ContractMethod, TypePlan>();

export function planOfRequest(service: ContractService, method: ContractMethod): TypePlan {
  let plan = requestPlans.get(method);
  if (plan === undefined) requestPlans.set(method, (plan = planOfFields(service, method.request ?? [])));
  return plan;
}

/** In the service's own namespace, by the shape that the method asks for. Without a domain the plain shape does for both. */
function authElement(service: ContractService, method: ContractMethod, auth: AuthHeader | null): string {
  if (auth === null || method.header === 'none') return '';
  const withDomain = method.header === 'domain' && auth.domain !== null;
  const name = withDomain ? 'AuthHeaderWithDomain' : 'AuthHeader';
  const values = { Username: auth.username, Token: auth.token, ...(withDomain && { Domain: auth.domain }) };
  return `<${name} xmlns="${escapeAttribute(service.namespace)}">${writeFields(authPlan, values, 'auth')}</${name}>`;
}

function headersOf(action: string, soap: SoapVersion): Record<string, string> {
  if (soap === '1.2') return { 'Content-Type': `application/soap+xml; charset=utf-8; action="${action}"` };
  return { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${action}"` };
}

/**
 * One call as HTTP headers and body. `auth` is left out for methods that take none.
 * @param input shaped as `RequestOf<M>`; checked, because people type into it
 * @throws UnknownMethod
 */
export function encodeRequest(
  contract: WireContract,
  method: QualifiedMethod,
  auth: AuthHeader | null,
  input: unknown,
  soap: SoapVersion = '1.1',
): EncodedRequest {
  const { service, method: shape } = callable(contract, method);
  try {
    const header = authElement(service, shape, auth);
    const fields = writeFields(planOfRequest(service, shape), input, '');
    const content = `<${shape.name} xmlns="${escapeAttribute(service.namespace)}">${fields}</${shape.name}>`;
    return {
      ok: true,
      headers: headersOf(`${service.namespace}/${shape.name}`, soap),
      body: envelope(soap, header, content),
    };
  } catch (cause) {
    if (cause instanceof DoesNotFit) return { ok: false, where: cause.where, reason: cause.reason };
    throw cause;
  }
}
