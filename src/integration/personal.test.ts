import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId } from '../shared/domain/ids.js';
import type { PersonalChanges } from '../shared/domain/personal-data.js';
import { addPeriods, type Period } from '../shared/domain/period.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const update = 'EmployeeService.PersonalInfo_Update';
const bakery = 'Bakkerij De Korenaar B.V.';

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

interface Staging {
  readonly keepStagedBsn?: boolean;
  readonly steps?: number;
}

/** Stages for the first employee of the bakery. `steps`: periods from the current one. */
async function stage(changes: PersonalChanges, { keepStagedBsn = false, steps = 0 }: Staging = {}) {
  const of = await person(steps);
  return desk.services.handlers.changes.stagePersonal({ ...of, changes, keepStagedBsn });
}

async function person(steps = 0) {
  const { company, period, columns } = await openCompany(desk, bakery);
  const [employeeId] = columns.ids;
  if (employeeId === undefined) throw new Error('nobody works here');
  return { companyId: company.id, employeeId, period: addPeriods(period, steps) };
}

async function checked({ id }: ChangeSet): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  let set = value(await changes.check({ id }));
  for (const warning of set.warnings) set = value(await changes.acknowledge({ id, warningId: warning.id, on: true }));
  return set;
}

async function sent(staged: ChangeSet): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  const { id, planHash } = await checked(staged);
  value(await changes.send({ id, planHash: planHash ?? '' }));
  await desk.still(id);
  return value(await changes.get({ id }));
}

const personal = async (of: Awaited<ReturnType<typeof person>>) => {
  const { readAt: _readAt, ...info } = value(await desk.services.handlers.employees.personal(of));
  return info;
};
const bsnOf = async (of: { companyId: ChangeSet['company']['id']; employeeId: EmployeeId; period: Period }) =>
  value(await desk.services.handlers.employees.bsn(of)).bsn;

describe('personal data of an employee', () => {
  it('go from the screen to a verified receipt, the other fields stay, and the list shows the new name', async () => {
    const of = await person();
    const before = await personal(of);
    const bsn = await bsnOf(of);
    const set = await sent(
      value(await stage({ lastName: 'Verzonnen', phoneWork: '010 555 00 00', partnerLastName: '' })),
    );
    expect(set).toMatchObject({ state: 'settled', counts: { confirmed: 1 } });
    expect(set.steps[0]).toMatchObject({ kind: 'personal.update', record: 'PersonalInfo', verified: true });

    const after = await personal(of);
    expect(after).toEqual({
      ...before,
      displayName: after.displayName,
      lastName: 'Verzonnen',
      phoneWork: '010 555 00 00',
      partnerLastName: '',
    });
    expect(await bsnOf(of)).toBe(bsn);
    expect(await controls(server).committed(update)).toMatchObject([
      { input: { EmployeeId: of.employeeId, Period: 11, Year: 2026, PersonalInfo: { LastName: 'Verzonnen' } } },
    ]);
    const { columns } = await openCompany(desk, bakery);
    expect(columns.names[columns.ids.indexOf(of.employeeId)]).toContain('Verzonnen');
  });

  it('hold from the period of the set on, and come back by undo', async () => {
    const [now, next] = [await person(), await person(1)];
    const before = await personal(now);
    const set = await sent(value(await stage({ emailPrivate: 'later@voorbeeld.nl' }, { steps: 1 })));
    expect(set.warnings.map(({ kind }) => kind)).toEqual(['future-period']);
    expect(set.counts.confirmed).toBe(1);
    expect(await personal(now)).toEqual(before);
    expect((await personal(next)).emailPrivate).toBe('later@voorbeeld.nl');

    const undo = value(await desk.services.handlers.changes.undo({ id: set.id }));
    if (!undo.set) throw new Error('nothing to undo');
    expect((await sent(undo.set)).counts.confirmed).toBe(1);
    expect((await personal(next)).emailPrivate).toBe(before.emailPrivate);
  });

  it('ask for consent in an earlier period, which the API itself does not guard', async () => {
    const set = await checked(value(await stage({ title: 'ing.' }, { steps: -1 })));
    expect(set.earlierPeriod).toEqual({ unprotected: false, consent: false, previousYear: false });
    expect(await desk.services.handlers.changes.send({ id: set.id, planHash: set.planHash ?? '' })).toMatchObject({
      ok: false,
    });
    expect(await controls(server).committed(update)).toEqual([]);
  });

  it('are refused before staging when a field cannot be right, and when nothing would change', async () => {
    expect(await stage({ bsn: '999990018' })).toMatchObject({ error: { where: 'changes.bsn', reason: 'bsn' } });
    expect(await stage({ birthday: '2999-01-01' })).toMatchObject({ error: { where: 'changes.birthday' } });
    expect(await stage({ lastName: ' ' })).toMatchObject({ error: { where: 'changes.lastName', reason: 'required' } });
    const { lastName } = await personal(await person());
    expect(await stage({ lastName })).toMatchObject({ error: { kind: 'input-refused', reason: 'already-so' } });
    expect(value(await desk.services.handlers.changes.list())).toEqual([]);
  });

  it('keep a staged BSN that the page can no longer name, and never show it whole', async () => {
    const of = await person();
    const old = await bsnOf(of);
    const bsn = old === '999990093' ? '999990019' : '999990093';
    value(await stage({ bsn }));
    const both = value(await stage({ title: 'ing.' }, { keepStagedBsn: true }));
    expect(both.steps[0]?.fields.map(({ field }) => field)).toEqual(['title', 'bsn']);
    expect(JSON.stringify(both)).not.toContain(bsn);
    expect(JSON.stringify(both)).not.toContain(old);

    const done = await sent(both);
    expect(done.counts.confirmed).toBe(1);
    expect(await bsnOf(of)).toBe(bsn);
    expect(JSON.stringify(done)).not.toContain(bsn);
  });

  it('drop a staged BSN that was typed back', async () => {
    value(await stage({ bsn: '999990093', title: 'ing.' }));
    const without = value(await stage({ title: 'ing.' }));
    expect(without.steps[0]?.fields.map(({ field }) => field)).toEqual(['title']);
  });

  it('end refused with the words of Nmbrs, and uncertain answers are looked up', async () => {
    await controls(server).misbehave(update, { kind: 'fault', code: 2030, text: 'Invalid set of values' });
    const refused = await sent(value(await stage({ title: 'ing.' })));
    expect(refused.steps[0]).toMatchObject({ status: 'refused', refusal: { code: 2030 } });

    await controls(server).misbehave(update, { kind: 'cut-after-commit' });
    const present = await sent(value(await stage({ title: 'ing.' })));
    expect(present.steps[0]?.status).toBe('present');
    expect(await controls(server).committed(update)).toHaveLength(1);
  });
});
