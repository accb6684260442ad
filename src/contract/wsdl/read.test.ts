import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffServices } from '../diff.js';
import { builtInContract, serviceNames } from '../index.js';
import type { ContractService } from '../types.js';
import { readWsdl } from './read.js';
import { describable, writeWsdl } from './write.js';

const address = 'http://127.0.0.1:4000/soap/v3/x.asmx';
const debtors = writeWsdl(builtInContract.services.DebtorService, address);

/** Of a service, all that a WSDL can say; an answer that nobody knows is described as an empty one. */
function describedPart(service: ContractService): ContractService {
  const methods = describable(service).map((method) => ({
    ...method,
    response: method.response ?? { element: `${method.name}Response`, result: null, type: null, list: null },
    confidence: 'high' as const,
    listed: true,
    country: null,
  }));
  return { ...service, methods: Object.fromEntries(methods.map((method) => [method.name, method])) };
}

const readAgain = (text: string) => {
  const reading = readWsdl(text);
  if (!reading.ok) throw new Error(`${reading.refused}: ${reading.detail}`);
  return reading;
};

describe('readWsdl', () => {
  it.each(serviceNames)('reads %s back as it was written, with nothing left over', (name) => {
    const service = builtInContract.services[name];
    const reading = readAgain(writeWsdl(service, address));
    expect(reading.service).toStrictEqual(describedPart(service));
    expect(reading.unplaced).toEqual([]);
    expect(reading.addresses).toEqual([
      { soap: '1.1', location: address },
      { soap: '1.2', location: address },
    ]);
  });

  it.each(serviceNames)('gives for %s a service that writes the same WSDL again', (name) => {
    const written = writeWsdl(builtInContract.services[name], address);
    expect(writeWsdl(readAgain(written).service, address)).toBe(written);
  });

  it('keeps the characters of enumeration values that XML must escape', () => {
    const service = { ...builtInContract.services.SingleSignOn, enums: { Odd: ['a & b', '<c>', ' d ', '"e"', '007'] } };
    expect(readAgain(writeWsdl(service, address)).service.enums).toEqual(service.enums);
  });

  it('puts the fields of a base type before those of the type that extends it, wherever the base stands', () => {
    const base =
      '<s:complexType name="Base"><s:sequence><s:element name="A" type="s:int" /></s:sequence></s:complexType>';
    const more =
      '<s:complexType name="More"><s:complexContent><s:extension base="tns:Base"><s:sequence>' +
      '<s:element minOccurs="0" name="B" nillable="true" type="s:date" /></s:sequence></s:extension></s:complexContent></s:complexType>';
    const reading = readAgain(debtors.replace('\n</s:schema>', `${more}${base}</s:schema>`));
    expect(reading.service.types['More']).toEqual([
      { name: 'A', type: 'int', optional: false, nillable: false, many: false },
      { name: 'B', type: null, optional: true, nillable: true, many: false },
    ]);
    expect([...reading.bases]).toEqual([['More', 'Base']]);
    expect(reading.unplaced).toEqual([{ what: 'type', where: 'More/B', detail: 's:date' }]);
  });

  it('names types without a name after their owner and field', () => {
    const inline =
      '<s:complexType name="Outer"><s:sequence><s:element name="Inner"><s:complexType><s:sequence>' +
      '<s:element name="A" type="s:int" /></s:sequence></s:complexType></s:element></s:sequence></s:complexType>';
    const { service, unplaced } = readAgain(debtors.replace('\n</s:schema>', `${inline}</s:schema>`));
    expect(service.types['Outer']?.[0]?.type).toBe('Outer_Inner');
    expect(service.types['Outer_Inner']?.[0]?.name).toBe('A');
    expect(unplaced).toEqual([]);
  });

  it.each([
    ['an attribute', 'name="Id"', 'name="Id" default="7"', 'attribute'],
    ['a choice', '<s:sequence>', '<s:choice /><s:sequence>', 'element'],
    ['a name that is a trap', 'name="Id"', 'name="__proto__"', 'name'],
    ['a soap action of another name', 'DebtorService/List_GetAll"', 'DebtorService/Other"', 'action'],
    [
      'an operation of one SOAP version alone',
      '<wsdl:operation name="List_GetAll"><soap12:',
      '<wsdl:operation name="Else"><soap12:',
      'binding',
    ],
    [
      'a header that the codec does not know',
      'Environment_GetAuthHeader"><wsdl:part name="AuthHeader" element="tns:AuthHeader"',
      'Environment_GetAuthHeader"><wsdl:part name="AuthHeader" element="tns:Debtor_Get"',
      'header',
    ],
    ['an auth header with other fields', 'name="Token"', 'name="Secret"', 'header'],
    ['a body that is not literal', '<soap:body use="literal" />', '<soap:body use="encoded" />', 'binding'],
    [
      'a schema elsewhere',
      '<wsdl:types>\n',
      '<wsdl:types>\n<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"><s:import schemaLocation="http://example.org/" /></s:schema>',
      'element',
    ],
  ])('names %s as something it could not place', (_, usual, odd, what) => {
    expect(debtors).toContain(usual);
    const { unplaced } = readAgain(debtors.replace(usual, odd));
    expect(unplaced.map((entry) => entry.what)).toContain(what);
  });

  it('survives types that extend themselves or nothing, and says so', () => {
    const extending = (name: string, base: string) =>
      `<s:complexType name="${name}"><s:complexContent><s:extension base="tns:${base}" /></s:complexContent></s:complexType>`;
    const odd = extending('A', 'B') + extending('B', 'A') + extending('C', 'Nobody');
    const { unplaced } = readAgain(debtors.replace('\n</s:schema>', `${odd}</s:schema>`));
    expect(unplaced.map((entry) => entry.detail)).toEqual(['extended, and not there', 'extended, and not there']);
  });
});

describe('what is no WSDL', () => {
  it.each([
    ['nothing', '', 'not-xml'],
    ['text', 'Bad gateway', 'not-xml'],
    ['a page', '<html><body>Sign in</body></html>', 'not-wsdl'],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${debtors}`, 'doctype'],
    ['tags that do not match', debtors.replace('</wsdl:types>', '</wsdl:type>'), 'not-xml'],
    ['the first half', debtors.slice(0, debtors.length / 2), 'not-xml'],
    ['a prefix that is not declared', debtors.replace('<wsdl:types>', '<wsdl:types><q:a />'), 'not-xml'],
    ['another service', debtors.replaceAll('DebtorService', 'PayslipService'), 'unknown-service'],
    ['10,000 elements inside each other', '<a>'.repeat(10_000) + '</a>'.repeat(10_000), 'too-deep'],
    ['17 million characters', `<a>${' '.repeat(17 * 1024 * 1024)}</a>`, 'too-large'],
  ])('is refused: %s', (_, text, refused) => {
    expect(readWsdl(text)).toMatchObject({ ok: false, refused });
  });

  it('never throws, whatever a description is cut and sewn together from', () => {
    fc.assert(
      fc.property(
        fc.nat(debtors.length),
        fc.nat(4000),
        fc.constantFrom('', '<a>', '"', '&b;', '<s:element />'),
        (at, gone, put) => {
          const reading = readWsdl(debtors.slice(0, at) + put + debtors.slice(at + gone));
          expect(typeof reading.ok).toBe('boolean');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('loses no method when one is added, and tells the difference', () => {
    const { DebtorService } = builtInContract.services;
    const { List_GetAll: taken, ...left } = DebtorService.methods;
    const fewer = readAgain(writeWsdl({ ...DebtorService, methods: left }, address)).service;
    expect(taken?.name).toBe('List_GetAll');
    expect(diffServices(fewer, readAgain(debtors).service)).toEqual([
      { kind: 'method-added', service: 'DebtorService', method: 'List_GetAll' },
    ]);
  });
});
