import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeystore } from '../main/keystore/keystore.js';
import type { Fetch } from '../main/nmbrs/transport/soap-client.js';
import type { Connection } from '../shared/ipc/connections.js';
import type { Simulator } from '../simulator/index.js';
import { type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const flip = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const keystore = createKeystore({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => flip(Buffer.from(text)),
  decryptString: (bytes) => flip(bytes).toString(),
});

/** A second simulator plays the vendor's sandbox: the app calls the real host name, and only the last step is led here. */
let demo: Simulator;
let sandbox: Simulator;
let desk: Desk;
const hosts: string[] = [];

const ledToSandbox: Fetch = (url, init) => {
  const { host } = new URL(url);
  if (host.startsWith('127.0.0.1')) return fetch(url, init);
  hosts.push(host);
  if (host !== 'api-sandbox.nmbrs.nl') throw new TypeError('net::ERR_NAME_NOT_RESOLVED');
  return fetch(url.replace('https://api-sandbox.nmbrs.nl', sandbox.url), init);
};
const start = (folder?: string): Promise<Desk> =>
  openDesk(demo, folder, { fetchRead: ledToSandbox, fetchWrite: ledToSandbox, keystore });
const credentials = () => ({
  kind: 'sandbox' as const,
  region: 'nl' as const,
  user: sandbox.username,
  token: sandbox.token,
});

beforeEach(async () => {
  hosts.length = 0;
  [demo, sandbox] = await Promise.all([simulator(), simulator()]);
  desk = await start();
});
afterEach(async () => {
  await desk.forget();
  await Promise.all([demo.close(), sandbox.close()]);
});

const add = async (): Promise<Connection> =>
  value(await desk.services.handlers.connections.add({ ...credentials(), name: 'Kantoor Delta, oefenen' }));

describe('adding a connection', () => {
  it('finds the domain by itself and counts the debtors, before anything is kept', async () => {
    const tested = value(await desk.services.handlers.connections.test(credentials()));
    expect(tested).toEqual({ host: 'api-sandbox.nmbrs.nl', domain: sandbox.domain, debtors: 3 });
    expect(value(await desk.services.handlers.connections.list())).toHaveLength(1);
  });

  it('keeps it with a sealed token, and shows it without', async () => {
    const added = await add();
    expect(added).toMatchObject({
      name: 'Kantoor Delta, oefenen',
      kind: 'sandbox',
      host: 'api-sandbox.nmbrs.nl',
      domain: sandbox.domain,
      current: false,
      token: 'keystore',
    });
    expect(JSON.stringify(value(await desk.services.handlers.connections.list()))).not.toContain(sandbox.token);
    for (const file of readdirSync(desk.folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toContain(sandbox.token);
    }
  });

  it('keeps nothing when the token is wrong, and says what the server said', async () => {
    const answer = await desk.services.handlers.connections.add({ ...credentials(), token: 'wrong', name: 'Fout' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'fault', code: 1001 } });
    expect(value(await desk.services.handlers.connections.list())).toHaveLength(1);
  });

  it('refuses the Swedish sandbox, whose host nobody knows, instead of guessing one', async () => {
    expect(await desk.services.handlers.connections.test({ ...credentials(), region: 'se' })).toMatchObject({
      ok: false,
      error: { kind: 'input-refused', where: 'region', reason: 'host-unknown' },
    });
    expect(hosts).toEqual([]);
  });

  it('says that a host cannot be reached', async () => {
    expect(await desk.services.handlers.connections.test({ ...credentials(), kind: 'production' })).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', host: 'api.nmbrs.nl' },
    });
  });
});

describe('switching', () => {
  it('goes to the other environment, drops what was read, and is remembered', async () => {
    const added = await add();
    await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    const handlers = desk.services.handlers;
    expect(value(await handlers.connections.switchTo({ id: added.id }))).toMatchObject({ current: true });
    // The employee was known to the demo's desk alone; here nobody has been read yet.
    const { company, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    expect(columns.ids).toHaveLength(48);
    expect(company.name).toBe('Bakkerij De Korenaar B.V.');
    expect(new Set(hosts)).toEqual(new Set(['api-sandbox.nmbrs.nl']));

    await desk.services.close();
    desk = await start(desk.folder);
    expect(value(await desk.services.handlers.connections.list()).find(({ current }) => current)?.id).toBe(added.id);
  });

  it('keeps the drafts of each connection apart', async () => {
    const added = await add();
    const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    const [employeeId] = columns.ids;
    if (employeeId === undefined) throw new Error('nobody');
    const address = {
      street: 'Verzonnenlaan',
      houseNumber: '1',
      houseNumberAddition: '',
      postalCode: '9711 AB',
      city: 'Groningen',
      stateProvince: '',
      country: 'NL',
    };
    const handlers = desk.services.handlers;
    value(
      await handlers.changes.stageAddress({
        companyId: company.id,
        employeeId,
        period,
        kind: 'address.move',
        addressKind: 'HomeAddress',
        address,
      }),
    );
    value(await handlers.connections.switchTo({ id: added.id }));
    expect(value(await handlers.changes.list())).toEqual([]);
    const [demoConnection] = value(await handlers.connections.list());
    if (!demoConnection) throw new Error('no demo');
    value(await handlers.connections.switchTo({ id: demoConnection.id }));
    expect(value(await handlers.changes.list())).toHaveLength(1);
  });

  it('is refused to a connection whose token is gone, and one goes on where one was', async () => {
    const added = await add();
    await desk.services.close();
    desk = await openDesk(demo, desk.folder, { fetchRead: ledToSandbox, fetchWrite: ledToSandbox });
    const handlers = desk.services.handlers;
    expect(value(await handlers.connections.list())[1]).toMatchObject({ token: 'missing' });
    expect(await handlers.connections.switchTo({ id: added.id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', what: 'token' },
    });
    expect((await openCompany(desk, 'Bakkerij De Korenaar B.V.')).columns.ids).toHaveLength(48);
    // Given again, it works, for this session: there is no keystore now.
    expect(value(await handlers.connections.renewToken({ id: added.id, token: sandbox.token }))).toMatchObject({
      token: 'session',
    });
    value(await handlers.connections.switchTo({ id: added.id }));
  });
});

describe('a list of connections that cannot be written', () => {
  /** Its temporary name is taken by a folder, which no user may write over, root neither. */
  const shut = (): void => {
    mkdirSync(join(desk.folder, 'connections.json.new'));
  };

  it('does not show as kept what was not, and keeps no token of it', async () => {
    shut();
    const { connections } = desk.services.handlers;
    await expect(connections.add({ ...credentials(), name: 'Niet bewaard' })).rejects.toThrow('EISDIR');
    expect(value(await connections.list())).toHaveLength(1);
    expect(readFileSync(join(desk.folder, 'keys', 'tokens-sandbox.json'), 'utf8')).toBe('{}');
  });

  it('does not keep a switch from showing: the page hears where it works now', async () => {
    const heard: string[] = [];
    await desk.services.close();
    desk = await openDesk(demo, desk.folder, {
      fetchRead: ledToSandbox,
      fetchWrite: ledToSandbox,
      keystore,
      publish: (key, list) => {
        if (key === 'connections.changed')
          heard.push((list as Connection[]).find(({ current }) => current)?.kind ?? 'none');
      },
    });
    const added = await add();
    shut();
    expect(value(await desk.services.handlers.connections.switchTo({ id: added.id }))).toMatchObject({ current: true });
    expect(heard.at(-1)).toBe('sandbox');
    await expect(desk.services.handlers.connections.rename({ id: added.id, name: 'Anders' })).rejects.toThrow('EISDIR');
    expect(value(await desk.services.handlers.connections.list())[1]).toMatchObject({ name: 'Kantoor Delta, oefenen' });
  });
});

describe('removing and renaming', () => {
  it('removes the token with the connection, and not the one that is open', async () => {
    const added = await add();
    const handlers = desk.services.handlers;
    value(await handlers.connections.rename({ id: added.id, name: 'Oefenen' }));
    value(await handlers.connections.switchTo({ id: added.id }));
    expect(await handlers.connections.remove({ id: added.id })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    const [demoConnection] = value(await handlers.connections.list());
    if (!demoConnection) throw new Error('no demo');
    value(await handlers.connections.switchTo({ id: demoConnection.id }));
    value(await handlers.connections.remove({ id: added.id }));
    expect(value(await handlers.connections.list())).toHaveLength(1);
    expect(readFileSync(join(desk.folder, 'keys', 'tokens-sandbox.json'), 'utf8')).toBe('{}');
  });
});
