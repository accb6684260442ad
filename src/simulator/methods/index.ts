import type { MethodName } from '../../contract/index.js';
import { addressMethods } from './addresses.js';
import { companyMethods } from './companies.js';
import { debtorMethods } from './debtors.js';
import { employeeMethods } from './employees.js';
import type { Method } from './method.js';
import { personalInfoMethods } from './personal-info.js';

/** Every method that the simulator has. What is not here is answered with a fault that says so. */
const methods: ReadonlyMap<string, Method> = new Map(
  [...debtorMethods, ...companyMethods, ...employeeMethods, ...personalInfoMethods, ...addressMethods].map((method) => [
    method.name,
    method,
  ]),
);

export const methodNames: readonly MethodName[] = [...methods.values()].map((method) => method.name);

export const findMethod = (name: string): Method | undefined => methods.get(name);
