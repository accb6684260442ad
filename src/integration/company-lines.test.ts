import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

let server: Simulator;
let desk: Desk;
let company: Awaited<ReturnType<typeof openCompany>>;
beforeAll(async () => {
  server = await simulator();
  desk = await openDesk(server);
  company = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
}, 30_000);
afterAll(async () => {
  await desk.forget();
  await server.close();
});

const keyOf = (kind: SheetKey['kind']): SheetKey => ({ companyId: company.company.id, kind, period: company.period });

async function read(kind: SheetKey['kind']) {
  const { registration } = desk.services.handlers;
  value(await registration.load({ ...keyOf(kind), people: [], refresh: true }));
  return expect
    .poll(async () => {
      const sheet = value(await registration.sheet(keyOf(kind)));
      return sheet?.progress.state;
    })
    .toBe('complete')
    .then(async () => {
      const sheet = value(await registration.sheet(keyOf(kind)));
      if (!sheet) throw new Error('not read');
      return sheet.lineIds.map((id, at) => ({ id, code: sheet.codes[at], amount: sheet.amounts[at] }));
    });
}

async function sent(set: ChangeSet, typed?: string): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  let checked = value(await changes.check({ id: set.id }));
  for (const warning of checked.warnings)
    checked = value(
      await changes.acknowledge({
        id: set.id,
        warningId: warning.id,
        on: true,
        ...(warning.kind === 'cleared' && typed !== undefined && { typed }),
      }),
    );
  value(await changes.send({ id: set.id, planHash: checked.planHash ?? '' }));
  await desk.still(set.id);
  return value(await changes.get({ id: set.id }));
}

it('adds a variable line, says before that there is no way back, and undo says the same afterwards', async () => {
  const before = await read('company-wages-variable');
  const { registration, changes } = desk.services.handlers;
  const edit = { do: 'add' as const, code: 1100, amount: '250' };
  const staged = value(await registration.stageCompany({ ...keyOf('company-wages-variable'), edit }));
  expect(value(await changes.check({ id: staged.id })).warnings.map(({ kind }) => kind)).toContain('no-way-back');
  const set = await sent(staged);
  expect(set).toMatchObject({ counts: { confirmed: 1 }, employees: 0 });
  expect(set.steps[0]).toMatchObject({ employee: { id: null }, status: 'confirmed', verified: true });
  const after = await read('company-wages-variable');
  expect(after.filter(({ id }) => !before.some((line) => line.id === id))).toMatchObject([
    { code: 1100, amount: '250.00' },
  ]);
  expect(value(await changes.undo({ id: set.id }))).toMatchObject({ set: null, leftOut: [{ reason: 'no-way-back' }] });
});

it('stands beside the period before, read in one call, and a code that the company never had is one more warning', async () => {
  const { registration, changes } = desk.services.handlers;
  const codes = value(await registration.codes({ companyId: company.company.id, pay: 'wages' }));
  const used = [...(await read('company-wages-variable')), ...(await read('company-wages-fixed'))].map(
    ({ code }) => code,
  );
  const fresh = codes.find(({ code }) => !used.includes(code))?.code ?? 0;
  const edit = { do: 'add' as const, code: fresh, amount: '12.5' };
  const staged = value(await registration.stageCompany({ ...keyOf('company-wages-fixed'), edit }));
  const checked = value(await changes.check({ id: staged.id }));
  await expect
    .poll(async () => value(await changes.comparison({ id: staged.id }))?.state, { timeout: 10_000 })
    .toBe('complete');
  expect(value(await changes.comparison({ id: staged.id }))).toMatchObject({
    total: 1,
    codes: [{ record: 'company-wages-fixed', code: fresh, lines: 1, before: '0', after: '12.5', previous: '0' }],
  });
  const after = value(await changes.get({ id: staged.id }));
  expect(after.warnings.map(({ kind }) => kind)).toContain('first-use');
  expect(after.planHash).toBe(checked.planHash);
  value(await changes.discard({ id: staged.id }));
});

it('changes a fixed line by stopping it and beginning a new one once the stop was read back', async () => {
  const [line] = await read('company-wages-fixed');
  if (!line) throw new Error('no fixed line');
  const { registration } = desk.services.handlers;
  const key = keyOf('company-wages-fixed');
  value(await registration.stageCompany({ ...key, edit: { do: 'stop', lineId: line.id } }));
  // A second thought takes the place of the first.
  const staged = value(
    await registration.stageCompany({ ...key, edit: { do: 'change', lineId: line.id, amount: '9' } }),
  );
  expect(staged.steps.map(({ kind }) => kind)).toEqual(['company-pay.stop', 'company-pay.add']);
  const set = await sent(staged);
  expect(set.counts.confirmed).toBe(2);
  const after = await read('company-wages-fixed');
  expect(after.find(({ id }) => id === line.id)).toBeUndefined();
  expect(after.filter(({ code, amount }) => code === line.code && amount === '9.00')).toHaveLength(1);
  const stops = await controls(server).committed('CompanyService.WageComponentFixed_Stop');
  const last = company.period.number - 1;
  expect(stops.map(({ input }) => input)).toMatchObject([{ WageComponentId: line.id, Period: last }]);
});

it('says before the send that a fixed line which begins in this very period may not be stopped', async () => {
  const line = (await read('company-wages-fixed')).find(({ amount }) => amount === '9.00');
  if (!line) throw new Error('the test before this one left none');
  const { registration, changes } = desk.services.handlers;
  const edit = { do: 'change' as const, lineId: line.id, amount: '10' };
  const staged = value(await registration.stageCompany({ ...keyOf('company-wages-fixed'), edit }));
  const checked = value(await changes.check({ id: staged.id }));
  expect(checked.warnings.map(({ kind }) => kind)).toContain('start-stopped');
  const set = await sent(staged);
  expect(set.steps).toMatchObject([
    { kind: 'company-pay.stop', status: 'refused', refusal: { code: 2030 } },
    { kind: 'company-pay.add', status: 'not-sent', notSent: 'step-before' },
  ]);
});

it('clears all variable lines in one call, only after their number was typed, and undo brings each back', async () => {
  const lines = await read('company-wages-variable');
  expect(lines.length).toBeGreaterThan(0);
  const { registration, changes } = desk.services.handlers;
  const staged = value(await registration.clear({ ...keyOf('company-wages-variable'), people: [] }));
  if (!staged) throw new Error('nothing to clear');
  expect(staged.steps).toMatchObject([{ kind: 'company-pay.clear', fields: lines.map(() => ({ after: null })) }]);
  const set = await sent(staged, String(lines.length));
  expect(set.counts.confirmed).toBe(1);
  expect(await read('company-wages-variable')).toEqual([]);
  expect(await controls(server).committed('CompanyService.WageComponentVar_Clear')).toHaveLength(1);
  const back = value(await changes.undo({ id: set.id }));
  expect(back.set?.steps.map(({ kind, fields }) => [kind, fields[0]?.after])).toHaveLength(lines.length);
});
