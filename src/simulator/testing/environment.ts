import type { MethodName, RequestOf, ResponseOf } from '../../contract/index.js';
import { Environment, type Answer } from '../environment.js';
import { companies, type CompanyDefinition } from '../world/organisation.js';
import { FakeClock } from './fake-clock.js';

/** Companies by what makes them special. */
export const bakery = companyOf('Bakkerij De Korenaar B.V.');
export const cleaners = companyOf('Schoonmaakbedrijf Helder & Zn.');
export const refusedAtelier = companyOf('Atelier Zonder Rechten');
export const emptyHolding = companyOf('Startklaar Holding B.V.');
export const logistics = companyOf('Noordkade Logistiek B.V.');
export const flex = companyOf('Noordkade Flex B.V.');

function companyOf(name: string): CompanyDefinition {
  const found = companies.find((company) => company.name === name);
  if (!found) throw new RangeError(`No company ${name}`);
  return found;
}

export const environmentWith = (seed = 1, clock = new FakeClock()): Environment => new Environment(seed, clock, null);

/** A call with the contract's own types, without HTTP. */
export function ask<M extends MethodName>(environment: Environment, method: M, input: RequestOf<M>): Answer {
  return environment.perform(environment.arrive(method, input, 'client'));
}

/** As `ask`, for calls that must be answered. The contract's type is what the handlers are held to. */
export function value<M extends MethodName>(
  environment: Environment,
  method: M,
  input: RequestOf<M>,
): NonNullable<ResponseOf<M>> {
  const answer = ask(environment, method, input);
  if (!answer.ok) throw new Error(`${method} was refused: ${answer.code} ${answer.text}`);
  return answer.value as NonNullable<ResponseOf<M>>;
}

/** The code of a refusal; undefined when the call was answered. */
export function refusalOf<M extends MethodName>(
  environment: Environment,
  method: M,
  input: RequestOf<M>,
): number | null | undefined {
  const answer = ask(environment, method, input);
  return answer.ok ? undefined : answer.code;
}

/** The ids of the company's employees, in order of number. */
export const employeeIds = (environment: Environment, company: CompanyDefinition): readonly number[] => [
  ...environment.books.company(company.id).employees.keys(),
];

/** Somebody at the bakery with exactly one address, their home. */
export function settledEmployee(environment: Environment, company: CompanyDefinition = bakery): number {
  const found = [...environment.books.company(company.id).employees.values()].find(
    (employee) => employee.addresses.length === 1,
  );
  if (!found) throw new RangeError(`Nobody at ${company.name} has one address`);
  return found.id;
}
