import { escapeAttribute } from '../codec/escape.js';
import type { ContractMethod, ContractService } from '../types.js';
import { writeSchema } from './schema.js';

const headerElements = { domain: 'AuthHeaderWithDomain', plain: 'AuthHeader', none: null } as const;

/** Methods whose shape is known; the others cannot be described, and are left out. */
export function describable(service: ContractService): ContractMethod[] {
  return Object.values(service.methods).filter((method) => method.request !== null);
}

function messages(method: ContractMethod): string {
  const header = headerElements[method.header];
  const answer = method.response?.element ?? `${method.name}Response`;
  const headerMessage =
    header === null
      ? ''
      : `<wsdl:message name="${method.name}${header}"><wsdl:part name="${header}" element="tns:${header}" /></wsdl:message>\n`;
  return (
    `<wsdl:message name="${method.name}SoapIn"><wsdl:part name="parameters" element="tns:${method.name}" /></wsdl:message>\n` +
    `<wsdl:message name="${method.name}SoapOut"><wsdl:part name="parameters" element="tns:${answer}" /></wsdl:message>\n${headerMessage}`
  );
}

function portOperation({ name }: ContractMethod): string {
  return `<wsdl:operation name="${name}"><wsdl:input message="tns:${name}SoapIn" /><wsdl:output message="tns:${name}SoapOut" /></wsdl:operation>\n`;
}

function boundOperation(service: ContractService, method: ContractMethod, prefix: string): string {
  const header = headerElements[method.header];
  const bound =
    header === null ? '' : `<${prefix}:header message="tns:${method.name}${header}" part="${header}" use="literal" />`;
  return (
    `<wsdl:operation name="${method.name}"><${prefix}:operation soapAction="${escapeAttribute(`${service.namespace}/${method.name}`)}" style="document" />` +
    `<wsdl:input><${prefix}:body use="literal" />${bound}</wsdl:input><wsdl:output><${prefix}:body use="literal" /></wsdl:output></wsdl:operation>\n`
  );
}

function binding(service: ContractService, methods: readonly ContractMethod[], suffix: string, prefix: string): string {
  return (
    `<wsdl:binding name="${service.name}${suffix}" type="tns:${service.name}Soap"><${prefix}:binding transport="http://schemas.xmlsoap.org/soap/http" />\n` +
    `${methods.map((method) => boundOperation(service, method, prefix)).join('')}</wsdl:binding>\n`
  );
}

/**
 * The service's WSDL 1.1: document/literal wrapped, SOAP 1.1 and 1.2, auth headers bound.
 * @param address where the service listens, as in `http://127.0.0.1:4000/soap/v3/EmployeeService.asmx`
 */
export function writeWsdl(service: ContractService, address: string): string {
  const methods = describable(service);
  const namespace = escapeAttribute(service.namespace);
  const location = escapeAttribute(address);
  const port = (suffix: string, prefix: string): string =>
    `<wsdl:port name="${service.name}${suffix}" binding="tns:${service.name}${suffix}"><${prefix}:address location="${location}" /></wsdl:port>`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" ` +
    `xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:tns="${namespace}" targetNamespace="${namespace}">\n` +
    `<wsdl:types>\n${writeSchema(service, methods)}\n</wsdl:types>\n${methods.map(messages).join('')}` +
    `<wsdl:portType name="${service.name}Soap">\n${methods.map(portOperation).join('')}</wsdl:portType>\n` +
    `${binding(service, methods, 'Soap', 'soap')}${binding(service, methods, 'Soap12', 'soap12')}` +
    `<wsdl:service name="${service.name}">${port('Soap', 'soap')}${port('Soap12', 'soap12')}</wsdl:service>\n</wsdl:definitions>\n`
  );
}
