import { describe, expect, it } from 'vitest';
import { encodeFault, encodeResponse } from '../../../contract/codec/index.js';
import { builtInContract } from '../../../contract/index.js';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { Limiter } from './limiter.js';
import { createSoapClient, type Fetch } from './soap-client.js';

const xml = (status: number, body: string): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/xml' } });
const fault = (text: string): Response =>
  xml(500, encodeFault({ side: 'server', text: `Server was unable to process request. ---> ${text}` }, '1.1'));
const debtors = (): Response =>
  xml(
    200,
    encodeResponse(builtInContract, 'DebtorService.List_GetAll', [{ Id: 1, Number: '1', Name: 'Voorbeeld' }], '1.1'),
  );
const inserted = (id: number): Response =>
  xml(200, encodeResponse(builtInContract, 'EmployeeService.Address_Insert', id, '1.1'));
const lost = (): never => {
  throw new Error('net::ERR_EMPTY_RESPONSE');
};
const refusedConnection = (): never => {
  throw new Error('net::ERR_CONNECTION_REFUSED');
};

function setUp(answers: (() => Response | Promise<Response>)[]) {
  const clock = new VirtualClock();
  const seen: { url: string; init: RequestInit; write: boolean }[] = [];
  const fetchAs =
    (write: boolean): Fetch =>
    async (url, init) => {
      seen.push({ url, init, write });
      const answer = answers.shift();
      if (!answer) throw new Error('no more answers');
      return answer();
    };
  const client = createSoapClient({
    urlOf: (service) => `http://127.0.0.1:1/soap/v3/${service}.asmx`,
    auth: () => ({ username: 'a@example.org', token: 'token', domain: 'demo' }),
    fetchRead: fetchAs(false),
    fetchWrite: fetchAs(true),
    limiter: new Limiter(clock, { perSecond: 145, concurrency: 4 }),
    clock,
    random: () => 0.5,
    timeoutMs: 40,
  });
  const settleWith = async <T>(promise: Promise<T>): Promise<T> => {
    for (let i = 0; i < 50; i += 1) await clock.advance(1_000);
    return promise;
  };
  return { client, seen, settleWith };
}

const address = { EmployeeId: 7, Period: 11, Year: 2026, UnprotectedMode: false };

describe('reads', () => {
  it('sends one call with the auth header of its own service, and gives typed rows', async () => {
    const { client, seen, settleWith } = setUp([debtors]);
    expect(await settleWith(client.read('DebtorService.List_GetAll', {}))).toEqual({
      ok: true,
      data: [{ Id: 1, Number: '1', Name: 'Voorbeeld' }],
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe('http://127.0.0.1:1/soap/v3/DebtorService.asmx');
    expect(seen[0]?.init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
    expect(String(seen[0]?.init.body)).toContain('<Domain>demo</Domain>');
  });

  it('tries again after a lost connection, three times in all', async () => {
    const good = setUp([lost, refusedConnection, debtors]);
    expect((await good.settleWith(good.client.read('DebtorService.List_GetAll', {}))).ok).toBe(true);
    const bad = setUp([lost, lost, lost, debtors]);
    expect(await bad.settleWith(bad.client.read('DebtorService.List_GetAll', {}))).toMatchObject({
      ok: false,
      error: { kind: 'bad-answer', reason: 'truncated' },
    });
    expect(bad.seen).toHaveLength(3);
  });

  it('tries 1006 once more and other faults never', async () => {
    const transient = setUp([() => fault('1006: Generic security failure'), debtors]);
    expect((await transient.settleWith(transient.client.read('DebtorService.List_GetAll', {}))).ok).toBe(true);
    const refused = setUp([() => fault('1002: Unauthorized access'), debtors]);
    expect(await refused.settleWith(refused.client.read('DebtorService.List_GetAll', {}))).toMatchObject({
      ok: false,
      error: { kind: 'fault', code: 1002, method: 'DebtorService.List_GetAll' },
    });
    expect(refused.seen).toHaveLength(1);
  });

  it('says what it cannot read', async () => {
    for (const [answer, reason] of [
      [() => xml(200, 'hello'), 'not-xml'],
      [() => xml(200, '<html><body>Maintenance</body></html>'), 'not-soap'],
      [() => xml(502, '<html></html>'), 'http-status'],
      [() => xml(200, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'doctype'],
    ] as const) {
      const { client, settleWith } = setUp([answer]);
      expect(await settleWith(client.read('DebtorService.List_GetAll', {}))).toMatchObject({
        ok: false,
        error: { kind: 'bad-answer', reason },
      });
    }
  });
});

describe('writes', () => {
  it('go out once, on their own partition, with a connection that is not kept', async () => {
    const { client, seen, settleWith } = setUp([() => inserted(41)]);
    expect(await settleWith(client.write('EmployeeService.Address_Insert', address))).toEqual({
      kind: 'answered',
      data: 41,
    });
    expect(seen).toMatchObject([{ write: true, init: { headers: { Connection: 'close' } } }]);
  });

  it.each([
    ['a fault', () => fault('2011: Protected mode'), 'refused'],
    ['a cut connection', lost, 'uncertain'],
    ['a 500 without a fault', () => xml(500, 'oops'), 'uncertain'],
    ['a 503', () => xml(503, ''), 'uncertain'],
    ['garbage', () => xml(200, '<<<'), 'uncertain'],
    ['a connection that never stood', refusedConnection, 'not-sent'],
    [
      'no answer in time',
      () => new Promise<Response>((_resolve, reject) => setTimeout(() => reject(new Error('aborted')), 80)),
      'uncertain',
    ],
  ] as const)('are never repeated after %s: the outcome is said', async (_what, answer, kind) => {
    const { client, seen, settleWith } = setUp([answer, () => inserted(1)]);
    const result = client.write('EmployeeService.Address_Insert', address);
    expect((await settleWith(result)).kind).toBe(kind);
    expect(seen).toHaveLength(1);
  });

  it('do not leave at all with a text that XML cannot carry', async () => {
    const { client, seen, settleWith } = setUp([() => inserted(1)]);
    const broken = { ...address, Address: { Id: 0, Default: true, Type: 'HomeAddress', Street: 'bell \u0007' } };
    expect(await settleWith(client.write('EmployeeService.Address_Insert', broken))).toMatchObject({
      kind: 'not-sent',
      error: { kind: 'input-refused' },
    });
    expect(seen).toHaveLength(0);
  });
});
