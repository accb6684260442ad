import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serviceUrl } from '../main/nmbrs/transport/endpoint.js';
import { Limiter } from '../main/nmbrs/transport/limiter.js';
import { createSoapClient, type SoapClient } from '../main/nmbrs/transport/soap-client.js';
import { Suspension } from '../main/nmbrs/transport/suspension.js';
import { systemClock } from '../main/platform/clock.js';
import { startSimulator, type Simulator } from '../simulator/index.js';

const list = 'DebtorService.List_GetAll';

let server: Simulator;
const suspensions: Suspension[] = [];
beforeEach(async () => {
  server = await startSimulator({ seed: 1 });
});
afterEach(async () => {
  for (const suspension of suspensions.splice(0)) suspension.close();
  await server.close();
});

function connect(access: Partial<Pick<Simulator, 'token' | 'domain'>> = {}): SoapClient {
  const suspension = new Suspension({ clock: systemClock, random: Math.random, plannedUpdate: () => null });
  suspensions.push(suspension);
  const { username, token, domain } = { ...server, ...access };
  const client = createSoapClient({
    urlOf: (service) => serviceUrl('demo', server.url, service),
    auth: () => ({ username, token, domain }),
    fetchRead: fetch,
    fetchWrite: fetch,
    limiter: new Limiter(systemClock, { perSecond: 145, concurrency: 24 }),
    suspension,
    clock: systemClock,
    random: Math.random,
    timeoutMs: 10_000,
  });
  suspension.start(() => client.probe());
  return client;
}

async function maintenance(on: boolean, retryAfter?: number): Promise<void> {
  await fetch(server.controlUrl, {
    method: 'POST',
    headers: { 'x-control-secret': server.controlSecret },
    body: JSON.stringify({ do: 'maintenance', on, retryAfter }),
  });
}

describe('the client against the simulator', () => {
  it('tells a wrong domain from a wrong token', async () => {
    expect(await connect({ domain: 'elders' }).read(list, {})).toEqual({
      ok: false,
      error: { kind: 'wrong-domain', domain: 'elders' },
    });
    expect(await connect({ token: 'wrong' }).read(list, {})).toMatchObject({
      ok: false,
      error: { kind: 'fault', code: 1001 },
    });
  });

  it('waits out maintenance by the server’s own Retry-After, then gives the answer that was asked for', async () => {
    const client = connect();
    await maintenance(true, 1);
    expect(await client.read(list, {})).toMatchObject({ ok: false, error: { kind: 'suspended' } });
    const waiting = client.read(list, {}, { priority: 'background' });
    await maintenance(false);
    const answer = await waiting;
    expect(answer.ok && answer.data?.length).toBe(3);
    expect((await client.read(list, {})).ok).toBe(true);
  });
});
