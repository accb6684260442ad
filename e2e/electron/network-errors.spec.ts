import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { RunningApp } from '../fixtures/app.js';
import { startSimulatorProcess, type RunningSimulator } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';
import { startTlsFront } from '../fixtures/tls-front.js';

/** The vendor's sandbox as far as the app knows; the tests say where that name leads. Nothing leaves this computer. */
const host = 'api-sandbox.nmbrs.nl';
const leads = (port: number): string[] => [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND`];
const user = 'demo@voorbeeld.example';

/** What the app says of a sandbox connection with these credentials. */
const testConnection = (page: Page, credentials: { user: string; token: string }): Promise<unknown> =>
  page.evaluate((given) => window.loondesk.connections.test({ kind: 'sandbox', region: 'nl', ...given }), credentials);

/** From here on the app believes any certificate, as if the test's were installed on this computer. */
const trustAll = (app: RunningApp): Promise<void> | undefined =>
  app.electron?.evaluate(({ session }) => {
    for (const number of [1, 2, 3, 4, 5, 6])
      session.fromPartition(`nmbrs-read-${number}`).setCertificateVerifyProc((_request, done) => done(0));
  });

const account = ({ line }: RunningSimulator): { url: string; username: string; domain: string } =>
  JSON.parse(line) as { url: string; username: string; domain: string };

test('a host that cannot be found, and one that refuses, are unreachable', async ({ launch }) => {
  const nowhere = await launch({ args: [`--host-resolver-rules=MAP ${host} ~NOTFOUND`] });
  expect(await testConnection(nowhere.page, { user, token: 'x' })).toMatchObject({
    ok: false,
    error: { kind: 'unreachable', host, detail: 'ERR_NAME_NOT_RESOLVED' },
  });
  await nowhere.quit();
  const closed = await launch({ args: leads(await freePort()) });
  expect(await testConnection(closed.page, { user, token: 'x' })).toMatchObject({
    ok: false,
    error: { kind: 'unreachable', host, detail: 'ERR_CONNECTION_REFUSED' },
  });
});

test('a proxy that refuses, and one that is not there, are the proxy’s doing; the demo needs none', async ({
  launch,
}) => {
  const asked: string[] = [];
  const proxy = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      asked.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const { port } = proxy.address() as AddressInfo;
  const refused = await launch({ args: [`--proxy-server=http://127.0.0.1:${port}`] });
  expect(await testConnection(refused.page, { user, token: 'geheim-token' })).toMatchObject({
    ok: false,
    error: { kind: 'proxy-refused', host },
  });
  const demo = await refused.page.evaluate(() => window.loondesk.organisation.debtors());
  expect(demo.ok).toBe(true);
  // Chromium would ask for its dictionaries in the first seconds.
  await refused.page.waitForTimeout(5_000);
  // The proxy sees where we want to go, nothing of what we would say there, and nobody else's name.
  expect(new Set(asked)).toEqual(new Set([`CONNECT ${host}:443 HTTP/1.1`]));
  await refused.quit();
  proxy.close();

  const gone = await launch({ args: [`--proxy-server=http://127.0.0.1:${port}`] });
  expect(await testConnection(gone.page, { user, token: 'x' })).toMatchObject({
    ok: false,
    error: { kind: 'proxy-refused', host },
  });
});

test('a certificate that nobody trusts is refused before anything is said', async ({ launch }) => {
  const front = await startTlsFront(host, 'http://127.0.0.1:9');
  const app = await launch({ args: leads(front.port) });
  expect(await testConnection(app.page, { user, token: 'geheim-token' })).toMatchObject({
    ok: false,
    error: { kind: 'certificate-refused', host, detail: 'ERR_CERT_AUTHORITY_INVALID' },
  });
  expect(front.seen).toEqual([]);
  await app.quit();
  await front.stop();
});

test('a good certificate opens it: right credentials, a wrong token and packed answers', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { url, username, domain } = account(simulator);
  const front = await startTlsFront(host, url, 'gzip');
  const app = await launch({ args: leads(front.port) });
  await trustAll(app);
  expect(await testConnection(app.page, { user: username, token: simulator.token })).toMatchObject({
    ok: true,
    data: { host, domain, debtors: 3 },
  });
  expect(front.seen[0]).toContain('gzip');
  expect(await testConnection(app.page, { user: username, token: 'wrong' })).toMatchObject({
    ok: false,
    error: { kind: 'fault', code: 1001 },
  });
  await app.quit();
  await front.stop();
  await simulator.stop();
});

test('a redirect is not followed, wherever it leads', async ({ launch }) => {
  const elsewhere = await startTlsFront(host, 'http://127.0.0.1:9');
  const front = await startTlsFront(host, 'http://127.0.0.1:9', {
    redirectTo: `https://127.0.0.1:${elsewhere.port}/soap/v3/DebtorService.asmx`,
  });
  const app = await launch({ args: leads(front.port) });
  await trustAll(app);
  expect(await testConnection(app.page, { user, token: 'geheim-token' })).toMatchObject({
    ok: false,
    error: { kind: 'bad-answer', reason: 'http-status', detail: 'redirect' },
  });
  expect(front.seen).toHaveLength(1);
  expect(elsewhere.seen).toEqual([]);
  await app.quit();
  await Promise.all([front.stop(), elsewhere.stop()]);
});

/** A port that nobody listens on any more. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
