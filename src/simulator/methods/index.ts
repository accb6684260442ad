import type { QualifiedMethod } from '../../contract/index.js';
import { addressMethods } from './addresses.js';
import { companyMethods } from './companies.js';
import { debtorMethods } from './debtors.js';
import { employeeMethods } from './employees.js';
import type { Method } from './method.js';
import { personalInfoMethods } from './personal-info.js';

/** Every method that the simulator has. What is not here is answered with a fault that says so. */
const methods: ReadonlyMap<string, Method> = new Map(
  [...debtorMethods, ...companyMethods, ...employeeMethods, ...personalInfoMethods, ...addressMethods].map((method) => [method.name, method]),
);

export const methodNames: readonly string[] = [...methods.keys()];

export const findMethod = (name: QualifiedMethod | string): Method | undefined => methods.get(name);
