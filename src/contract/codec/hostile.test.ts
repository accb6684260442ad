import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import { bytesOf } from '../testing/methods.js';
import { type BadAnswer, type DecodeLimits, type Decoded, encodeResponse, ResponseDecoder } from './index.js';

const method = 'EmployeeService.HourComponentVar_Get';
const good = encodeResponse(builtInContract, method, [{ Id: 1, HourCode: 2, Hours: '3' }], '1.1');
const [head = '', tail = ''] = good.split('<HourComponent>');
const inResult = (inside: string) => `${head}${inside}<HourComponent>${tail}`;

function decode(chunks: Iterable<Uint8Array>, limits: Partial<DecodeLimits> = {}): Decoded {
  const decoder = new ResponseDecoder(builtInContract, method, { limits });
  for (const chunk of chunks) decoder.write(chunk);
  return decoder.end();
}

const refusal = (decoded: Decoded): BadAnswer | null => ('bad' in decoded ? decoded.bad : null);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : Uint8Array.from(part))));
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const bomb = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const table: [what: string, bad: BadAnswer, answer: Uint8Array][] = [
  ['nothing at all', 'truncated', bytes('')],
  ['text', 'not-xml', bytes('Bad gateway')],
  ['JSON', 'not-xml', bytes('{"error": 1}')],
  ['an HTML page', 'doctype', bytes('<!doctype html><html><body>Maintenance</body></html>')],
  ['a page without a doctype', 'not-soap', bytes('<html><body>Maintenance</body></html>')],
  [
    'a DOCTYPE behind a comment',
    'doctype',
    bytes(good.replace('?>', '?><!-- c --><!DOCTYPE soap SYSTEM "file:///etc/passwd">')),
  ],
  ['a DOCTYPE that never ends', 'doctype', bytes(`<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(10_000)}`)],
  ['a DOCTYPE behind a long comment', 'doctype', bytes(good.replace('?>', `?><!--${'c'.repeat(5000)}--><!DOCTYPE x>`))],
  ['an entity bomb', 'doctype', bytes(good.replace('?>', `?>${bomb}`))],
  ['an entity nobody declared', 'not-xml', bytes(inResult('&nbsp;'))],
  ['depth 10,000', 'too-deep', bytes(inResult(nested(10_000)))],
  ['depth 10,000 before the envelope', 'not-soap', bytes(nested(10_000))],
  ['tags that do not match', 'not-xml', bytes(good.replace('</Id>', '</id>'))],
  ['an answer cut in a tag', 'truncated', bytes(good.slice(0, -9))],
  ['an answer cut between tags', 'truncated', bytes(good.slice(0, good.indexOf('<HourCode>')))],
  ['an answer cut in a character', 'truncated', bytes(head, '<HourComponent><Id>', [0xe2, 0x82])],
  ['something behind the envelope', 'not-xml', bytes(good, '<more />')],
  ['UTF-16 with a mark', 'encoding', bytes([0xff, 0xfe], [...Buffer.from(good, 'utf16le')])],
  ['UTF-16 without a mark', 'encoding', bytes([...Buffer.from(good, 'utf16le')])],
  ['a declaration of UTF-16', 'encoding', bytes(good.replace('encoding="utf-8"', 'encoding="utf-16"'))],
  ['a declaration of ISO-8859-1', 'encoding', bytes(good.replace('encoding="utf-8"', 'encoding="iso-8859-1"'))],
  ['bytes that are not UTF-8', 'encoding', bytes(head, [0xc3, 0x28], tail)],
  ['an overlong slash', 'encoding', bytes(head, [0xc0, 0xaf], tail)],
  ['half a surrogate pair', 'encoding', bytes(head, [0xed, 0xa0, 0x80], tail)],
  ['a NUL', 'not-xml', bytes(inResult('\0'))],
  ['a NUL as a reference', 'not-xml', bytes(inResult('&#0;'))],
  ['a control character', 'not-xml', bytes(inResult('\u0007'))],
  ['XML 1.1', 'not-xml', bytes(good.replace('version="1.0"', 'version="1.1"'))],
  ['an attribute twice', 'not-xml', bytes(inResult('<X a="1" a="2" />'))],
  ['a prefix that is not declared', 'not-xml', bytes(inResult('<q:X />'))],
  [
    '10,000 attributes',
    'too-large',
    bytes(inResult(`<X ${Array.from({ length: 10_000 }, (_, at) => `a${at}="" `).join('')}/>`)),
  ],
  [
    'an envelope of another namespace',
    'not-soap',
    bytes(good.replace('schemas.xmlsoap.org/soap', 'schemas.example.org/soap')),
  ],
  ['an envelope without a body', 'not-soap', bytes('<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" />')],
  [
    'an empty body',
    'unexpected-shape',
    bytes('<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body /></e:Envelope>'),
  ],
  ['two bodies', 'not-soap', bytes(good.replace('</soap:Body>', '</soap:Body><soap:Body />'))],
  ['two answers in a body', 'unexpected-shape', bytes(good.replace('</soap:Body>', '<x /></soap:Body>'))],
  [
    'the answer to another method',
    'unexpected-shape',
    bytes(encodeResponse(builtInContract, 'EmployeeService.Absence_GetList', [], '1.1')),
  ],
  [
    'the answer of another service',
    'unexpected-shape',
    bytes(good.replaceAll('v3/EmployeeService', 'v3/CompanyService')),
  ],
  [
    'nil that holds something',
    'unexpected-shape',
    bytes(inResult('<HourComponent xsi:nil="true"><Id>1</Id></HourComponent>')),
  ],
  [
    'elements where a number belongs',
    'unexpected-shape',
    bytes(inResult('<HourComponent><Id><x /></Id></HourComponent>')),
  ],
];

describe('what is no answer', () => {
  it.each(table)('refuses %s as %s', (_, bad, answer) => {
    expect(refusal(decode([answer]))).toBe(bad);
  });

  it.each(table)('refuses %s as %s also byte by byte', (_, bad, answer) => {
    const each = function* (): Generator<Uint8Array> {
      for (let at = 0; at < answer.length; at += 1) yield answer.subarray(at, at + 1);
    };
    expect(refusal(decode(each()))).toBe(bad);
  });

  it('decodes the good answer that the others are made from', () => {
    expect(decode([bytesOf(good)])).toMatchObject({ ok: true, value: [{ Id: 1, HourCode: 2, Hours: '3' }] });
  });

  it('never shows a value in what it says of a refusal', () => {
    const decoded = decode([
      bytesOf(inResult('<HourComponent><Id>999993653</Id><HourCode>J. Jansen</HourCode></HourComponent>')),
    ]);
    expect(decoded).toMatchObject({ bad: 'unexpected-shape' });
    expect(JSON.stringify(decoded)).not.toMatch(/Jansen|999993653/);
  });
});

describe('answers without end', () => {
  const chunk = bytesOf('x'.repeat(1024 * 1024));
  const endless = function* (start: string): Generator<Uint8Array> {
    yield bytesOf(start);
    for (let count = 0; count < 100; count += 1) yield chunk;
  };

  it.each([
    ['a text', '<HourComponent><Hours>'],
    ['an unknown text', '<X>'],
    ['a comment', '<!-- '],
    ['CDATA', '<X><![CDATA['],
    ['an attribute', '<X a="'],
    ['a name', '<X'],
    ['an instruction', '<?x '],
  ])('refuses %s of 100 MB as too large, without holding it', (_, start) => {
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const decoder = new ResponseDecoder(builtInContract, method, { limits: { text: 8 * 1024 * 1024 } });
    let chunks = 0;
    for (const part of endless(head + start)) {
      if (decoder.refusedAlready) break;
      decoder.write(part);
      chunks += 1;
    }
    expect(chunks).toBeLessThanOrEqual(11);
    expect(refusal(decoder.end())).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('refuses a text of 100 MB also by the limits it has by itself', () => {
    expect(refusal(decode(endless(`${head}<HourComponent><Hours>`)))).toBe('too-large');
  });

  it('refuses a text that grows by CDATA and comments, each of them small', () => {
    const part = bytesOf(`<![CDATA[${'x'.repeat(1000)}]]><!-- -->`);
    const parts = [bytesOf(`${head}<HourComponent><Hours>`), ...Array.from({ length: 200 }, () => part)];
    expect(refusal(decode(parts, { text: 100_000 }))).toBe('too-large');
  });

  it('refuses an answer of more bytes than allowed', () => {
    expect(refusal(decode([bytesOf(good), bytesOf(' '.repeat(2000))], { bytes: 2000 }))).toBe('too-large');
  });

  it('counts no end of unknown names together', () => {
    const decoded = decode([bytesOf(inResult(Array.from({ length: 5000 }, (_, at) => `<x${at} />`).join('')))]);
    if (!decoded.ok) throw new Error('refused');
    expect(decoded.unknown.length).toBeLessThan(1100);
    expect(decoded.unknown.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
  });
});
