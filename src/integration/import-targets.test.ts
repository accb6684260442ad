import { afterEach, beforeEach, expect, it } from 'vitest';
import { toXlsx } from '../main/exports/xlsx.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { type Desk, openDesk, value } from './desk.js';
import { active, openBakery } from './import-desk.js';
import { sendSet } from './sheet-desk.js';

let simulator: Simulator;
let desk: Desk;
beforeEach(async () => {
  simulator = await startSimulator({ seed: 1 });
  desk = await openDesk(simulator);
});
afterEach(async () => {
  await desk.forget();
  await simulator.close();
});

const fail = (): never => {
  throw new Error('nothing staged');
};

/** Looks at everything and sends, as a person does. */
it('sick reports of a file become absences in the period of their first day, and the same file twice books nothing twice', async () => {
  const { imports, absence, changes } = desk.services.handlers;
  const { companyId, period, list } = await openBakery(desk);
  const healthy: number[] = [];
  for (const [row, employeeId] of list.ids.entries()) {
    if (healthy.length === 3 || list.typeIds[row] !== active) continue;
    const { items, service } = value(await absence.person({ companyId, employeeId }));
    if (items.length === 0 && service?.some(({ start, end }) => start < '2026-01-01' && end === null))
      healthy.push(list.numbers[row] ?? 0);
  }
  const [first = 0, second = 0, third = 0] = healthy;
  const bytes = await toXlsx({
    name: 'Ziek',
    heads: ['Personeelsnummer', 'Eerste ziektedag', 'Percentage', 'Soort', 'Gemeld op'],
    rows: [
      [String(first), '2-11-2026', 100, 'Ziekte', '2-11-2026'],
      [String(second), '26-10-2026', 50, '8', '27-10-2026'],
      [String(first), '9-11-2026', 100, 'Ziekte', '9-11-2026'],
      [String(third), '2-11-2026', 100, 'Griep', '2-11-2026'],
    ],
  });
  const file = { name: 'ziek.xlsx', bytes, place: { companyId, period } };
  const view = value(await imports.take(file));
  expect(view.mapping?.target).toBe('absence');
  const checked = value(await imports.check({ id: view.id })).checked;
  expect(checked).toMatchObject({ lines: 4, good: 2 });
  const problems = value(await imports.problems({ id: view.id, kind: null, from: 0, count: 10 }));
  expect(problems.window.map(({ kind, row }) => [kind, row])).toEqual([
    ['earlier-period', 3],
    ['already-absent', 4],
    ['unknown-kind', 5],
  ]);
  const staged = value(await imports.stage({ id: view.id, mode: 'set', keepAs: null }));
  expect(staged.sets.map(({ period: { number } }) => number)).toEqual([11, 10]);
  for (const { setId } of staged.sets) {
    const set = value(await changes.get({ id: setId }));
    expect(JSON.stringify(set)).not.toMatch(/Ziekte|vangnet/i);
    await sendSet(desk, setId);
    expect(value(await changes.get({ id: setId })).steps.map(({ status, verified }) => [status, verified])).toEqual([
      ['confirmed', true],
    ]);
  }
  const again = value(await imports.take(file));
  const repeated = value(await imports.check({ id: again.id })).checked;
  expect(repeated?.parts.map(({ set }) => [set.added, set.same])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it('leave of a file is booked by the company\u2019s own names, and a line that stands there stays', async () => {
  const { imports, leave } = desk.services.handlers;
  const { companyId, period, list, numbers } = await openBakery(desk);
  const [first = 0, second = 0] = numbers;
  const bytes = await toXlsx({
    name: 'Verlof',
    heads: ['Persnr', 'Verlofsoort', 'Van', 'Tot en met', 'Uren'],
    rows: [
      [String(first), 'Wettelijk verlof', '24-12-2026', '4-1-2027', 64],
      [String(second), 'wettelijk VERLOF', '31-12-2026', '31-12-2026', 7.5],
      [String(second), 'Sabbatical', '1-12-2026', '1-12-2026', 8],
    ],
  });
  const file = { name: 'verlof.xlsx', bytes, place: { companyId, period } };
  const view = value(await imports.take(file));
  expect(view.mapping?.target).toBe('leave');
  expect(value(await imports.check({ id: view.id })).checked).toMatchObject({
    lines: 3,
    good: 2,
    parts: [{ lines: 2 }],
  });
  const staged = value(await imports.stage({ id: view.id, mode: 'set', keepAs: null }));
  for (const { setId } of staged.sets) await sendSet(desk, setId);
  const employeeId = list.ids[list.numbers.indexOf(second)];
  if (employeeId === undefined) throw new Error('nobody');
  const { items } = value(await leave.person({ companyId, employeeId, year: 2026 }));
  expect(items.find(({ start }) => start === '2026-12-31')).toMatchObject({ type: 'Type1', startHours: '7.5' });
  const again = value(await imports.take(file));
  expect(value(await imports.check({ id: again.id })).checked?.parts.map(({ set }) => set)).toEqual([
    { added: 0, changed: 0, removed: 0, same: 2 },
  ]);
});

it('fixed lines of a file stop before its period and go on from there; the period before keeps them, and a second time nothing is to do', async () => {
  const { imports, registration, changes } = desk.services.handlers;
  const { companyId, period, list } = await openBakery(desk);
  const people = list.ids.filter((_, at) => list.typeIds[at] === active);
  const linesIn = async (number: number) => {
    const key = { companyId, kind: 'wages-fixed' as const, period: { ...period, number } };
    value(await registration.load({ ...key, people, refresh: true }));
    for (;;) {
      const sheet = value(await registration.sheet(key));
      if (sheet?.progress.state === 'complete')
        return sheet.owners.map((owner, at) => ({
          owner,
          code: sheet.codes[at] ?? 0,
          amount: sheet.amounts[at] ?? '',
        }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const [before, now] = [await linesIn(period.number - 1), await linesIn(period.number)];
  const own = now.find(
    ({ owner, code }) => now.filter((other) => other.owner === owner && other.code === code).length === 1,
  );
  if (!own) throw new Error('Nobody has a fixed wage component');
  const number = list.numbers[list.ids.indexOf(own.owner ?? fail())];
  const csv = Buffer.from(`Nummer;Vast L${own.code} Iets\n${number};31,25\n`);
  const view = value(await imports.take({ name: 'vast.csv', bytes: csv, place: { companyId, period } }));
  expect(view.mapping?.target).toBe('fixed');
  expect(value(await imports.check({ id: view.id })).checked?.parts).toMatchObject([{ set: { changed: 1, added: 0 } }]);
  const { sets } = value(await imports.stage({ id: view.id, mode: 'set', keepAs: null }));
  const id = sets[0]?.setId ?? fail();
  await sendSet(desk, id);
  expect(value(await changes.get({ id })).steps.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'pay.stop confirmed',
    'pay.add confirmed',
  ]);
  const withNew = now.map((line) => (line === own ? { ...line, amount: '31.25' } : line));
  const plain = (lines: typeof now) =>
    lines.map(({ owner, code, amount }) => `${owner} ${code} ${Number(amount)}`).toSorted();
  expect(plain(await linesIn(period.number))).toEqual(plain(withNew));
  expect(plain(await linesIn(period.number - 1))).toEqual(plain(before));
  const again = value(await imports.take({ name: 'nog eens.csv', bytes: csv, place: { companyId, period } }));
  expect(value(await imports.check({ id: again.id })).checked?.parts).toMatchObject([{ set: { changed: 0, same: 1 } }]);
}, 60_000);

it('a head that is a code alone is a fixed line only when a person says so', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await openBakery(desk);
  const csv = Buffer.from(`Nummer;L1100\n${numbers[0]};12,5\n`);
  const view = value(await imports.take({ name: 'a.csv', bytes: csv, place: { companyId, period } }));
  expect(view.mapping?.target).toBe('pay');
  if (!view.mapping) throw new Error('not recognised');
  const chosen = value(await imports.map({ id: view.id, mapping: { ...view.mapping, target: 'fixed' } }));
  expect(chosen.mapping).toMatchObject({
    target: 'fixed',
    roles: [{ field: 'person' }, { field: 'amount', key: 'wages:1100' }],
  });
});

it('new accounts of a file come first, and the old ones go only after a read; the same file twice books nothing twice', async () => {
  const { imports, employees, changes } = desk.services.handlers;
  const { companyId, period, list } = await openBakery(desk);
  const place = { companyId, period };
  const alone: { number: number; employeeId: (typeof list.ids)[number] }[] = [];
  for (const [row, employeeId] of list.ids.entries()) {
    if (alone.length === 2 || list.typeIds[row] !== active) continue;
    const { accounts } = value(await employees.bankAccounts({ companyId, employeeId, period }));
    if (accounts.length === 1) alone.push({ number: list.numbers[row] ?? 0, employeeId });
  }
  const ibans = ['NL91ABNA0417164300', 'NL20INGB0001234567'];
  const rows = alone.map(({ number }, at) => `${number};${ibans[at]}`);
  const csv = Buffer.from(`Personeelsnummer;IBAN\n${rows.join('\n')}\n${alone[0]?.number};NL00FOUT0000000000\n`);
  const view = value(await imports.take({ name: 'rekeningen.csv', bytes: csv, place }));
  expect(view.mapping?.target).toBe('bank');
  const checked = value(await imports.check({ id: view.id })).checked;
  expect(checked).toMatchObject({
    good: 2,
    problems: [{ kind: 'bad-iban', count: 1 }],
    parts: [{ set: { changed: 2 } }],
  });
  const { sets } = value(await imports.stage({ id: view.id, mode: 'set', keepAs: null }));
  const id = sets[0]?.setId ?? fail();
  await sendSet(desk, id);
  const steps = value(await changes.get({ id })).steps;
  expect(steps.map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
    'bank.insert confirmed',
    'bank.insert confirmed',
    'bank.remove confirmed',
    'bank.remove confirmed',
  ]);
  for (const [at, { employeeId }] of alone.entries()) {
    const { accounts } = value(await employees.bankAccounts({ companyId, employeeId, period }));
    expect(accounts.map(({ iban }) => iban)).toEqual([ibans[at]]);
  }
  const again = value(await imports.take({ name: 'nog eens.csv', bytes: csv, place }));
  expect(value(await imports.check({ id: again.id })).checked?.parts).toMatchObject([{ set: { changed: 0, same: 2 } }]);
}, 60_000);
