import { afterEach, beforeEach, expect, it } from 'vitest';
import { toXlsx } from '../main/exports/xlsx.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { type Desk, openCompany, openDesk, value } from './desk.js';

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

const korenaar = 'Bakkerij De Korenaar B.V.';
const active = 2;

async function opened() {
  const { company, period, columns: list } = await openCompany(desk, korenaar);
  const companyId = company.id;
  const numbers = list.numbers.filter((_, at) => list.typeIds[at] === active);
  return { companyId, period, list, numbers };
}

it('the vendor\u2019s own template is recognised, checked line by line, staged and sent, and every line has its end', async () => {
  const { imports, changes } = desk.services.handlers;
  const { companyId, period, numbers } = await opened();
  const [first = 0, second = 0] = numbers;
  const bytes = await toXlsx({
    name: 'Import',
    heads: ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2200', 'OpmerkingenU2200', 'L5100'],
    rows: [
      ['1', '1', String(first), '2026-11', 3.25, 'nachtdienst', ''],
      ['1', '1', `00${second}`, '2026-11', '', '', 12.5],
      ['1', '1', '999', '2026-11', 1, '', ''],
      ['1', '2', '1001', '2026-14', 1, '', ''],
    ],
  });
  const view = value(await imports.take({ name: 'uren.xlsx', bytes, place: { companyId, period } }));
  expect(view).toMatchObject({ recognised: 'vendor', format: 'xlsx', refused: null });
  const checked = value(await imports.check({ id: view.id })).checked;
  expect(checked).toMatchObject({ lines: 4, good: 2, parts: [{ people: 2, lines: 2, set: { added: 2 } }] });
  const problems = value(await imports.problems({ id: view.id, kind: null, from: 0, count: 10 }));
  expect(problems.window.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ['unknown-person', 4, 2],
    ['wrong-period-type', 5, 3],
  ]);

  const staged = value(await imports.stage({ id: view.id, mode: 'set', keepAs: 'Weekbestand' }));
  const [set] = staged.sets;
  if (!set) throw new Error('nothing staged');
  const plan = value(await changes.check({ id: set.setId }));
  for (const { id } of plan.warnings) value(await changes.acknowledge({ id: set.setId, warningId: id, on: true }));
  const { planHash } = value(await changes.get({ id: set.setId }));
  value(await changes.send({ id: set.setId, planHash: planHash ?? '' }));
  await desk.still(set.setId);
  expect(value(await changes.get({ id: set.setId })).steps.map(({ status }) => status)).toEqual([
    'confirmed',
    'confirmed',
  ]);

  // The same bytes again: said, and nothing is left to do.
  const again = value(await imports.take({ name: 'uren (1).xlsx', bytes, place: { companyId, period } }));
  expect(again).toMatchObject({ before: [{ sent: true }], recognised: 'kept', keptAs: 'Weekbestand' });
  expect(value(await imports.check({ id: again.id })).checked?.parts).toMatchObject([
    { set: { added: 0, changed: 0, removed: 0, same: 2 }, add: { added: 2 } },
  ]);
});

it('a faulty cell is corrected where it stands, and only then is its line taken', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await opened();
  const csv = Buffer.from(`Nummer;Code;Aantal\n${numbers[0]};U2200;acht\n${numbers[1]};9999;4\n`);
  const view = value(await imports.take({ name: 'uren.csv', bytes: csv, place: { companyId, period } }));
  expect(view).toMatchObject({
    recognised: 'guessed',
    csv: { separator: ';' },
    says: { company: false, period: false },
  });
  expect(value(await imports.check({ id: view.id })).checked).toMatchObject({ lines: 2, good: 0 });
  const once = value(await imports.correct({ id: view.id, row: 2, column: 2, text: '8' }));
  expect(once.checked).toMatchObject({ good: 1, problems: [{ kind: 'unknown-code', count: 1 }] });
  const twice = value(await imports.correct({ id: view.id, row: 3, column: 1, text: '2125' }));
  expect(twice.checked).toMatchObject({ good: 2, problems: [] });
});

it('several companies in one file become a set each, in the words of their own period', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await opened();
  const catering = await openCompany(desk, 'Lindeboom Catering B.V.');
  const person = catering.columns.numbers.find((_, at) => catering.columns.typeIds[at] === active);
  const csv = Buffer.from(
    `Debiteurnr;Bedrijfnr;Persnr;Periode;U2100\n1;1;${numbers[0]};2026-11;1\n2077;22;${person};2026-12;2\n`,
  );
  const view = value(await imports.take({ name: 'a.csv', bytes: csv, place: { companyId, period } }));
  value(await imports.check({ id: view.id }));
  const { sets } = value(await imports.stage({ id: view.id, mode: 'add', keepAs: null }));
  expect(sets.map(({ company, period: own }) => [company.name, own.number, own.type])).toEqual([
    [korenaar, 11, 'month'],
    ['Lindeboom Catering B.V.', 12, 'week4'],
  ]);
});

it('a file that is no table is told by name, and nothing can be done with it', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period } = await opened();
  const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
  const view = value(await imports.take({ name: 'oud.xls', bytes, place: { companyId, period } }));
  expect(view.refused).toBe('old-excel');
  expect(await imports.check({ id: view.id })).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
});
