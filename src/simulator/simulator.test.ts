import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInContract, methodOf, serviceNames } from '../contract/index.js';
import { encodeRequest } from '../contract/codec/index.js';
import { startSimulator, type Simulator } from './index.js';
import { methodNames } from './methods/index.js';
import { bakery, environmentWith, logistics, settledEmployee } from './testing/environment.js';
import { FakeClock } from './testing/fake-clock.js';
import { Session } from './testing/session.js';

let simulator: Simulator;
let session: Session;

beforeAll(async () => {
  simulator = await startSimulator({ rateLimit: false });
  session = new Session(simulator);
});
afterAll(() => simulator.close());

const address = {
  Id: 0,
  Default: true,
  Street: 'Zeedijk',
  HouseNumber: '7',
  PostalCode: '9731 AB',
  City: 'Groningen',
  CountryISOCode: 'NL',
  Type: 'HomeAddress' as const,
};

describe('a whole session over HTTP', () => {
  it('finds the domain, a company, an employee, changes the address and reads it back, in SOAP 1.1 and 1.2', async () => {
    for (const soap of ['1.1', '1.2'] as const) {
      const nowhere = { ...simulator, domain: null };
      const { decoded } = await session.call('DebtorService.Environment_Get', {}, soap, nowhere);
      expect(decoded).toMatchObject({ ok: true, value: { SubDomain: simulator.domain } });
      expect(await session.value('DebtorService.List_GetAll', {}, soap)).toHaveLength(3);
      expect(await session.value('CompanyService.List_GetByDebtor', { DebtorId: bakery.debtorId }, soap)).toMatchObject(
        [{ ID: bakery.id, Name: bakery.name }, {}, {}, {}],
      );
      expect(await session.value('CompanyService.Company_GetCurrentPeriod', { CompanyId: bakery.id }, soap)).toBe(
        '2026-11-M',
      );
      const people = await session.value(
        'EmployeeService.List_GetByCompany',
        { CompanyId: bakery.id, EmployeeType: 2 },
        soap,
      );
      const EmployeeId = z.array(z.object({ Id: z.int() })).parse(people)[0]?.Id ?? 0;
      const id = await session.value(
        'EmployeeService.Address_Insert',
        { EmployeeId, Address: address, Period: 11, Year: 2026, UnprotectedMode: false },
        soap,
      );
      expect(await session.value('EmployeeService.Address_GetListCurrent', { EmployeeId }, soap)).toEqual([
        { ...address, Id: id },
      ]);
      expect(await session.value('EmployeeService.Address_Delete', { EmployeeId, AddressID: Number(id) }, soap)).toBe(
        true,
      );
    }
    const { body } = await session.control({ do: 'books' });
    expect(body).toMatchObject({ counts: { committed: 4 } });
    expect(JSON.stringify(body)).not.toContain(simulator.token);
  });

  it('answers ten thousand people with their personal data, whole and decodable', async () => {
    const value = await session.value('EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', {
      CompanyID: logistics.id,
    });
    expect(value).toHaveLength(10_000);
  }, 30_000);

  it('gives the same bytes to everybody with the same seed', async () => {
    const other = await startSimulator({ rateLimit: false });
    try {
      const read = (of: Session) =>
        of.value('EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', { CompanyID: bakery.id });
      expect(JSON.stringify(await read(new Session(other)))).toBe(JSON.stringify(await read(session)));
    } finally {
      await other.close();
    }
  });

  it('notes where a request is not as the contract has it', async () => {
    const encoded = encodeRequest(builtInContract, 'CompanyService.List_GetByDebtor', simulator, {
      DebtorId: bakery.debtorId,
    });
    if (!encoded.ok) throw new Error(encoded.reason);
    await session.post(
      'CompanyService.List_GetByDebtor',
      encoded.headers,
      encoded.body.replace('</DebtorId>', '</DebtorId><Colour>red</Colour>'),
    );
    const { body } = await session.control({ do: 'books' });
    expect(JSON.stringify(body)).toContain('Colour is not in the contract');
  });
});

describe('a restart', () => {
  it('keeps what was changed when there is a books file, forgets it when there is none, and has a new token', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    const EmployeeId = settledEmployee(environmentWith());
    const streetAfterRestart = async (booksFile: string | undefined) => {
      const first = await startSimulator({ booksFile });
      await new Session(first).value('EmployeeService.Address_InsertCurrent', { EmployeeId, Address: address });
      await first.close();
      const second = await startSimulator({ booksFile });
      const addresses = await new Session(second).value('EmployeeService.Address_GetListCurrent', { EmployeeId });
      await second.close();
      expect([first.token === second.token, first.controlSecret === second.controlSecret]).toEqual([false, false]);
      return z.array(z.object({ Street: z.string() })).parse(addresses)[0]?.Street;
    };
    try {
      expect(await streetAfterRestart(join(folder, 'books.jsonl'))).toBe('Zeedijk');
      expect(await streetAfterRestart(undefined)).not.toBe('Zeedijk');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('sign-in', () => {
  const get = ['CompanyService.List_GetAll', {}] as const;

  it('is refused with 1001 for a wrong token and for a wrong domain', async () => {
    expect(await session.faultCode(...get, { token: 'guess' })).toBe(1001);
    expect(await session.faultCode(...get, { domain: 'elsewhere' })).toBe(1001);
  });

  it('does without a domain, and is refused without a code when there is no header at all', async () => {
    expect(await session.faultCode(...get, { domain: null })).toBeUndefined();
    const encoded = encodeRequest(builtInContract, get[0], null, {});
    if (!encoded.ok) throw new Error(encoded.reason);
    const { status, decoded } = await session.post(get[0], encoded.headers, encoded.body);
    expect(status).toBe(500);
    if (decoded.ok || !('fault' in decoded)) throw new Error('no fault');
    expect(decoded.fault.code).toBe(null);
    expect(decoded.fault.text).toContain('---> Invalid combination email/password');
  });
});

describe('requests that are no calls', () => {
  const post = (headers: Record<string, string>, body: string, path = '/soap/v3/EmployeeService.asmx') =>
    fetch(simulator.url + path, { method: 'POST', headers, body });

  it('without an action get the fault text that the API gives', async () => {
    const encoded = encodeRequest(builtInContract, 'EmployeeService.EmployeeType_GetList', simulator, {});
    if (!encoded.ok) throw new Error(encoded.reason);
    const { SOAPAction: _action, ...headers } = encoded.headers;
    const answer = await post(headers, encoded.body);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain(
      'Unable to handle request without a valid action parameter. Please supply a valid soap action.',
    );
  });

  it('reach every service under any capitals, and nothing under other paths', async () => {
    for (const service of serviceNames)
      expect((await fetch(`${simulator.url}/SOAP/V3/${service.toUpperCase()}.ASMX?wsdl`)).status).toBe(200);
    expect((await fetch(`${simulator.url}/soap/v2.1/EmployeeService.asmx?WSDL`)).status).toBe(404);
    expect((await fetch(`${simulator.url}/soap/v3/EmployeeService.asmx`)).status).toBe(405);
  });

  it('are refused above 4 MB', async () => {
    const answer = await post({ 'content-type': 'text/xml' }, ' '.repeat(4 * 1024 * 1024 + 1));
    expect(answer.status).toBe(413);
  });

  it('get a fault that names the method where the demo has none', async () => {
    expect(
      await session.faultText('EmployeeService.Levensloop_Get', { EmployeeId: 500_000, Period: 11, Year: 2026 }),
    ).toContain('---> The demo environment does not implement EmployeeService.Levensloop_Get');
  });

  it('describe each service at ?WSDL with the address under which it was asked', async () => {
    const { port } = new URL(simulator.url);
    const wsdl = await (await fetch(`http://localhost:${port}/soap/v3/EmployeeService.asmx?WSDL`)).text();
    expect(wsdl).toContain(`http://localhost:${port}/soap/v3/EmployeeService.asmx`);
  });
});

describe('the door', () => {
  /** fetch does not let one choose Host and Origin. */
  const status = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request(`${simulator.url}/soap/v3/EmployeeService.asmx?WSDL`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.once('error', reject).end();
    });

  it('is shut for web pages: for any Origin, and for any name but that of this computer', async () => {
    expect(await status({})).toBe(200);
    expect(await status({ origin: 'https://example.org' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ host: 'rebound.example.org' })).toBe(403);
  });

  it('of the control interface opens with the secret alone', async () => {
    expect((await session.control({ do: 'books' }, 'guess')).status).toBe(403);
    expect((await fetch(simulator.controlUrl)).status).toBe(403);
    expect(
      (await fetch(simulator.controlUrl, { headers: { 'x-control-secret': simulator.controlSecret } })).status,
    ).toBe(200);
    expect((await session.control({ do: 'everything' })).status).toBe(400);
  });
});

describe('the contract and the simulator', () => {
  it('agree: every method that the simulator has is one that the contract can call', () => {
    expect(methodNames.length).toBeGreaterThan(20);
    const uncallable = methodNames.filter((name) => !methodOf(builtInContract, name)?.request);
    expect(uncallable).toEqual([]);
  });
});

describe('the limit of the server', () => {
  it('answers the 151st call in a second half a second later, on the clock that it was given', async () => {
    const clock = new FakeClock();
    const limited = await startSimulator({ clock });
    try {
      const calls = new Session(limited);
      for (let n = 0; n < 150; n += 1) await calls.value('EmployeeService.EmployeeType_GetList', {});
      expect(clock.waits).toEqual([]);
      let answered = false;
      const last = calls.value('EmployeeService.EmployeeType_GetList', {}).then(() => (answered = true));
      while (clock.waits.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      expect([answered, clock.waits]).toEqual([false, [500]]);
      clock.goOn(500);
      await last;
      expect(answered).toBe(true);
    } finally {
      await limited.close();
    }
  }, 30_000);
});
