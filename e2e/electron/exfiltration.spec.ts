import { createSocket } from 'node:dgram';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveHint, hints, ways } from '../fixtures/ways-out.js';
import { expect, test } from '../fixtures/test.js';

test.setTimeout(180_000);

test('a taken-over page finds no way out of the computer, seen by the net stack itself', async ({ launch }) => {
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-out-'));
  const log = join(folder, 'net.json');
  const seen: string[] = [];
  const tcp = createServer((socket) => {
    seen.push('a connection');
    socket.on('data', (bytes) => seen.push(bytes.toString('latin1').slice(0, 80))).on('error', () => undefined);
  });
  await new Promise<void>((ready) => tcp.listen(0, '127.0.0.1', ready));
  const udp = createSocket('udp4').on('message', () => seen.push('a datagram'));
  await new Promise<void>((ready) => udp.bind((tcp.address() as AddressInfo).port, '127.0.0.1', ready));
  const local = `127.0.0.1:${udp.address().port}`;

  const app = await launch({ args: [`--log-net-log=${log}`] });
  // A throw is a refusal.
  const attempt = (tried: Promise<void>): Promise<void> => tried.catch(() => undefined);
  // Once to a name that would have to be looked up, once to somebody who listens.
  for (const [name, way] of Object.entries(ways))
    for (const host of [`${name}.leak.invalid`, local]) await attempt(app.page.evaluate(way, host));
  for (const hint of hints)
    for (const host of [`${hint}.leak.invalid`, local])
      await attempt(app.page.evaluate(giveHint, [hint, host] as const));
  // What was tried has had its time once a request that may go is through: this one is main's own.
  await app.electron?.evaluate(
    ({ session }, to) =>
      session
        .fromPartition('control')
        .fetch(`http://${to}/control`)
        .catch(() => undefined),
    'control.leak.invalid',
  );
  await app.page.waitForTimeout(2_000);
  const still = await app.page.evaluate(() => typeof window.loondesk);
  await app.quit();
  const looked = new Set(
    [...(await readFile(log, 'utf8')).matchAll(/([\w-]+)\.leak\.invalid/g)].map((match) => match[1]),
  );
  tcp.close();
  udp.close();
  await rm(folder, { recursive: true, force: true });
  // The log would have shown it.
  expect(still).toBe('object');
  expect([...looked]).toEqual(['control']);
  expect(seen).toEqual([]);
});
