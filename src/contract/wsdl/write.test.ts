import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRequest, encodeResponse } from '../codec/index.js';
import { builtInContract, serviceNames } from '../index.js';
import { arbitraryRequest, arbitraryResponse } from '../testing/arbitrary.js';
import { callableMethods } from '../testing/methods.js';
import { hasXmllint, insideOf, xmllintErrors } from '../testing/xmllint.js';
import { describable, writeWsdl } from './write.js';

const xmllint = hasXmllint();
const judged = xmllint ? it : it.skip;
const reason = xmllint ? '' : ' (skipped: xmllint of libxml2-utils is not installed)';
const auth = { username: 'clerk@example.org', token: 'secret', domain: 'demo' };

const wsdlOf = (name: (typeof serviceNames)[number]) =>
  writeWsdl(builtInContract.services[name], `http://127.0.0.1:4000/${name}.asmx`);
const schemaIn = (wsdl: string): string => /<s:schema [^]*<\/s:schema>/.exec(wsdl)?.[0] ?? '';

describe('writeWsdl', () => {
  it.each(serviceNames)(
    'describes every method of %s that can be called, in SOAP 1.1 and 1.2, and no other',
    (name) => {
      const wsdl = wsdlOf(name);
      const methods = describable(builtInContract.services[name]).map((method) => method.name);
      const operations = [...wsdl.matchAll(/<(soap|soap12):operation soapAction="[^"]*\/([^"/]+)"/g)];
      for (const prefix of ['soap', 'soap12'])
        expect(operations.filter(([, found]) => found === prefix).map(([, , method]) => method)).toEqual(methods);
      expect(wsdl).toContain(`<soap12:address location="http://127.0.0.1:4000/${name}.asmx" />`);
    },
  );

  it('binds the auth header that each method asks for', () => {
    const wsdl = wsdlOf('DebtorService');
    expect(wsdl).toContain('<soap:header message="tns:Environment_GetAuthHeader" part="AuthHeader" use="literal" />');
    expect(wsdl).toContain(
      '<soap12:header message="tns:List_GetAllAuthHeaderWithDomain" part="AuthHeaderWithDomain" use="literal" />',
    );
    expect(wsdlOf('SingleSignOn')).not.toContain(':header ');
  });

  judged.each(serviceNames)(
    `holds a schema of %s by which requests, answers and headers of every method are valid${reason}`,
    { timeout: 120_000 },
    (name) => {
      const documents = callableMethods
        .filter(({ service }) => service.name === name)
        .flatMap(({ name: qualified, service, method }) =>
          fc
            .sample(fc.tuple(arbitraryRequest(service, method), arbitraryResponse(service, method)), { numRuns: 3 })
            .flatMap(([input, value], round) => {
              const request = encodeRequest(builtInContract, qualified, auth, input);
              if (!request.ok) throw new Error(`${qualified} ${request.where}: ${request.reason}`);
              return [
                { name: `${method.name}-${round}`, xml: insideOf('Body', request.body) },
                ...(method.header === 'none'
                  ? []
                  : [{ name: `${method.name}-${round}-auth`, xml: insideOf('Header', request.body) }]),
                // A result of unknown shape is written as text, which its schema allows, too.
                {
                  name: `${method.name}-${round}-answer`,
                  xml: insideOf('Body', encodeResponse(builtInContract, qualified, value, '1.2')),
                },
              ];
            }),
        )
        // An answer without a result is valid only where the result may be absent.
        .filter(({ name: document, xml }) => !(document.endsWith('-answer') && /^<\S+ [^>]*><\/\S+>$/.test(xml)));
      expect(documents.length).toBeGreaterThan(0);
      expect(xmllintErrors(schemaIn(wsdlOf(name)), documents)).toEqual([]);
    },
  );

  judged(`has a schema that refuses a field in the wrong place${reason}`, () => {
    const namespace = builtInContract.services.EmployeeService.namespace;
    const xml = `<HourComponentVar_Get xmlns="${namespace}"><Period>1</Period><EmployeeId>1</EmployeeId><Year>2026</Year></HourComponentVar_Get>`;
    expect(xmllintErrors(schemaIn(wsdlOf('EmployeeService')), [{ name: 'wrong', xml }]).join('\n')).toContain(
      'This element is not expected',
    );
  });
});
