import { serviceNames } from './names.js';
import type { Confidence, ContractField, ContractMethod, ContractService, ServiceName, WireContract } from './types.js';

/** The data is not a contract. `message` names the place. Only a damaged build can cause it. */
export class ContractFormatError extends Error {
  override readonly name = 'ContractFormatError';
}

type Json = Readonly<Record<string, unknown>>;

function fail(where: string, what: string): never {
  throw new ContractFormatError(`${where}: ${what}`);
}

function object(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(where, 'not an object');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(where, 'not a list');
}

function text(value: unknown, where: string): string {
  return typeof value === 'string' && value !== '' ? value : fail(where, 'not a text');
}

function textOrNull(value: unknown, where: string): string | null {
  return value === null ? null : text(value, where);
}

function oneOf<const T extends string>(value: unknown, choices: readonly T[], where: string): T {
  return choices.find((choice) => choice === value) ?? fail(where, `not one of ${choices.join(', ')}`);
}

/** A letter or underscore first: what XML allows as a name and the contract uses. `__proto__` is no field of a row. */
const fieldText = /^(?!__proto__:)([A-Za-z_][\w.-]*):(-|[A-Za-z_][\w.-]*)(\??)(~?)(\*?)$/;

/** `Name:type`, then `?` may be left out, `~` may be nil, `*` repeats. Type `-` is unknown. */
export function readField(value: unknown, where: string): ContractField {
  const found = fieldText.exec(text(value, where)) ?? fail(where, 'not a field');
  const [, name = '', type = '', optional, nillable, many] = found;
  return {
    name,
    type: type === '-' ? null : type,
    optional: optional === '?',
    nillable: nillable === '~',
    many: many === '*',
  };
}

const fields = (value: unknown, where: string): readonly ContractField[] =>
  list(value, where).map((field, index) => readField(field, `${where}[${index}]`));

function readResponse(value: unknown, method: string, where: string): ContractMethod['response'] {
  if (value === null) return null;
  const source = object(value, where);
  const item = source['list'] === undefined ? null : object(source['list'], `${where}.list`);
  return {
    element: source['element'] === undefined ? `${method}Response` : text(source['element'], `${where}.element`),
    result: textOrNull(source['result'], `${where}.result`),
    type: textOrNull(source['type'], `${where}.type`),
    list:
      item === null
        ? null
        : { item: text(item['item'], `${where}.list.item`), type: text(item['type'], `${where}.list.type`) },
  };
}

const confidences: readonly Confidence[] = ['high', 'medium', 'low', 'none'];

function readMethod(value: unknown, name: string, where: string): ContractMethod {
  const source = object(value, where);
  return {
    name,
    header: oneOf(source['header'], ['domain', 'plain', 'none'], `${where}.header`),
    request: source['request'] === null ? null : fields(source['request'], `${where}.request`),
    response: readResponse(source['response'], name, `${where}.response`),
    confidence: oneOf(source['confidence'], confidences, `${where}.confidence`),
    listed: source['listed'] !== false,
    country: source['country'] === undefined ? null : oneOf(source['country'], ['NL', 'SE'], `${where}.country`),
  };
}

function entries<T>(
  value: unknown,
  where: string,
  read: (value: unknown, name: string, where: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(object(value, where)).map(([name, entry]) => [name, read(entry, name, `${where}.${name}`)]),
  );
}

function readService(value: unknown, name: ServiceName): ContractService {
  const source = object(value, name);
  return {
    name,
    namespace: text(source['namespace'], `${name}.namespace`),
    methods: entries(source['methods'], name, readMethod),
    types: entries(source['types'], name, (type, _, where) => fields(type, where)),
    enums: entries(source['enums'], name, (values, _, where) => list(values, where).map((entry) => text(entry, where))),
  };
}

/**
 * Contract data (the shape of `data/contract.json`) -> contract.
 * @throws ContractFormatError when a place in the data is not as it should be
 */
export function readContract(value: unknown, source: string): WireContract {
  const services = object(object(value, 'contract')['services'], 'services');
  const read = (name: ServiceName): ContractService => readService(services[name], name);
  const [employee, company, debtor, report, signOn] = serviceNames;
  return {
    source,
    services: {
      EmployeeService: read(employee),
      CompanyService: read(company),
      DebtorService: read(debtor),
      ReportService: read(report),
      SingleSignOn: read(signOn),
    },
  };
}
