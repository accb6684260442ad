import { splitMethod } from '../names.js';
import type { ContractMethod, ContractService, QualifiedMethod, WireContract } from '../types.js';

/** The contract has no such method, or knows nothing but its name. The caller's mistake, never the server's. */
export class UnknownMethod extends Error {
  override readonly name = 'UnknownMethod';
}

export interface CallableMethod {
  readonly service: ContractService;
  readonly method: ContractMethod;
  readonly request: NonNullable<ContractMethod['request']>;
}

/** @throws UnknownMethod */
export function callable(contract: WireContract, name: QualifiedMethod): CallableMethod {
  const parts = splitMethod(name);
  const service = parts === null ? undefined : contract.services[parts.service];
  const method =
    parts !== null && service !== undefined && Object.hasOwn(service.methods, parts.name)
      ? service.methods[parts.name]
      : undefined;
  if (service === undefined || method === undefined) throw new UnknownMethod(`${name} is not in the contract`);
  if (method.request === null) throw new UnknownMethod(`${name}: only its name is known`);
  return { service, method, request: method.request };
}
