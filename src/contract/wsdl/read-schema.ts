import { isBuiltin } from '../codec/scalars.js';
import type { ContractField } from '../types.js';
import { isContractName, netTypesNamespace, type Remainder, xsdNamespace } from './vocabulary.js';
import type { XmlElement } from './xml-tree.js';

export interface SchemaParts {
  /** Fields of each type, those of its base first. Types without a name are called `<owner>_<field>`. */
  readonly types: ReadonlyMap<string, readonly ContractField[]>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Fields of each element at the top, as messages use them. */
  readonly elements: ReadonlyMap<string, readonly ContractField[]>;
  /** Type -> the type that it extends. A contract holds the fields of both together. */
  readonly bases: ReadonlyMap<string, string>;
}

/** Auth headers: the codec knows them itself, a contract only says which one a method wants. */
const authNames: readonly string[] = ['AuthHeader', 'AuthHeaderWithDomain'];
const fieldAttributes = ['name', 'type', 'minOccurs', 'maxOccurs', 'nillable'];

/** One service's schema, with what belongs to others (`guid` of .NET) understood by name. */
export class SchemaReader implements SchemaParts {
  readonly types = new Map<string, readonly ContractField[]>();
  readonly enums = new Map<string, readonly string[]>();
  readonly elements = new Map<string, readonly ContractField[]>();
  readonly bases = new Map<string, string>();
  private readonly complex = new Map<string, XmlElement>();
  private readonly namespace: string;
  private readonly rest: Remainder;

  constructor(namespace: string, schemas: readonly XmlElement[], rest: Remainder) {
    this.namespace = namespace;
    this.rest = rest;
    const tops = schemas.flatMap((schema) => this.topsOf(schema));
    const named = (kind: string): XmlElement[] => tops.filter((top) => top.name === kind);
    for (const type of named('complexType')) this.complex.set(nameOf(type), type);
    for (const type of named('simpleType')) this.readEnum(type);
    for (const name of this.complex.keys()) this.typeFields(name);
    for (const element of named('element')) this.readElement(element);
    for (const name of authNames) this.takeOutAuth(name);
  }

  /** The codec writes the auth headers by itself: other fields than it knows would stay empty. */
  private takeOutAuth(name: string): void {
    const fields = this.types.get(name);
    if (fields === undefined) return;
    const names = fields.map((field) => field.name).join(' ');
    const usual = name === 'AuthHeader' ? 'Username Token' : 'Username Token Domain';
    if (names !== usual) this.rest.add('header', name, names);
    this.types.delete(name);
    this.bases.delete(name);
  }

  /** Named things at the top of a schema. Another namespace may bring `guid` alone: its names could mean something else. */
  private topsOf(schema: XmlElement): XmlElement[] {
    const namespace = schema.attributes.get('targetNamespace') ?? '';
    this.rest.attributes(schema, ['targetNamespace', 'elementFormDefault'], 'schema');
    if (schema.attributes.get('elementFormDefault') !== 'qualified') {
      this.rest.add('attribute', 'schema', 'elementFormDefault is not qualified');
    }
    const names = ['import', 'complexType', 'simpleType', 'element'];
    return this.rest.children(schema, xsdNamespace, names, 'schema').filter((top) => {
      const name = nameOf(top);
      if (top.name === 'import') {
        if (top.attributes.has('schemaLocation')) this.rest.add('element', 'schema', 'import of a document elsewhere');
        return false;
      }
      if (top.name === 'simpleType' && name === 'guid') return false;
      if (namespace === this.namespace && isContractName(name) && !isBuiltin(name)) return true;
      this.rest.add('name', 'schema', namespace === this.namespace ? name : `{${namespace}}${name}`);
      return false;
    });
  }

  private readEnum(type: XmlElement): void {
    const name = nameOf(type);
    this.rest.attributes(type, ['name'], name);
    for (const restriction of this.rest.children(type, xsdNamespace, ['restriction'], name)) {
      this.rest.attributes(restriction, ['base'], name);
      const values = this.rest.children(restriction, xsdNamespace, ['enumeration'], name);
      const base = restriction.resolve(restriction.attributes.get('base') ?? '');
      if (base?.namespace !== xsdNamespace || base.local !== 'string' || values.length === 0) {
        this.rest.add('type', name, 'not a list of texts');
      } else {
        this.enums.set(
          name,
          values.map((value) => value.attributes.get('value') ?? ''),
        );
      }
    }
  }

  private readElement(element: XmlElement): void {
    const name = nameOf(element);
    if (authNames.includes(name)) return;
    const [inline, ...more] = this.rest.children(element, xsdNamespace, ['complexType'], name);
    this.rest.attributes(element, ['name'], name);
    if (inline === undefined || more.length > 0) this.rest.add('element', name, 'an element that is no message');
    else this.elements.set(name, this.fieldsOf(inline, name));
  }

  /** Read once, and before the types that extend it. A type that extends itself has no fields of its base. */
  private typeFields(name: string, open: readonly string[] = []): readonly ContractField[] {
    const known = this.types.get(name);
    if (known !== undefined) return known;
    const type = this.complex.get(name);
    if (type === undefined || open.includes(name)) {
      this.rest.add('type', name, 'extended, and not there');
      return [];
    }
    const fields = this.fieldsOf(type, name, [...open, name]);
    this.types.set(name, fields);
    return fields;
  }

  private fieldsOf(type: XmlElement, owner: string, open: readonly string[] = []): readonly ContractField[] {
    this.rest.attributes(type, ['name'], owner);
    const parts = ['sequence', 'complexContent', ...(authNames.includes(owner) ? ['anyAttribute'] : [])];
    return this.rest.children(type, xsdNamespace, parts, owner).flatMap((part) => {
      if (part.name === 'sequence') return this.sequence(part, owner);
      return part.name === 'complexContent' ? this.extended(part, owner, open) : [];
    });
  }

  private extended(content: XmlElement, owner: string, open: readonly string[]): ContractField[] {
    this.rest.attributes(content, ['mixed'], owner);
    if (content.attributes.get('mixed') === 'true') this.rest.add('attribute', owner, 'mixed');
    return this.rest.children(content, xsdNamespace, ['extension'], owner).flatMap((extension) => {
      this.rest.attributes(extension, ['base'], owner);
      const base = extension.resolve(extension.attributes.get('base') ?? '');
      if (base?.namespace !== this.namespace) {
        this.rest.add('type', owner, `extends ${extension.attributes.get('base') ?? ''}`);
        return [];
      }
      this.bases.set(owner, base.local);
      const own = this.rest.children(extension, xsdNamespace, ['sequence'], owner);
      return [...this.typeFields(base.local, open), ...own.flatMap((sequence) => this.sequence(sequence, owner))];
    });
  }

  private sequence(sequence: XmlElement, owner: string): ContractField[] {
    this.rest.attributes(sequence, [], owner);
    return this.rest
      .children(sequence, xsdNamespace, ['element'], owner)
      .map((element) => this.field(element, owner))
      .filter((field) => field !== null);
  }

  private field(element: XmlElement, owner: string): ContractField | null {
    const name = nameOf(element);
    const where = `${owner}/${name}`;
    if (!isContractName(name)) {
      this.rest.add('name', owner, name);
      return null;
    }
    this.rest.attributes(element, fieldAttributes, where);
    const occurs = (side: 'minOccurs' | 'maxOccurs'): string => element.attributes.get(side) ?? '1';
    if (!['0', '1'].includes(occurs('minOccurs')) || !['1', 'unbounded'].includes(occurs('maxOccurs'))) {
      this.rest.add('attribute', where, `${occurs('minOccurs')} to ${occurs('maxOccurs')} times`);
    }
    return {
      name,
      type: this.typeOf(element, owner, where),
      optional: occurs('minOccurs') === '0',
      nillable: ['true', '1'].includes(element.attributes.get('nillable') ?? ''),
      many: occurs('maxOccurs') !== '1',
    };
  }

  private typeOf(element: XmlElement, owner: string, where: string): string | null {
    const [inline] = this.rest.children(element, xsdNamespace, ['complexType'], where);
    if (inline !== undefined) return this.inlineType(inline, `${owner}_${nameOf(element)}`);
    const written = element.attributes.get('type');
    if (written === undefined) return null;
    const type = element.resolve(written);
    if (type !== undefined && this.isKnown(type.namespace, type.local)) return type.local;
    this.rest.add('type', where, written);
    return null;
  }

  private isKnown(namespace: string, name: string): boolean {
    // `guid` is a simple type of .NET's namespace in real descriptions and of the service's own in ours.
    if (name === 'guid') return namespace === netTypesNamespace || namespace === this.namespace;
    if (namespace === xsdNamespace) return isBuiltin(name);
    return namespace === this.namespace && (this.complex.has(name) || this.enums.has(name));
  }

  private inlineType(type: XmlElement, wanted: string): string {
    let name = wanted;
    for (let count = 2; this.complex.has(name) || this.types.has(name) || this.enums.has(name); count += 1) {
      name = `${wanted}_${count}`;
    }
    this.types.set(name, this.fieldsOf(type, name));
    return name;
  }
}

const nameOf = (element: XmlElement): string => element.attributes.get('name') ?? '';
