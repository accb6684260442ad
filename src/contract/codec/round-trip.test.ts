import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import { arbitraryRequest, arbitraryResponse } from '../testing/arbitrary.js';
import { bytesOf, callableMethods } from '../testing/methods.js';
import { decodeRequest, encodeRequest, encodeResponse, ResponseDecoder } from './index.js';

const auth = { username: 'clerk@example.org', token: 'a<b>&"c', domain: 'demo' };

/** In pieces of any size, so that characters, tags and entities are cut in the middle. */
function decodeInPieces(name: (typeof callableMethods)[number]['name'], xml: string, sizes: readonly number[]) {
  const decoder = new ResponseDecoder(builtInContract, name);
  const bytes = bytesOf(xml);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    decoder.write(bytes.subarray(at, at + size));
    at += size;
  }
  return decoder.end();
}

const pieces = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
const soap = fc.constantFrom('1.1' as const, '1.2' as const);

describe('round trip', () => {
  it(
    'decodes of every method what was encoded as its response, whatever the pieces it comes in',
    { timeout: 120_000 },
    () => {
      for (const { name, service, method } of callableMethods) {
        fc.assert(
          fc.property(arbitraryResponse(service, method), pieces, soap, (value, sizes, version) => {
            const decoded = decodeInPieces(name, encodeResponse(builtInContract, name, value, version), sizes);
            expect(decoded).toStrictEqual({ ok: true, value, unknown: [], missing: [] });
          }),
          { numRuns: 8 },
        );
      }
    },
  );

  it('reads of every method, as a server, what was encoded as its request', { timeout: 120_000 }, () => {
    for (const { name, service, method } of callableMethods) {
      const authElement =
        method.header === 'none' ? null : method.header === 'domain' ? 'AuthHeaderWithDomain' : 'AuthHeader';
      const authRead =
        authElement === null ? null : { ...auth, domain: authElement === 'AuthHeader' ? null : auth.domain };
      fc.assert(
        fc.property(arbitraryRequest(service, method), soap, (input, version) => {
          const request = encodeRequest(builtInContract, name, auth, input, version);
          if (!request.ok) throw new Error(`${request.where}: ${request.reason}`);
          const action = version === '1.1' ? (request.headers['SOAPAction'] ?? null) : null;
          const read = decodeRequest(builtInContract, service.name, bytesOf(request.body), action);
          expect(read).toStrictEqual({
            ok: true,
            method: name,
            soap: version,
            auth: authRead,
            authElement,
            input,
            remarks: [],
          });
        }),
        { numRuns: 8 },
      );
    }
  });

  it('covers all methods with known fields', () => {
    expect(callableMethods.length).toBeGreaterThan(340);
  });
});
