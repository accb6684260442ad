import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import { arbitraryRequest } from '../testing/arbitrary.js';
import { callableMethods, type NamedMethod } from '../testing/methods.js';
import { realWsdls, type RealWsdl, realWsdlsAbsent, schemaFiles } from '../testing/real-wsdls.js';
import { hasXmllint, insideOf, xmllintErrors } from '../testing/xmllint.js';
import { encodeRequest } from './index.js';

const here = realWsdls.length > 0 && hasXmllint();
const judged = here ? it : it.skip;
const reason = here ? '' : ` (${realWsdls.length === 0 ? realWsdlsAbsent : 'skipped: xmllint is not installed'})`;

const auth = { username: 'clerk@example.org', token: 'secret', domain: 'demo' };
/** Requests a method, each of random values. */
const rounds = 3;

/** In v3 otherwise than in the real ones, which are of v2.1. The reference has its sources for each. */
const changedInV3: Readonly<Record<string, string>> = {
  'EmployeeService.List_GetByCompany': 'v3 has the number EmployeeType where v2.1 has the enumeration active',
  'EmployeeService.List_GetByDebtor': 'v3 has the number EmployeeType where v2.1 has the enumeration active',
  'EmployeeService.SVW_Update': 'v3 has changed the fields of social insurance, and they are known in part alone',
  'EmployeeService.SVW_UpdateCurrent':
    'v3 has changed the fields of social insurance, and they are known in part alone',
};

/** The newest real WSDL that has the method's request. */
const schemaOf = ({ service, method }: NamedMethod): RealWsdl | undefined =>
  realWsdls.find((real) => real.service === service.name && real.text.includes(`<s:element name="${method.name}">`));

/** Where v3 differs only in some fields, a request may happen to have none of them: enough of them, and one has. */
const roundsOf = (name: string): number => (Object.hasOwn(changedInV3, name) ? 40 : rounds);

const requestsOf = ({ name, service, method }: NamedMethod): { name: string; xml: string }[] =>
  fc.sample(arbitraryRequest(service, method), { numRuns: roundsOf(name) }).map((input, round) => {
    const request = encodeRequest(builtInContract, name, auth, input);
    if (!request.ok) throw new Error(`${name} ${request.where}: ${request.reason}`);
    return { name: `${method.name}~${round}`, xml: insideOf('Body', request.body) };
  });

/** Methods of one WSDL with what libxml2 has against their requests. */
function complaints(real: RealWsdl, methods: readonly NamedMethod[]): Map<string, string> {
  const [first] = methods;
  if (first === undefined) return new Map();
  const { main, others } = schemaFiles(real, first.service.namespace);
  const lines = xmllintErrors(main, methods.flatMap(requestsOf), others);
  const against = new Map<string, string>();
  for (const line of lines) {
    const found = /^(\w+)~\d+\.xml:/.exec(line);
    if (found?.[1] !== undefined) against.set(`${real.service}.${found[1]}`, line);
    // Anything else than a request that is refused or a request that fails is a broken schema, not a finding.
    else if (!/fails to validate|^xmllint ended with [34]$/.test(line)) throw new Error(line);
  }
  return against;
}

describe('requests, judged by the schemas in the real WSDLs', () => {
  judged(`are valid, except those that v3 has changed${reason}`, { timeout: 300_000 }, () => {
    const byFile = new Map(
      realWsdls.map((real) => [real, callableMethods.filter((method) => schemaOf(method) === real)]),
    );
    const refused = new Map([...byFile].flatMap(([real, methods]) => [...complaints(real, methods)]));
    const unproven = callableMethods.filter((method) => schemaOf(method) === undefined).map(({ name }) => name);
    const proven = callableMethods.length - unproven.length - refused.size;
    process.stdout.write(
      `real WSDLs: requests of ${proven} of ${callableMethods.length} methods proven by xmllint (${rounds} random ones each); ` +
        `changed in v3: ${[...refused.keys()].join(', ')}; in no real WSDL (${unproven.length}): ${unproven.join(', ')}\n`,
    );
    expect(proven).toBeGreaterThan(300);
    const unexpected = [...refused].filter(([name]) => !Object.hasOwn(changedInV3, name));
    expect(unexpected).toEqual([]);
    expect([...refused.keys()].sort()).toEqual(Object.keys(changedInV3).sort());
  });

  judged(`have an auth header that the real schema of EmployeeService accepts${reason}`, () => {
    const real = realWsdls.find(
      ({ service, text }) => service === 'EmployeeService' && text.includes('"AuthHeaderWithDomain"'),
    );
    if (real === undefined) throw new Error('no real WSDL with a domain in the header');
    const { namespace } = builtInContract.services.EmployeeService;
    const xml = [auth, { ...auth, domain: null }].map((header) => {
      const request = encodeRequest(builtInContract, 'EmployeeService.List_GetByCompany', header, {
        CompanyId: 1,
        EmployeeType: 0,
      });
      return request.ok ? insideOf('Header', request.body) : request.reason;
    });
    const { main, others } = schemaFiles(real, namespace);
    const documents = xml.map((text, index) => ({ name: `header~${index}`, xml: text }));
    expect(xmllintErrors(main, documents, others)).toEqual([]);
    const wrong = {
      name: 'wrong',
      xml: (xml[0] ?? '').replace('<Token>', '<Tokens>').replace('</Token>', '</Tokens>'),
    };
    expect(xmllintErrors(main, [wrong], others).join()).toContain('This element is not expected');
  });
});
