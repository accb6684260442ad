import { builtInContract, serviceNames } from '../index.js';
import type { ContractMethod, ContractService, QualifiedMethod } from '../types.js';

export interface NamedMethod {
  readonly name: QualifiedMethod;
  readonly service: ContractService;
  readonly method: ContractMethod;
}

/** Every method of the built-in contract whose shape is known. */
export const callableMethods: readonly NamedMethod[] = serviceNames.flatMap((serviceName) => {
  const service = builtInContract.services[serviceName];
  return Object.values(service.methods)
    .filter((method) => method.request !== null)
    .map((method): NamedMethod => ({ name: `${serviceName}.${method.name}`, service, method }));
});

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
