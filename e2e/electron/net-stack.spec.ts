import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { startSimulatorProcess } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';

const insert = 'EmployeeService.Address_Insert';

test('the danger is real: Chromium resends a POST by itself on a kept-alive connection that breaks', async ({
  app,
}) => {
  let commits = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url !== '/cut') return response.end('ok');
      commits += 1;
      request.socket.destroy();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await app.electron?.evaluate(async ({ session }, url) => {
    const ordinary = session.fromPartition('ordinary');
    await (await ordinary.fetch(`${url}/warm`, { method: 'POST', body: 'x' })).text();
    await ordinary.fetch(`${url}/cut`, { method: 'POST', body: 'x' }).catch(() => undefined);
  }, `http://127.0.0.1:${port}`);
  server.close();
  // The answer that the caller sees is one failure; the server has booked twice.
  expect(commits).toBe(2);
});

test('60 writes that the server books and then cuts are booked 60 times, and each is found', async ({ launch }) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const app = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const set = await stageMoves(app.page, 'Schoonmaakbedrijf Helder & Zn.', 60);
  await simulator.misbehave(insert, { kind: 'cut-after-commit' }, { times: null });
  expect(await sendSet(app.page, set)).toBe(true);
  await expect.poll(() => countsOf(app.page, set.id), { timeout: 120_000 }).toMatchObject({ present: 60, running: 0 });

  const booked = await simulator.committed(insert);
  expect(booked).toHaveLength(60);
  expect(new Set(booked.map((call) => call.input.EmployeeId)).size).toBe(60);
  await app.quit();
  await simulator.stop();
});
