import { isBuiltin } from '../codec/scalars.js';
import { isServiceName } from '../names.js';
import type { ContractField, ContractMethod, ContractService } from '../types.js';
import { type Binding, readBindings } from './read-bindings.js';
import { SchemaReader } from './read-schema.js';
import { Remainder, type Unplaced, wsdlNamespace, xsdNamespace } from './vocabulary.js';
import { readTree, type TreeRefusal, type XmlElement } from './xml-tree.js';

export type WsdlRefusal = TreeRefusal | 'not-wsdl' | 'unknown-service';

export type WsdlReading =
  | {
      readonly ok: true;
      /** Confidence is high and every method counts as listed: the description is the server's own. Country is unknown. */
      readonly service: ContractService;
      /** Where each SOAP version is served, as the description says; not a place to trust before it was checked. */
      readonly addresses: readonly { readonly soap: '1.1' | '1.2'; readonly location: string }[];
      /** Type -> the type that it extends; the fields of both are in `service.types`. */
      readonly bases: ReadonlyMap<string, string>;
      /** What the contract cannot hold. Empty: nothing was lost. */
      readonly unplaced: readonly Unplaced[];
    }
  | { readonly ok: false; readonly refused: WsdlRefusal; readonly detail: string };

/** What `writeWsdl` makes of a result: a value is always there, what .NET holds by reference may be absent. */
function resultIsUsual(field: ContractField, schema: SchemaReader): boolean {
  const { type } = field;
  const isText = type === 'string' || type === 'base64Binary';
  const isValue = type !== null && !isText && (isBuiltin(type) || schema.enums.has(type));
  return !field.nillable && !field.many && field.optional !== isValue;
}

function responseOf(element: string, schema: SchemaReader, rest: Remainder): ContractMethod['response'] {
  const [result, ...more] = schema.elements.get(element) ?? [];
  for (const field of more) rest.add('message', element, `${field.name} beside the result`);
  if (result === undefined) return { element, result: null, type: null, list: null };
  if (!resultIsUsual(result, schema)) rest.add('result-cardinality', element, result.name);
  const [item, ...others] = (result.type === null ? undefined : schema.types.get(result.type)) ?? [];
  const isList = item?.many === true && others.length === 0 && item.type !== null;
  const list = isList ? { item: item.name, type: item.type } : null;
  return { element, result: result.name, type: result.type, list };
}

interface Message {
  readonly part: string;
  readonly element: string;
}

/** Messages by name; those of one part that is an element, as document/literal has them. */
function readMessages(definitions: XmlElement, rest: Remainder): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const message of definitions.children.filter((child) => child.name === 'message')) {
    const name = message.attributes.get('name') ?? '';
    const [part, ...more] = rest.children(message, wsdlNamespace, ['part'], name);
    const element = part?.resolve(part.attributes.get('element') ?? '');
    if (part === undefined || element === undefined || more.length > 0 || !part.attributes.has('element')) {
      rest.add('message', name, 'not one part that is an element');
    } else messages.set(name, { part: part.attributes.get('name') ?? '', element: element.local });
  }
  return messages;
}

const local = (name: string | undefined): string => name?.replace(/^.*:/, '') ?? '';
const headers: ReadonlyMap<string, ContractMethod['header']> = new Map([
  ['AuthHeaderWithDomain', 'domain'],
  ['AuthHeader', 'plain'],
]);

class MethodReader {
  constructor(
    private readonly schema: SchemaReader,
    private readonly messages: ReadonlyMap<string, Message>,
    private readonly bindings: readonly Binding[],
    private readonly rest: Remainder,
  ) {}

  /** Null when the operation is not document/literal wrapped, which is all that the codec can speak. */
  read(operation: XmlElement): ContractMethod | null {
    const name = operation.attributes.get('name') ?? '';
    const parts = this.rest.children(operation, wsdlNamespace, ['input', 'output'], name);
    const elementOf = (kind: string): string | undefined =>
      this.messages.get(local(parts.find((part) => part.name === kind)?.attributes.get('message')))?.element;
    const request = this.schema.elements.get(elementOf('input') ?? '');
    const answer = elementOf('output');
    if (elementOf('input') !== name || request === undefined || answer === undefined) {
      this.rest.add('message', name, 'an operation that is not document/literal wrapped');
      return null;
    }
    if (!this.schema.elements.has(answer)) this.rest.add('message', name, `no element ${answer}`);
    return {
      name,
      header: this.header(name),
      request,
      response: responseOf(answer, this.schema, this.rest),
      confidence: 'high',
      listed: true,
      country: null,
    };
  }

  private header(name: string): ContractMethod['header'] {
    const found = this.bindings.map((binding) => {
      const operation = binding.operations.get(name);
      if (operation === undefined) this.rest.add('binding', name, `not in SOAP ${binding.soap}`);
      return (operation?.headers ?? []).map((message) => this.messages.get(message)?.element ?? message).join(' ');
    });
    const [wanted = ''] = found;
    if (found.some((other) => other !== wanted)) this.rest.add('header', name, 'differs between SOAP versions');
    const header = wanted === '' ? 'none' : headers.get(wanted);
    if (header === undefined) this.rest.add('header', name, wanted);
    return header ?? 'none';
  }
}

/**
 * A WSDL 1.1 of one of the five services -> its part of the contract. Fetches nothing that it refers to, and never throws.
 * @param text the document, decoded
 */
export function readWsdl(text: string): WsdlReading {
  const tree = readTree(text);
  if (!tree.ok) return tree;
  const { root } = tree;
  if (root.name !== 'definitions' || root.namespace !== wsdlNamespace) {
    return { ok: false, refused: 'not-wsdl', detail: `the document is a ${root.name}` };
  }
  const rest = new Remainder();
  const parts = ['types', 'message', 'portType', 'binding', 'service'];
  const placed = rest.children(root, wsdlNamespace, parts, 'definitions');
  const all = (name: string): XmlElement[] => placed.filter((child) => child.name === name);
  const name = all('service')[0]?.attributes.get('name') ?? '';
  if (!isServiceName(name)) return { ok: false, refused: 'unknown-service', detail: name };
  const namespace = root.attributes.get('targetNamespace') ?? '';
  const schemas = all('types').flatMap((types) => rest.children(types, xsdNamespace, ['schema'], 'types'));
  const schema = new SchemaReader(namespace, schemas, rest);
  const soap = readBindings(all('binding'), all('service'), namespace, rest);
  const reader = new MethodReader(schema, readMessages(root, rest), soap.bindings, rest);
  const methods = all('portType')
    .filter((portType) => isOfSoap(portType, soap.bindings, rest))
    .flatMap((portType) => rest.children(portType, wsdlNamespace, ['operation'], name))
    .map((operation) => reader.read(operation))
    .filter((method) => method !== null);
  return {
    ok: true,
    service: {
      name,
      namespace,
      methods: Object.fromEntries(methods.map((method) => [method.name, method])),
      types: Object.fromEntries(schema.types),
      enums: Object.fromEntries(schema.enums),
    },
    addresses: soap.addresses,
    bases: schema.bases,
    unplaced: rest.list,
  };
}

/** Descriptions may have a port type for HTTP GET and POST, too: those are no SOAP. */
function isOfSoap(portType: XmlElement, bindings: readonly Binding[], rest: Remainder): boolean {
  const name = portType.attributes.get('name') ?? '';
  const bound = bindings.some((binding) => binding.portType === name);
  if (!bound) rest.add('binding', name, 'a port type without SOAP');
  return bound;
}
