import data from './data/contract.json';
import { splitMethod } from './names.js';
import { readContract } from './read.js';
import type { ContractMethod, QualifiedMethod, WireContract } from './types.js';

export * from './types.js';
export type { MethodName, RequestOf, ResponseOf } from './generated/methods.js';
export { isServiceName, serviceNames, splitMethod } from './names.js';
export { ContractFormatError, readContract } from './read.js';

/** The contract that ships with the app: all five services. */
export const builtInContract: WireContract = readContract(data, 'built-in');

/** The method's shape, or undefined when the contract does not know it. */
export function methodOf(contract: WireContract, method: QualifiedMethod): ContractMethod | undefined {
  const parts = splitMethod(method);
  if (parts === null) return undefined;
  const { methods } = contract.services[parts.service];
  return Object.hasOwn(methods, parts.name) ? methods[parts.name] : undefined;
}
