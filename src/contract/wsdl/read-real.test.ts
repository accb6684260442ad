import { describe, expect, it } from 'vitest';
import { isBuiltin } from '../codec/scalars.js';
import type { ContractField } from '../types.js';
import { type RealWsdl, realWsdls, realWsdlsAbsent } from '../testing/real-wsdls.js';
import { hasXmllint, xmllintXpath } from '../testing/xmllint.js';
import { readWsdl, type WsdlReading } from './read.js';

const here = realWsdls.length > 0 && hasXmllint();
const judged = here ? it : it.skip;
const reason = here ? '' : ` (${realWsdls.length === 0 ? realWsdlsAbsent : 'skipped: xmllint is not installed'})`;
const files: readonly (RealWsdl | null)[] = realWsdls.length > 0 ? realWsdls : [null];

type Read = Extract<WsdlReading, { ok: true }>;
const inSchema = "//*[local-name()='schema']";
const operation = "*[local-name()='operation']";
const authTypes = ['AuthHeader', 'AuthHeaderWithDomain'];

/** Attribute values that libxml2 finds, in the order of the document. */
function found(text: string, path: string): string[] {
  return [...xmllintXpath(text, path).matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
}

const without = (names: readonly string[], left: readonly string[]) => names.filter((name) => !left.includes(name));
const sorted = (texts: readonly string[]): string[] => [...texts].sort();

/** A field as the schema writes it. `inline`: its type stands inside it. */
function written({ name, type, optional, nillable, many }: ContractField, inline: boolean): string {
  const prefix = type === 'guid' ? 's1' : type !== null && isBuiltin(type) ? 's' : 'tns';
  return [
    `minOccurs="${optional ? 0 : 1}"`,
    `maxOccurs="${many ? 'unbounded' : 1}"`,
    `name="${name}"`,
    ...(nillable ? ['nillable="true"'] : []),
    ...(type === null || inline ? [] : [`type="${prefix}:${type}"`]),
  ].join(' ');
}

/** Every field of the reading once, where it was written: those of a base type are not the extending type's own. */
function fieldsOf({ service, bases }: Read, named: ReadonlySet<string>): string[] {
  const isInline = (type: string | null) => type !== null && Object.hasOwn(service.types, type) && !named.has(type);
  const own = Object.entries(service.types).flatMap(([name, fields]) =>
    fields.slice(service.types[bases.get(name) ?? '']?.length ?? 0),
  );
  const messages = Object.values(service.methods).flatMap(({ request, response }): ContractField[] => {
    const type = response?.type ?? null;
    const isValue = type !== null && isBuiltin(type) && type !== 'string' && type !== 'base64Binary';
    const result = { name: response?.result ?? '', type, optional: !isValue, nillable: false, many: false };
    return [...(request ?? []), ...(result.name === '' ? [] : [result])];
  });
  return [...own, ...messages].map((field) => written(field, isInline(field.type)));
}

describe('the six real WSDLs', () => {
  judged.each(files)(`are read without loss, by libxml2's count: $file${reason}`, { timeout: 60_000 }, (real) => {
    if (real === null) throw new Error('there is none');
    const reading = readWsdl(real.text);
    if (!reading.ok) throw new Error(reading.detail);
    const { service } = reading;
    expect(reading.unplaced).toEqual([]);

    const methods = found(real.text, `//*[local-name()='portType']/${operation}/@name`);
    expect(methods.length).toBeGreaterThan(0);
    expect(Object.keys(service.methods)).toEqual(methods);
    expect(found(real.text, `//*[local-name()='binding']/${operation}/@name`)).toEqual([...methods, ...methods]);

    const elements = without(found(real.text, `${inSchema}/*[local-name()='element']/@name`), authTypes);
    const placed = Object.values(service.methods).flatMap(({ name, response }) => [name, response?.element ?? '']);
    expect(sorted(placed)).toEqual(sorted(elements));

    const types = without(found(real.text, `${inSchema}/*[local-name()='complexType']/@name`), authTypes);
    const inlineTypes = Number(
      xmllintXpath(real.text, `count(${inSchema}//*[local-name()='sequence']/*/*[local-name()='complexType'])`),
    );
    expect(Object.keys(service.types)).toEqual(expect.arrayContaining(types));
    expect(Object.keys(service.types)).toHaveLength(types.length + inlineTypes);

    const headers = found(real.text, "//*[local-name()='binding']//*[local-name()='header']/@part");
    const wanted = Object.values(service.methods).flatMap(({ header }) =>
      header === 'none' ? [] : [header === 'plain' ? 'AuthHeader' : 'AuthHeaderWithDomain'],
    );
    expect([...wanted, ...wanted]).toEqual(headers);

    const enums = without(found(real.text, `${inSchema}/*[local-name()='simpleType']/@name`), ['guid']);
    expect(Object.keys(service.enums)).toEqual(enums);
    expect(Object.values(service.enums).flat()).toEqual(
      found(real.text, `${inSchema}//*[local-name()='enumeration']/@value`),
    );
    expect([...reading.bases.values()].map((base) => `tns:${base}`)).toHaveLength(
      found(
        real.text,
        `${inSchema}/*[local-name()='complexType'][not(starts-with(@name,'AuthHeader'))]//*[local-name()='extension']/@base`,
      ).length,
    );

    const attributes = xmllintXpath(
      real.text,
      `${inSchema}//*[local-name()='element'][@minOccurs][not(ancestor::*[starts-with(@name,'AuthHeader')])]/@*`,
    );
    const fields = attributes.split(/(?=minOccurs=)/).map((field) => field.trim().replace(/\s+/g, ' '));
    expect(sorted(fieldsOf(reading, new Set(types)))).toEqual(sorted(fields));
    process.stdout.write(
      `real WSDLs: ${real.file}: ${methods.length} operations, ${elements.length} elements, ${types.length} types (${inlineTypes} more without a name), ` +
        `${fields.length} fields, ${enums.length} enumerations, ${headers.length} header uses, all placed\n`,
    );
  });
});
