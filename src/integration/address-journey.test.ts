import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddressValues } from '../shared/domain/address.js';
import { addPeriods } from '../shared/domain/period.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const insert = 'EmployeeService.Address_Insert';
const update = 'EmployeeService.Address_Update';
const bakery = 'Bakkerij De Korenaar B.V.';

const newAddress: AddressValues = {
  street: 'Verzonnenlaan',
  houseNumber: '12',
  houseNumberAddition: 'B',
  postalCode: '9711ab',
  city: 'Groningen',
  stateProvince: '',
  country: 'NL',
};

let server: Simulator;
let desk: Desk;

beforeEach(async () => {
  server = await simulator();
  desk = await openDesk(server);
});
afterEach(async () => {
  await desk.forget();
  await server.close();
});

/** Stages the new address for the first employee with a home address and checks the set. */
async function staged(
  kind: 'address.move' | 'address.correct' = 'address.move',
  at: Desk = desk,
  back = 0,
): Promise<ChangeSet> {
  const { company, period, columns } = await openCompany(at, bakery);
  const row = columns.cells.city?.findIndex((city) => city !== null) ?? -1;
  const employeeId = columns.ids[row];
  if (employeeId === undefined) throw new Error('nobody has an address');
  const { changes } = at.services.handlers;
  const set = value(
    await changes.stageAddress({
      companyId: company.id,
      employeeId,
      period: addPeriods(period, -back),
      kind,
      addressKind: 'HomeAddress',
      address: newAddress,
    }),
  );
  let checked = value(await changes.check({ id: set.id }));
  for (const warning of checked.warnings)
    checked = value(await changes.acknowledge({ id: set.id, warningId: warning.id, on: true }));
  return checked;
}

async function sent(set: ChangeSet, at: Desk = desk): Promise<ChangeSet> {
  value(await at.services.handlers.changes.send({ id: set.id, planHash: set.planHash ?? '' }));
  await at.still(set.id);
  return value(await at.services.handlers.changes.get({ id: set.id }));
}

/** A 503 closes the connection for some seconds; what the step left behind is read when it opens again. */
async function read(set: ChangeSet): Promise<ChangeSet> {
  let now = set;
  for (let i = 0; i < 150 && now.steps[0]?.evidence?.finding === 'not-read-yet'; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    now = value(await desk.services.handlers.changes.get({ id: set.id }));
  }
  return now;
}

describe('a change of address', () => {
  it('goes from the list to a verified receipt, and the books hold it', async () => {
    const checked = await staged();
    expect(checked.state).toBe('reviewed');
    const [step] = checked.steps;
    expect(step?.fields.find((change) => change.field === 'postalCode')?.after).toBe('9711 AB');

    const set = await sent(checked);
    expect(set).toMatchObject({ state: 'settled', counts: { confirmed: 1 } });
    expect(set.steps[0]).toMatchObject({ status: 'confirmed', verified: true });

    const employeeId = set.steps[0]?.employee.id;
    expect(await controls(server).committed(insert)).toMatchObject([
      {
        input: {
          EmployeeId: employeeId,
          Period: 11,
          Year: 2026,
          UnprotectedMode: false,
          Address: { Street: 'Verzonnenlaan', PostalCode: '9711 AB', Type: 'HomeAddress' },
        },
      },
    ]);
  });

  it('shows in the list and in the history afterwards, without reading people again', async () => {
    const set = await sent(await staged());
    const employeeId = set.steps[0]?.employee.id;
    const { columns, company } = await openCompany(desk, bakery);
    expect(columns.cells.street?.[columns.ids.findIndex((id) => id === employeeId)]).toBe('Verzonnenlaan 12B');
    if (employeeId === undefined || employeeId === null) throw new Error('no employee');
    const { spans } = value(
      await desk.services.handlers.employees.addressHistory({ companyId: company.id, employeeId }),
    );
    const home = spans.filter((span) => span.kind === 'HomeAddress');
    expect(home.filter((span) => span.until === null).map((span) => span.values.street)).toEqual(['Verzonnenlaan']);
    expect(home.some((span) => span.until?.number === 10 && span.until.year === 2026)).toBe(true);
  });

  it('as a correction rewrites the record and says beforehand that history is rewritten', async () => {
    const checked = await staged('address.correct');
    expect(checked.warnings.map((warning) => warning.kind)).toContain('history-rewritten');
    const set = await sent(checked);
    expect(set.steps[0]).toMatchObject({ status: 'confirmed', verified: true });
    expect(await controls(server).committed(update)).toHaveLength(1);
    expect(await controls(server).committed(insert)).toHaveLength(0);
  });

  it('in an earlier period goes only with consent, and only then with UnprotectedMode', async () => {
    const checked = await staged('address.move', desk, 2);
    expect(checked.state).toBe('checked');
    expect(checked.earlierPeriod).toMatchObject({ consent: false, unprotected: true });
    const { changes } = desk.services.handlers;
    expect(await changes.send({ id: checked.id, planHash: checked.planHash ?? '' })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    const agreed = value(await changes.consent({ id: checked.id, on: true }));
    const set = await sent(agreed);
    expect(set.steps[0]?.status).toBe('confirmed');
    expect(await controls(server).committed(insert)).toMatchObject([{ input: { Period: 9, UnprotectedMode: true } }]);
  });

  it('is not sent when what was reviewed is not what stands', async () => {
    const checked = await staged();
    const answer = await desk.services.handlers.changes.send({ id: checked.id, planHash: '0'.repeat(64) });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'stale' } });
    const step = checked.steps[0];
    await controls(server).send({
      do: 'colleague',
      method: insert,
      input: {
        EmployeeId: step?.employee.id,
        Address: {
          Id: 0,
          Default: true,
          Street: 'Andermanstraat',
          HouseNumber: '1',
          City: 'Assen',
          CountryISOCode: 'NL',
          Type: 'HomeAddress',
        },
        Period: 11,
        Year: 2026,
        UnprotectedMode: false,
      },
    });
    const set = await sent(checked);
    expect(set.steps[0]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
    expect(
      (await controls(server).committed(insert)).map((call) => (call.input['Address'] as { Street: string }).Street),
    ).toEqual(['Andermanstraat']);
  });

  it('is not sent when the company moved on to the next period since the review', async () => {
    const checked = await staged();
    await controls(server).send({ do: 'movePeriod', companyId: checked.company.id, year: 2026, period: 12 });
    const set = await sent(checked);
    expect(set.steps[0]?.status).toBe('not-sent');
    expect(await controls(server).committed(insert)).toEqual([]);
  });
});

describe('when the answer does not come', () => {
  it.each([
    ['the line is cut after the server booked', { kind: 'cut-after-commit' }, 'present', 1],
    ['the line is cut before the server booked', { kind: 'cut-before-commit' }, 'not-seen-once', 0],
    ['the answer is garbage', { kind: 'garbage' }, 'present', 1],
    ['the answer is half', { kind: 'truncated' }, 'present', 1],
    ['a proxy answers 502', { kind: 'http', status: 502 }, 'not-seen-once', 0],
    ['the service is down', { kind: 'http', status: 503 }, 'not-seen-once', 0],
  ] as const)('%s: the step says so with evidence, and it was sent once', async (_what, act, finding, booked) => {
    const checked = await staged();
    await controls(server).misbehave(insert, act);
    const set = await read(await sent(checked));
    const [step] = set.steps;
    expect(step?.evidence?.finding ?? step?.status).toBe(finding);
    expect(step?.status).toBe(finding === 'present' ? 'present' : 'uncertain');
    expect(await controls(server).committed(insert)).toHaveLength(booked);
    await desk.services.handlers.changes.resume({ id: set.id });
    expect(await controls(server).committed(insert)).toHaveLength(booked);
  });

  it('a refusal keeps the words of the server', async () => {
    const checked = await staged();
    await controls(server).misbehave(insert, { kind: 'fault', code: 2012, text: 'Wage tax declaration already sent' });
    const set = await sent(checked);
    expect(set.steps[0]).toMatchObject({ status: 'refused', refusal: { code: 2012 } });
    expect(set.steps[0]?.refusal?.text).toContain('Wage tax declaration already sent');
  });

  it('a stop in the middle is found at the next start, looked up and not sent again', async () => {
    const checked = await staged();
    await controls(server).misbehave(insert, { kind: 'hold-after-commit' });
    value(await desk.services.handlers.changes.send({ id: checked.id, planHash: checked.planHash ?? '' }));
    while ((await controls(server).committed(insert)).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 10));

    // The first desk is simply gone, as after SIGKILL; nobody tells it anything.
    const second = await openDesk(server, desk.folder);
    await second.still(checked.id);
    const set = value(await second.services.handlers.changes.get({ id: checked.id }));
    expect(set.steps[0]).toMatchObject({ status: 'present' });
    expect(await controls(server).committed(insert)).toHaveLength(1);
    await second.services.close();
    await controls(server).send({ do: 'release' });
  });
});

describe('the list of employees', () => {
  it('names people as lists do, with what the company-wide calls know of them', async () => {
    const { columns } = await openCompany(desk, bakery);
    expect(columns.ids).toHaveLength(48);
    expect(columns.names.every((name) => /^\p{Lu}.*, \p{Lu}/u.test(name))).toBe(true);
    expect(columns.cells.birthday?.every((date) => /^(19|20)\d\d-/.test(String(date)))).toBe(true);
    expect(columns.cells.email?.every((email) => email === null || /@.*example\.(org|com)$/.test(String(email)))).toBe(
      true,
    );
    expect(columns.missing).toEqual([]);
  });
});

describe('a company whose template forbids a call', () => {
  it('shows its list without the columns that the call would give, and names the call', async () => {
    const { columns } = await openCompany(desk, 'Atelier Zonder Rechten');
    expect(columns.ids.length).toBeGreaterThan(0);
    expect(columns.cells.birthday).toBeUndefined();
    expect(columns.cells.city).toHaveLength(columns.ids.length);
    expect(columns.missing).toEqual([
      { method: 'EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', code: 1002 },
    ]);
  });
});
