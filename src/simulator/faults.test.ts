import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeRequest } from '../contract/codec/index.js';
import { builtInContract } from '../contract/index.js';
import { startSimulator, type Simulator } from './index.js';
import { bakery, environmentWith, settledEmployee } from './testing/environment.js';
import { FakeClock } from './testing/fake-clock.js';
import { Session } from './testing/session.js';

let simulator: Simulator;
let session: Session;
let clock: FakeClock;
const EmployeeId = settledEmployee(environmentWith());
const method = 'EmployeeService.Address_InsertCurrent';
const input = {
  EmployeeId,
  Address: {
    Id: 0,
    Default: true,
    Street: 'Zeedijk',
    HouseNumber: '7',
    City: 'Groningen',
    CountryISOCode: 'NL',
    Type: 'HomeAddress' as const,
  },
};

beforeEach(async () => {
  clock = new FakeClock();
  simulator = await startSimulator({ clock, rateLimit: false });
  session = new Session(simulator);
});
afterEach(() => simulator.close());

const misbehave = (act: unknown, rule: object = {}) =>
  session.control({ do: 'misbehave', rule: { method, act, ...rule } });
/** What the books say, not what the caller saw. */
const Books = z.object({ log: z.array(z.object({ method: z.string(), committed: z.boolean() })) });
const committed = async (): Promise<number> => {
  const { log } = Books.parse((await session.control({ do: 'books' })).body);
  return log.filter((entry) => entry.method === method && entry.committed).length;
};
const inTheBooks = async (): Promise<boolean> =>
  JSON.stringify((await session.control({ do: 'books', employeeId: EmployeeId })).body).includes('"street":"Zeedijk"');
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('misbehaviour', () => {
  it('cut before commit: the connection breaks and nothing is booked; the next call is well', async () => {
    await misbehave({ kind: 'cut-before-commit' });
    await expect(session.call(method, input)).rejects.toThrow('fetch failed');
    expect([await committed(), await inTheBooks()]).toEqual([0, false]);
    await session.value(method, input);
    expect([await committed(), await inTheBooks()]).toEqual([1, true]);
  });

  it('cut after commit: the connection breaks and it is booked, once', async () => {
    await misbehave({ kind: 'cut-after-commit' });
    await expect(session.call(method, input)).rejects.toThrow('fetch failed');
    expect([await committed(), await inTheBooks()]).toEqual([1, true]);
  });

  it('hold after commit: booked at once, answered when released', async () => {
    await misbehave({ kind: 'hold-after-commit' });
    let answered = false;
    const call = session.value(method, input).finally(() => (answered = true));
    while ((await committed()) === 0) await settle();
    await settle();
    expect(answered).toBe(false);
    expect((await session.control({ do: 'release' })).body).toEqual({ released: 1 });
    expect(await call).toBeGreaterThan(20_000_000);
  });

  it('late commit: cut at once and booked when the time has come', async () => {
    await misbehave({ kind: 'late-commit', ms: 60_000, connection: 'cut' });
    await expect(session.call(method, input)).rejects.toThrow('fetch failed');
    clock.goOn(59_999);
    await settle();
    expect(await committed()).toBe(0);
    clock.goOn(1);
    await settle();
    expect([await committed(), await inTheBooks()]).toEqual([1, true]);
  });

  it('late commit without an answer: the caller waits in vain, and may leave before it is booked', async () => {
    await misbehave({ kind: 'late-commit', ms: 1000 });
    const gone = new AbortController();
    const call = fetch(session.address('EmployeeService'), { ...envelope(), signal: gone.signal });
    while (clock.waits.length === 0) await settle();
    gone.abort();
    await expect(call).rejects.toThrow('aborted');
    clock.goOn(1000);
    await settle();
    expect(await committed()).toBe(1);
  });

  it('HTTP 500 and 503 without a fault book nothing unless told to, and 503 says when to come back', async () => {
    await misbehave({ kind: 'http', status: 500 });
    expect(await session.badness(method, input)).toEqual([500, 'not-soap']);
    await misbehave({ kind: 'http', status: 503, retryAfter: 7 });
    const answer = await fetch(session.address('EmployeeService'), envelope());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
    expect(await committed()).toBe(0);
    await misbehave({ kind: 'http', status: 500, commit: true });
    await session.call(method, input);
    expect(await committed()).toBe(1);
  });

  it('garbage and half an answer come with status 200 after the booking', async () => {
    await misbehave({ kind: 'garbage' });
    const [status, bad] = await session.badness(method, input);
    expect(status).toBe(200);
    expect(['not-xml', 'not-soap']).toContain(bad);
    await misbehave({ kind: 'truncated' });
    expect(await session.call(method, input)).toMatchObject({ status: 200, decoded: { ok: false, bad: 'truncated' } });
    expect(await committed()).toBe(2);
  });

  it('a fault comes with its code and without a booking', async () => {
    await misbehave({ kind: 'fault', code: 1006, text: 'Login security failure' });
    expect(await session.faultCode(method, input)).toBe(1006);
    expect(await committed()).toBe(0);
  });

  it('latency delays the effect too', async () => {
    await misbehave({ kind: 'latency', ms: 300 });
    const call = session.value(method, input);
    while (clock.waits.length === 0) await settle();
    expect(await committed()).toBe(0);
    clock.goOn(300);
    await call;
    expect(await committed()).toBe(1);
  });

  it('maintenance shuts every service with 503 until it is over', async () => {
    await session.control({ do: 'maintenance', on: true, retryAfter: 600 });
    const answer = await fetch(`${session.address('CompanyService')}?WSDL`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '600']);
    expect((await session.call(method, input)).status).toBe(503);
    await session.control({ do: 'maintenance', on: false });
    await session.value(method, input);
    expect(await committed()).toBe(1);
  });

  it('nothing takes effect after the simulator was closed', async () => {
    await misbehave({ kind: 'late-commit', ms: 100, connection: 'cut' });
    await expect(session.call(method, input)).rejects.toThrow('fetch failed');
    await simulator.close();
    clock.goOn(100);
    await settle();
    simulator = await startSimulator({ clock, rateLimit: false });
    session = new Session(simulator);
    expect(await committed()).toBe(0);
  });
});

describe('other people', () => {
  it('a colleague writes by the same rules, and the books say that it was not us', async () => {
    await misbehave({ kind: 'cut-before-commit' });
    expect((await session.control({ do: 'colleague', method, input })).body).toMatchObject({ ok: true });
    expect((await session.control({ do: 'colleague', method, input: { ...input, EmployeeId: 1 } })).body).toMatchObject(
      { ok: false, code: 2003 },
    );
    expect(await session.value('EmployeeService.Address_GetListCurrent', { EmployeeId })).toMatchObject([
      { Street: 'Zeedijk' },
    ]);
    expect((await session.control({ do: 'books', since: 1 })).body).toMatchObject({
      log: [
        { n: 2, by: 'colleague', committed: false, refused: 2003 },
        { n: 3, by: 'client' },
      ],
    });
  });

  it('somebody moves the period on, and not to one that does not exist', async () => {
    expect((await session.control({ do: 'movePeriod', companyId: bakery.id, year: 2026, period: 12 })).body).toEqual({
      ok: true,
      period: '2026-12-M',
    });
    expect(await session.value('CompanyService.Company_GetCurrentPeriod', { CompanyId: bakery.id })).toBe('2026-12-M');
    expect(
      (await session.control({ do: 'movePeriod', companyId: bakery.id, year: 2026, period: 13 })).body,
    ).toMatchObject({ ok: false, code: 2006 });
  });

  it('the clock can be read and set, and what is written then bears that time', async () => {
    expect((await session.control({ do: 'clock' })).body).toEqual({ now: '2026-11-20T09:41:00.000Z' });
    await session.control({ do: 'clock', set: '2027-01-04T08:00:00.000Z' });
    await session.value(method, input);
    expect(JSON.stringify((await session.control({ do: 'books', employeeId: EmployeeId })).body)).toContain(
      '"createdAt":"2027-01-04T08:00:00"',
    );
  });
});

/** A raw POST of the write. */
function envelope(): RequestInit {
  const encoded = encodeRequest(builtInContract, method, simulator, input);
  if (!encoded.ok) throw new Error(encoded.reason);
  return { method: 'POST', headers: encoded.headers, body: encoded.body };
}
