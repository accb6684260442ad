import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetch } from '../main/nmbrs/transport/soap-client.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openDesk, simulator, value } from './desk.js';

let server: Simulator;
let desk: Desk | undefined;
beforeEach(async () => {
  server = await simulator();
});
afterEach(async () => {
  await desk?.forget();
  await server.close();
});

async function check(fetchRead: Fetch = fetch) {
  desk = await openDesk(server, undefined, { fetchRead });
  return value(await desk.services.handlers.connections.checkContract());
}

describe('the contract check of the open connection', () => {
  it('finds the five services of the demo equal, and makes no call for it', async () => {
    const { services } = await check();
    expect(services.map(({ service, state }) => [service, state])).toEqual([
      ['EmployeeService', 'equal'],
      ['CompanyService', 'equal'],
      ['DebtorService', 'equal'],
      ['ReportService', 'equal'],
      ['SingleSignOn', 'equal'],
    ]);
    expect(services.reduce((sum, { described, nameOnly }) => sum + described + nameOnly, 0)).toBeGreaterThan(400);
    expect(await controls(server).send({ do: 'books' })).toMatchObject({ log: [] });
  }, 60_000);

  it('says what is gone, what came, and which service has no description, and the others are judged all the same', async () => {
    const { services } = await check(async (url, init) => {
      if (url.endsWith('ReportService.asmx?WSDL')) return new Response('not here', { status: 404 });
      const response = await fetch(url, init);
      if (!url.endsWith('DebtorService.asmx?WSDL')) return response;
      return new Response((await response.text()).replaceAll('Department_GetList', 'Department_GetAnew'));
    });
    const found = Object.fromEntries(services.map((service) => [service.service, service]));
    expect(found['ReportService']).toMatchObject({ state: 'not-described', described: 0 });
    expect(found['DebtorService']).toMatchObject({ state: 'different' });
    expect(found['DebtorService']?.findings.map(({ kind, name }) => [kind, name])).toEqual(
      expect.arrayContaining([
        ['method-gone', 'Department_GetList'],
        ['method-new', 'Department_GetAnew'],
      ]),
    );
    expect(found['CompanyService']?.state).toBe('equal');
  }, 60_000);

  it('of a server that is gone is an error in words, not five findings', async () => {
    desk = await openDesk(server);
    await server.close();
    expect(await desk.services.handlers.connections.checkContract()).toMatchObject({
      ok: false,
      error: { kind: 'unreachable' },
    });
  }, 60_000);
});
