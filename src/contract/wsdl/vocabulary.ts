import type { XmlElement } from './xml-tree.js';

export const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema';
/** .NET's own types; `guid` is the one that occurs. */
export const netTypesNamespace = 'http://microsoft.com/wsdl/types/';

/** Namespaces of the SOAP elements inside a WSDL, which tell the version of a binding. */
export const soapOfNamespace: ReadonlyMap<string, '1.1' | '1.2'> = new Map([
  ['http://schemas.xmlsoap.org/wsdl/soap/', '1.1'],
  ['http://schemas.xmlsoap.org/wsdl/soap12/', '1.2'],
]);

/** Something in a WSDL that a contract cannot hold, or not in that form. It is named, never dropped silently. */
export interface Unplaced {
  /** `element`: a construct that is not understood; the others name what differs from the usual. */
  readonly what:
    | 'element'
    | 'attribute'
    | 'name'
    | 'type'
    | 'binding'
    | 'header'
    | 'action'
    | 'message'
    | 'result-cardinality';
  /** Path of names, as in `schema/Address/Street`. */
  readonly where: string;
  readonly detail: string;
}

/** Collects what could not be placed, with where it is. */
export class Remainder {
  readonly list: Unplaced[] = [];

  add(what: Unplaced['what'], where: string, detail: string): void {
    this.list.push({ what, where, detail });
  }

  /** Notes every attribute but the known ones. */
  attributes(element: XmlElement, known: readonly string[], where: string): void {
    const others = [...element.attributes.keys()].filter((name) => !known.includes(name));
    for (const name of [...others, ...element.foreign]) this.add('attribute', where, name);
  }

  /** The children of one namespace, keyed by name for the reader; documentation is skipped, all else is noted. */
  children(element: XmlElement, namespace: string, names: readonly string[], where: string): XmlElement[] {
    return element.children.filter((child) => {
      if (child.namespace === namespace && names.includes(child.name)) return true;
      if (child.name !== 'documentation' && child.name !== 'annotation') this.add('element', where, child.name);
      return false;
    });
  }
}

/** What a contract can name: XML names that are no trap as a property of a row. */
export const isContractName = (name: string): boolean => /^[A-Za-z_][\w.-]*$/.test(name) && name !== '__proto__';
