import { createClientAsync, type Client } from 'soap';
import { z } from 'zod';
import type { SimulatorAccess } from '../../simulator/index.js';
import type { Errands } from './errands.js';

const Named = z.object({ Name: z.string() });
const Company = Named.extend({ ID: z.int() });
const Employee = z.object({ Id: z.int() });
const Address = z.object({ Id: z.int(), Street: z.string() });

/** The package gives a client a method for each operation that it found; it answers `[result, raw, ...]`. */
async function call(client: Client, method: string, input: object): Promise<unknown> {
  const operation: unknown = Reflect.get(client, `${method}Async`);
  if (typeof operation !== 'function') throw new Error(`the package found no ${method}`);
  const answer: unknown = await Reflect.apply(operation, client, [input]);
  return z.object({ [`${method}Result`]: z.unknown() }).parse(z.array(z.unknown()).parse(answer)[0])[`${method}Result`];
}

async function list<T>(client: Client, method: string, input: object, item: string, shape: z.ZodType<T>): Promise<T[]> {
  const result = z
    .object({ [item]: z.array(shape).default([]) })
    .nullable()
    .parse(await call(client, method, input));
  return result?.[item] ?? [];
}

async function serviceOf(access: SimulatorAccess, name: string, soap12: boolean): Promise<Client> {
  const client = await createClientAsync(`${access.url}/soap/v3/${name}.asmx?WSDL`, { forceSoap12Headers: soap12 });
  const xmlns = z.string().parse(Reflect.get(client.wsdl.definitions, '$targetNamespace'));
  const { username: Username, token: Token, domain: Domain } = access;
  client.addSoapHeader({ AuthHeaderWithDomain: { attributes: { xmlns }, Username, Token, Domain } });
  return client;
}

/** A clerk's errands with the `soap` package of npm, which knows nothing but the ?WSDL. */
export async function errandsByNpmSoap(access: SimulatorAccess, soap: '1.1' | '1.2'): Promise<Errands> {
  const service = (name: string): Promise<Client> => serviceOf(access, name, soap === '1.2');
  const debtorService = await service('DebtorService');
  const companyService = await service('CompanyService');
  const employeeService = await service('EmployeeService');

  const debtors = await list(debtorService, 'List_GetAll', {}, 'Debtor', Named);
  const companies = await list(companyService, 'List_GetAll', {}, 'Company', Company);
  const employeesOf = (CompanyId: number) =>
    list(employeeService, 'List_GetByCompany', { CompanyId, EmployeeType: 2 }, 'Employee', Employee);
  const company = z.object({ ID: z.int() }).parse(companies[0]);
  const employees = await employeesOf(company.ID);
  const EmployeeId = z.object({ Id: z.int() }).parse(employees[0]).Id;

  const period = z.string().parse(await call(companyService, 'Company_GetCurrentPeriod', { CompanyId: company.ID }));
  const [Year, Period] = period.split('-').map(Number);
  const home = {
    Id: 0,
    Default: true,
    Street: 'Zeepkade & Zn.',
    HouseNumber: '7',
    PostalCode: '9731 AB',
    City: 'Groningen',
    CountryISOCode: 'NL',
    Type: 'HomeAddress',
  };
  const inserted = await call(employeeService, 'Address_Insert', {
    EmployeeId,
    Address: home,
    Period,
    Year,
    UnprotectedMode: true,
  });
  const addressesOf = (id: number) =>
    list(employeeService, 'Address_GetListCurrent', { EmployeeId: id }, 'EmployeeAddress', Address);
  const fault = await addressesOf(999_999_999).then(
    () => null,
    (cause: unknown) => String(cause),
  );
  return {
    debtors: debtors.map(({ Name }) => Name),
    companies: companies.map(({ Name }) => Name),
    employees: employees.length,
    inserted: z.int().parse(inserted),
    addresses: (await addressesOf(EmployeeId)).map(({ Id, Street }) => ({ id: Id, street: Street })),
    fault,
  };
}
