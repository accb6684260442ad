import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionId } from '../shared/domain/ids.js';
import type { KeptConnection } from '../shared/ipc/kept.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const bakery = 'Bakkerij De Korenaar B.V.';
const insert = 'EmployeeService.Address_Insert';

let demo: Simulator;
let desk: Desk;

beforeEach(async () => {
  demo = await simulator();
  desk = await openDesk(demo);
});
afterEach(async () => {
  await desk.forget();
  await demo.close();
});

const kept = async (id: string): Promise<KeptConnection | undefined> =>
  value(await desk.services.handlers.kept.list()).connections.find((connection) => connection.id === id);

/** A draft of one move; `row` says whose. */
async function stage(row: number) {
  const { company, period, columns } = await openCompany(desk, bakery);
  const employeeId = columns.ids.filter((_, at) => columns.cells.city?.[at])[row];
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
  const change = { kind: 'address.move', addressKind: 'HomeAddress', address } as const;
  return value(
    await desk.services.handlers.changes.stageAddress({ companyId: company.id, employeeId, period, ...change }),
  );
}

async function send(row: number): Promise<string> {
  const { changes } = desk.services.handlers;
  let set = value(await changes.check({ id: (await stage(row)).id }));
  for (const { id } of set.warnings) set = value(await changes.acknowledge({ id: set.id, warningId: id, on: true }));
  value(await changes.send({ id: set.id, planHash: set.planHash ?? '' }));
  await desk.still(set.id);
  return set.id;
}

describe('what is kept on this computer', () => {
  it('counts the journals of a connection, with their size and age', async () => {
    expect(await kept('demo')).toMatchObject({ name: 'Demo', current: true, journals: 0, bytes: 0, oldest: null });
    await stage(0);
    const counted = await kept('demo');
    expect(counted).toMatchObject({ journals: 1, token: 'built-in' });
    expect(counted?.bytes).toBeGreaterThan(100);
    expect(counted?.oldest).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('forgets settled sets by their age alone: a fresh one and a draft stay', async () => {
    await send(0);
    await stage(1);
    expect(value(await desk.services.handlers.kept.forgetSettled({ olderThanDays: 30 }))).toBe(0);
    expect((await kept('demo'))?.journals).toBe(2);
  });

  it('shows and forgets the journals of a connection that was removed, and of no other', async () => {
    const folder = join(desk.folder, 'journal', 'removed-1');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'set-00000001.journal'), 'sealed');
    expect(await kept('removed-1')).toMatchObject({ name: null, kind: null, token: null, journals: 1, bytes: 6 });
    const { forgetRemoved } = desk.services.handlers.kept;
    expect(await forgetRemoved({ id: ConnectionId.parse('demo') })).toMatchObject({ ok: false });
    await stage(0);
    expect(await forgetRemoved({ id: ConnectionId.parse('demo') })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    value(await forgetRemoved({ id: ConnectionId.parse('removed-1') }));
    expect(await kept('removed-1')).toBeUndefined();
    expect((await kept('demo'))?.journals).toBe(1);
  });

  it('shows and forgets changes in sheets that were not sent, of whichever connection', async () => {
    const { company, period } = await openCompany(desk, bakery);
    const key = { companyId: company.id, kind: 'hours-variable', period } as const;
    const { registration, kept: handlers } = desk.services.handlers;
    const step = { do: 'write', writes: [{ key: '1:2100', value: '8' }] } as const;
    value(await registration.keep({ ...key, steps: [{ ...step, writes: [...step.writes] }] }));
    expect(await kept('demo')).toMatchObject({ sheets: 1, journals: 0 });
    value(await handlers.forgetSheets({ id: ConnectionId.parse('demo') }));
    expect(await kept('demo')).toMatchObject({ sheets: 0, sheetBytes: 0 });
    expect(value(await registration.kept(key)).steps).toEqual([]);
    const folder = join(desk.folder, 'edits', 'removed-2');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '7_hours-variable_2026-11.edits'), 'sealed');
    expect(await kept('removed-2')).toMatchObject({ name: null, sheets: 1, sheetBytes: 6 });
    expect(await handlers.forgetSheets({ id: ConnectionId.parse('../keys') })).toMatchObject({ ok: false });
    value(await handlers.forgetSheets({ id: ConnectionId.parse('removed-2') }));
    expect(existsSync(join(folder, '7_hours-variable_2026-11.edits'))).toBe(false);
  });

  it.each(['../keys', '..', '/', 'journal'])('never takes an id for a path: %s', async (id) => {
    await stage(0);
    const before = readdirSync(desk.folder, { recursive: true });
    expect(await desk.services.handlers.kept.forgetRemoved({ id: ConnectionId.parse(id) })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(readdirSync(desk.folder, { recursive: true })).toEqual(before);
  });
});

describe('starting the demo afresh', () => {
  it('forgets its books and its history, and goes on working', async () => {
    mkdirSync(join(desk.folder, 'demo'));
    writeFileSync(join(desk.folder, 'demo', 'books.jsonl'), '{}\n');
    await send(0);
    expect(value(await desk.services.handlers.kept.list()).demoBooks).toBe(3);
    value(await desk.services.handlers.kept.restartDemo());
    expect(existsSync(join(desk.folder, 'demo'))).toBe(false);
    expect(value(await desk.services.handlers.changes.list())).toEqual([]);
    expect((await openCompany(desk, bakery)).columns.ids).toHaveLength(48);
  });

  it('is refused while a set is being sent', async () => {
    const { changes, kept: handlers } = desk.services.handlers;
    await controls(demo).misbehave(insert, { kind: 'hold-after-commit' });
    let set = value(await changes.check({ id: (await stage(0)).id }));
    for (const { id } of set.warnings) set = value(await changes.acknowledge({ id: set.id, warningId: id, on: true }));
    value(await changes.send({ id: set.id, planHash: set.planHash ?? '' }));
    expect(await handlers.restartDemo()).toMatchObject({ ok: false, error: { kind: 'wrong-state', state: 'sending' } });
    // Held from here on: released any earlier, the call would wait for ever.
    await vi.waitFor(async () => expect(await controls(demo).committed(insert)).toHaveLength(1), 10_000);
    await controls(demo).send({ do: 'release' });
    await desk.still(set.id);
  });
});
