import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualCsv } from '../shared/ipc/csv-form.js';
import { writeWhole } from '../main/exports/whole-file.js';
import { nodeFolders } from '../main/platform/folders.js';
import { openDesk, type Desk } from '../main/desk.js';
import { stageAddress } from '../main/ipc/handlers/stage-address.js';
import type { Alarms, Clock } from '../main/change-sets/ports.js';
import { systemClock } from '../main/platform/clock.js';
import { ConnectionId } from '../shared/domain/ids.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Simulator } from '../simulator/index.js';
import { controls, simulator, value } from './desk.js';

const minute = 60_000;

/** The real clock, which a test moves on: five minutes pass at once, for the app and not for the simulator. */
class HastenedClock implements Clock, Alarms {
  #ahead = 0;
  #timers: { at: number; run: () => void }[] = [];

  now = (): string => new Date(Date.parse(systemClock.now()) + this.#ahead).toISOString();
  monotonic = (): number => systemClock.monotonic() + this.#ahead;
  sleep = (ms: number, signal?: AbortSignal): Promise<void> => systemClock.sleep(ms, signal);

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.monotonic() + ms, run };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  hasten(ms: number): void {
    this.#ahead += ms;
    const due = this.#timers.filter(({ at }) => at <= this.monotonic());
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  }
}

let server: Simulator;
let desk: Desk;
let clock: HastenedClock;
let folder: string;

beforeEach(async () => {
  server = await simulator();
  clock = new HastenedClock();
  folder = mkdtempSync(join(tmpdir(), 'loondesk-'));
  const { url, username, token, domain } = server;
  desk = await openDesk(
    { id: ConnectionId.parse('demo'), kind: 'demo' },
    { kind: 'demo', base: url, auth: { username, token, domain } },
    {
      fetchRead: fetch,
      fetchWrite: fetch,
      decode: undefined,
      clock,
      alarms: clock,
      random: Math.random,
      timeoutMs: minute,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      dataFolder: folder,
      journal: { key: randomBytes(32), sealedBy: 'file' },
      publish: () => undefined,
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
      id: randomUUID,
      keepReceiptsDays: () => 400,
      plannedUpdate: () => null,
      saving: {
        chooseFile: async () => null,
        folders: { ...nodeFolders, choose: async () => null },
        write: writeWhole,
        language: () => 'nl',
        csv: () => usualCsv,
      },
    },
  );
}, 30_000);

afterEach(async () => {
  await desk.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody of a small company moves; sent, and come to rest. */
async function sentMove(): Promise<ChangeSet> {
  const { companies, employees, changes } = desk;
  for (const debtor of value(await companies.debtors())) {
    const company = value(await companies.companies(debtor.id)).find(({ name }) =>
      name.startsWith('Schoonmaakbedrijf'),
    );
    if (!company) continue;
    const period = value(await companies.period(company.id)).current;
    const list = value(await employees.list(company.id, false));
    const homes = value(await employees.listPart(company.id, 'addresses'));
    const row = homes.cells.city?.findIndex((city) => city !== null) ?? -1;
    const employeeId = list.ids[row];
    if (employeeId === undefined) throw new Error('Nobody has an address');
    const address = {
      street: 'Verzonnenlaan',
      houseNumber: '9',
      houseNumberAddition: '',
      postalCode: '9711 AB',
      city: 'Groningen',
      stateProvince: '',
      country: 'NL',
    };
    const staged = value(
      await stageAddress(desk, randomUUID, {
        companyId: company.id,
        employeeId,
        period,
        kind: 'address.move',
        addressKind: 'HomeAddress',
        address,
      }),
    );
    const checked = value(await changes.check(staged.id));
    for (const { id } of checked.warnings) value(await changes.acknowledge(checked.id, id, true));
    value(await changes.send(checked.id, checked.planHash ?? ''));
    await changes.idle();
    return value(changes.get(checked.id));
  }
  throw new Error('No such company');
}

const insert = 'EmployeeService.Address_Insert';

/** The books change by themselves a moment after the connection was cut. */
async function committedOnce(): Promise<void> {
  for (let at = 0; at < 400; at += 1) {
    if ((await controls(server).committed(insert)).length === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It was never booked');
}

describe('a commit that comes after the connection was cut', () => {
  it('is found by the read that follows the settle time, without a person and without a second call', async () => {
    await controls(server).misbehave(insert, { kind: 'late-commit', ms: 1_500, connection: 'cut' });
    const sent = await sentMove();
    expect(sent.steps[0]).toMatchObject({ status: 'uncertain', evidence: { finding: 'not-seen-once' } });
    await committedOnce();
    expect(value(desk.changes.get(sent.id)).steps[0]?.status).toBe('uncertain');

    clock.hasten(5 * minute);
    await desk.changes.idle();
    const settled = value(desk.changes.get(sent.id));
    expect(settled.steps[0]).toMatchObject({ status: 'present', evidence: { finding: 'present' } });
    expect(settled.state).toBe('settled');
    expect(await controls(server).committed(insert)).toHaveLength(1);
  }, 30_000);

  it('that never comes is called “not seen” only after that read, and is still not sent again', async () => {
    await controls(server).misbehave(insert, { kind: 'cut-before-commit' });
    const sent = await sentMove();
    clock.hasten(4 * minute);
    await desk.changes.idle();
    expect(value(desk.changes.get(sent.id)).steps[0]?.evidence?.finding).toBe('not-seen-once');
    clock.hasten(minute);
    await desk.changes.idle();
    expect(value(desk.changes.get(sent.id))).toMatchObject({
      state: 'sending',
      steps: [{ status: 'uncertain', evidence: { finding: 'not-seen' } }],
    });
    expect(await controls(server).committed(insert)).toHaveLength(0);
  }, 30_000);
});
