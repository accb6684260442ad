import { describe, expect, it } from 'vitest';
import { encodeFault, encodeResponse } from '../../../contract/codec/index.js';
import { builtInContract } from '../../../contract/index.js';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { Limiter } from './limiter.js';
import { createSoapClient, type Fetch } from './soap-client.js';
import { Suspension } from './suspension.js';

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

const comeBackLater = (status: 429 | 503, retryAfter?: string): Response =>
  new Response('', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
const environment = (domain: string): Response =>
  xml(200, encodeResponse(builtInContract, 'DebtorService.Environment_Get', { SubDomain: domain }, '1.1'));

function setUp(answers: (() => Response | Promise<Response>)[]) {
  const clock = new VirtualClock();
  const suspension = new Suspension({ clock, random: () => 0.5, plannedUpdate: () => null });
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
    suspension,
    clock,
    random: () => 0.5,
    timeoutMs: 40,
  });
  suspension.start(() => client.probe());
  const settleWith = async <T>(promise: Promise<T>): Promise<T> => {
    for (let i = 0; i < 50; i += 1) await clock.advance(1_000);
    return promise;
  };
  return { client, clock, suspension, seen, settleWith };
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
    expect(seen[0]?.init.body).toContain('<Domain>demo</Domain>');
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
    expect(seen.filter((call) => call.write)).toHaveLength(1);
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

describe('while the connection is suspended', () => {
  const list = 'DebtorService.List_GetAll';

  it('a read that somebody waits for says until when, and no other goes out', async () => {
    const { client, clock, seen, settleWith } = setUp([() => comeBackLater(429, '600')]);
    const suspended = { ok: false, error: { kind: 'suspended', until: '2026-11-20T09:10:00.000Z' } };
    const first = client.read(list, {});
    await clock.advance(1);
    expect(await first).toEqual(suspended);
    expect(await settleWith(client.read(list, {}))).toEqual(suspended);
    expect(seen).toHaveLength(1);
  });

  it('a background read waits and then gives its answer', async () => {
    const { client, seen, settleWith } = setUp([() => comeBackLater(503, '20'), () => environment('demo'), debtors]);
    expect((await settleWith(client.read(list, {}, { priority: 'background' }))).ok).toBe(true);
    const methods = ['List_GetAll', 'Environment_Get', 'List_GetAll'];
    expect(seen).toHaveLength(methods.length);
    for (const [index, method] of methods.entries()) expect(seen[index]?.init.body).toContain(`<${method}`);
  });

  it('a background read that is cancelled stops waiting', async () => {
    const { client, clock, suspension } = setUp([]);
    suspension.told('busy', 600_000);
    const abort = new AbortController();
    const read = client.read(list, {}, { priority: 'background', signal: abort.signal });
    await clock.advance(1_000);
    abort.abort();
    expect(await read).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('a write is not sent', async () => {
    const { client, suspension, seen } = setUp([() => inserted(1)]);
    suspension.told('unavailable', null);
    expect(await client.write('EmployeeService.Address_Insert', address)).toEqual({
      kind: 'not-sent',
      error: { kind: 'suspended', until: null },
    });
    expect(seen).toHaveLength(0);
  });

  it('a write that already waited for its turn is not sent either', async () => {
    const answers: ((response: Response) => void)[] = [];
    const slow = (): Promise<Response> => new Promise((resolve) => answers.push(resolve));
    const { client, clock, suspension, seen } = setUp([slow, slow, slow, slow, () => inserted(1)]);
    const reads = Array.from({ length: 4 }, () => client.read(list, {}));
    await clock.advance(1);
    const write = client.write('EmployeeService.Address_Insert', address);
    await clock.advance(1);
    suspension.told('busy', 60_000);
    for (const answer of answers) answer(debtors());
    expect((await write).kind).toBe('not-sent');
    await Promise.all(reads);
    expect(seen.filter((call) => call.write)).toHaveLength(0);
  });

  it.each([429, 503] as const)(
    'a write that was answered %i stays uncertain, and is the last call to go out',
    async (status) => {
      const { client, clock, seen } = setUp([() => comeBackLater(status, '600'), debtors]);
      const write = client.write('EmployeeService.Address_Insert', address);
      await clock.advance(1);
      expect(await write).toMatchObject({ kind: 'uncertain', error: { kind: 'bad-answer', detail: String(status) } });
      expect(await client.read(list, {})).toMatchObject({ ok: false, error: { kind: 'suspended' } });
      expect(seen).toHaveLength(1);
    },
  );
});

describe('a login that is refused', () => {
  const denied = (): Response => fault('1001: Invalid Authentication');
  const list = 'DebtorService.List_GetAll';

  it('is the domain when the same user and token are known under another one', async () => {
    const { client, settleWith } = setUp([denied, () => environment('other')]);
    expect(await settleWith(client.read(list, {}))).toEqual({
      ok: false,
      error: { kind: 'wrong-domain', domain: 'demo' },
    });
  });

  it('is the user or the token when they are not known at all', async () => {
    const { client, settleWith } = setUp([denied, denied]);
    expect(await settleWith(client.read(list, {}))).toMatchObject({ ok: false, error: { kind: 'fault', code: 1001 } });
  });
});

describe('an answer', () => {
  it('that redirects is neither followed nor tried again', async () => {
    const redirected = (): never => {
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    };
    const { client, seen, settleWith } = setUp([redirected, debtors]);
    expect(await settleWith(client.read('DebtorService.List_GetAll', {}))).toMatchObject({
      ok: false,
      error: { kind: 'bad-answer', reason: 'http-status', detail: 'redirect' },
    });
    expect(seen).toHaveLength(1);
  });

  it('to a write that is larger than any such answer is not read to its end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode(pulled === 1 ? '<a>' : '<!-- -->'.repeat(8192)));
      },
    });
    const { client, settleWith } = setUp([() => new Response(endless, { status: 200 })]);
    expect(await settleWith(client.write('EmployeeService.Address_Insert', address))).toMatchObject({
      kind: 'uncertain',
      error: { kind: 'bad-answer' },
    });
    expect(pulled).toBeLessThan(100);
  });
});
