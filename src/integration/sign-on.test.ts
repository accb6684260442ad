import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGateways } from '../main/connections/open-gateways.js';
import { Limiter } from '../main/nmbrs/transport/limiter.js';
import { systemClock } from '../main/platform/clock.js';
import { startSimulator, type Simulator } from '../simulator/index.js';

let server: Simulator;
beforeEach(async () => {
  server = await startSimulator({ seed: 1 });
});
afterEach(() => server.close());

const signOn = (token: string) =>
  openGateways(
    { kind: 'demo', base: server.url, auth: { username: server.username, token, domain: server.domain } },
    new Limiter(systemClock, { perSecond: 145, concurrency: 4 }),
    {
      fetchRead: fetch,
      fetchWrite: fetch,
      clock: systemClock,
      random: Math.random,
      timeoutMs: 10_000,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    },
  ).signOn;

it('a visit to Nmbrs is signed in by the connection’s own user and token, each by a token of its own', async () => {
  const first = await signOn(server.token).token();
  const second = await signOn(server.token).token();
  expect(first).toMatchObject({ ok: true, data: expect.stringMatching(/^\S{8,}$/) as string });
  expect(first).not.toEqual(second);
  expect(JSON.stringify([first, second])).not.toContain(server.token);
});

it('a token that Nmbrs does not know signs nobody in', async () => {
  expect(await signOn('onbekend').token()).toMatchObject({ ok: false, error: { kind: 'fault', code: 1001 } });
});
