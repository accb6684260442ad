import { escapeAttribute } from '../codec/escape.js';
import { isBuiltin } from '../codec/scalars.js';
import type { ContractField, ContractMethod, ContractService } from '../types.js';

const guidType =
  '<s:simpleType name="guid"><s:restriction base="s:string">' +
  '<s:pattern value="[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}" /></s:restriction></s:simpleType>';

const authTypes =
  '<s:complexType name="AuthHeader"><s:sequence><s:element minOccurs="0" maxOccurs="1" name="Username" type="s:string" />' +
  '<s:element minOccurs="0" maxOccurs="1" name="Token" type="s:string" /></s:sequence><s:anyAttribute /></s:complexType>' +
  '<s:complexType name="AuthHeaderWithDomain"><s:complexContent><s:extension base="tns:AuthHeader"><s:sequence>' +
  '<s:element minOccurs="0" maxOccurs="1" name="Domain" type="s:string" /></s:sequence></s:extension></s:complexContent></s:complexType>' +
  '<s:element name="AuthHeader" type="tns:AuthHeader" /><s:element name="AuthHeaderWithDomain" type="tns:AuthHeaderWithDomain" />';

/** Written by this file itself, whatever the contract says: a live one may list them too. */
const ownTypes: ReadonlySet<string> = new Set(['guid', 'AuthHeader', 'AuthHeaderWithDomain']);

const others = <T>(types: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(types).filter(([name]) => !ownTypes.has(name));

/** ` type="..."`; nothing for what the contract does not know, which is then anything at all. */
function typeAttribute(service: ContractService, type: string | null): string {
  if (type === 'guid') return ' type="tns:guid"';
  if (type !== null && isBuiltin(type)) return ` type="s:${type}"`;
  if (type !== null && (Object.hasOwn(service.types, type) || Object.hasOwn(service.enums, type)))
    return ` type="tns:${type}"`;
  return '';
}

function element(service: ContractService, field: ContractField): string {
  const occurs = `minOccurs="${field.optional ? 0 : 1}" maxOccurs="${field.many ? 'unbounded' : 1}"`;
  const nillable = field.nillable ? ' nillable="true"' : '';
  return `<s:element ${occurs} name="${field.name}"${nillable}${typeAttribute(service, field.type)} />`;
}

const sequence = (fields: string): string =>
  fields === '' ? '<s:complexType />' : `<s:complexType><s:sequence>${fields}</s:sequence></s:complexType>`;

function responseFields(service: ContractService, { response }: ContractMethod): string {
  if (response === null || response.result === null) return '';
  // A number, a date or a word of a list is always there; what .NET holds by reference may be absent.
  const always =
    response.type !== null &&
    (isBuiltin(response.type) || Object.hasOwn(service.enums, response.type)) &&
    !['string', 'base64Binary'].includes(response.type);
  return element(service, {
    name: response.result,
    type: response.type,
    optional: !always,
    nillable: false,
    many: false,
  });
}

function methodElements(service: ContractService, method: ContractMethod): string {
  const request = (method.request ?? []).map((field) => element(service, field)).join('');
  const answer = method.response?.element ?? `${method.name}Response`;
  return `<s:element name="${method.name}">${sequence(request)}</s:element>\n<s:element name="${answer}">${sequence(responseFields(service, method))}</s:element>`;
}

function complexType(service: ContractService, name: string, fields: readonly ContractField[]): string {
  return sequence(fields.map((field) => element(service, field)).join('')).replace(
    '<s:complexType',
    `<s:complexType name="${name}"`,
  );
}

function enumType(name: string, values: readonly string[]): string {
  const list = values.map((value) => `<s:enumeration value="${escapeAttribute(value)}" />`).join('');
  return `<s:simpleType name="${name}"><s:restriction base="s:string">${list}</s:restriction></s:simpleType>`;
}

/** The XML Schema of a service's messages, those of `methods`; stands alone when written to a file. */
export function writeSchema(service: ContractService, methods: readonly ContractMethod[]): string {
  const parts = [
    ...methods.map((method) => methodElements(service, method)),
    ...others(service.types).map(([name, fields]) => complexType(service, name, fields)),
    ...others(service.enums).map(([name, values]) => enumType(name, values)),
    guidType,
    authTypes,
  ];
  const namespace = escapeAttribute(service.namespace);
  return (
    `<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:tns="${namespace}" elementFormDefault="qualified" targetNamespace="${namespace}">\n` +
    `${parts.join('\n')}\n</s:schema>`
  );
}
