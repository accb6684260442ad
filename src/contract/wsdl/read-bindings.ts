import { type Remainder, soapOfNamespace, wsdlNamespace } from './vocabulary.js';
import type { XmlElement } from './xml-tree.js';

export interface Binding {
  readonly name: string;
  readonly soap: '1.1' | '1.2';
  readonly portType: string;
  /** By operation: the messages that are its headers. */
  readonly operations: ReadonlyMap<string, { readonly headers: readonly string[] }>;
}

export interface Bindings {
  readonly bindings: readonly Binding[];
  readonly addresses: readonly { readonly soap: '1.1' | '1.2'; readonly location: string }[];
}

const local = (name: string | undefined): string => name?.replace(/^.*:/, '') ?? '';

/** The SOAP elements below one of WSDL; anything else there is noted. */
function soapParts(element: XmlElement, soap: string, where: string, rest: Remainder): XmlElement[] {
  return element.children.filter((child) => {
    const isSoap = soapOfNamespace.get(child.namespace) === soap;
    if (!isSoap && child.namespace !== wsdlNamespace) rest.add('element', where, child.name);
    return isSoap;
  });
}

function readOperation(
  operation: XmlElement,
  soap: '1.1' | '1.2',
  namespace: string,
  rest: Remainder,
): { readonly headers: readonly string[] } {
  const name = operation.attributes.get('name') ?? '';
  const [bound] = soapParts(operation, soap, name, rest);
  const action = bound?.attributes.get('soapAction') ?? '';
  if (action !== `${namespace}/${name}`) rest.add('action', name, action);
  if ((bound?.attributes.get('style') ?? 'document') !== 'document') rest.add('binding', name, 'not document style');
  const headers: string[] = [];
  for (const side of operation.children.filter(isWsdl)) {
    if (!['input', 'output', 'documentation'].includes(side.name)) rest.add('element', name, side.name);
    for (const part of soapParts(side, soap, name, rest)) {
      if (part.attributes.get('use') !== 'literal') rest.add('binding', name, `${part.name} is not literal`);
      if (part.name === 'header' && side.name === 'input') headers.push(local(part.attributes.get('message')));
      else if (part.name !== 'body') rest.add('element', `${name}/${side.name}`, part.name);
    }
  }
  return { headers };
}

const isWsdl = (element: XmlElement): boolean => element.namespace === wsdlNamespace;

function readBinding(binding: XmlElement, namespace: string, rest: Remainder): Binding | null {
  const name = binding.attributes.get('name') ?? '';
  const kind = binding.children.find((child) => child.name === 'binding');
  const soap = soapOfNamespace.get(kind?.namespace ?? '');
  if (kind === undefined || soap === undefined) {
    rest.add('binding', name, 'not SOAP');
    return null;
  }
  const operations = binding.children
    .filter((child) => isWsdl(child) && child.name === 'operation')
    .map((child) => [child.attributes.get('name') ?? '', readOperation(child, soap, namespace, rest)] as const);
  return { name, soap, portType: local(binding.attributes.get('type')), operations: new Map(operations) };
}

/** Bindings to SOAP with where they are served; others (HTTP GET and POST) are noted and left. */
export function readBindings(
  bindings: readonly XmlElement[],
  services: readonly XmlElement[],
  namespace: string,
  rest: Remainder,
): Bindings {
  const read = bindings.map((binding) => readBinding(binding, namespace, rest)).filter((binding) => binding !== null);
  const ports = services.flatMap((service) => rest.children(service, wsdlNamespace, ['port'], 'service'));
  const addresses = ports.flatMap((port) => {
    const binding = read.find((one) => one.name === local(port.attributes.get('binding')));
    if (binding === undefined) return [];
    const [address] = soapParts(port, binding.soap, port.attributes.get('name') ?? '', rest);
    return [{ soap: binding.soap, location: address?.attributes.get('location') ?? '' }];
  });
  return { bindings: read, addresses };
}
