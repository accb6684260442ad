import { afterEach, beforeEach, expect, it } from 'vitest';
import { toXlsx, toXlsxBook } from '../main/exports/xlsx.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { controls, type Desk, type LoggedCall, openCompany, openDesk, value } from './desk.js';
import { active, korenaar, openBakery } from './import-desk.js';
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

it('the vendor\u2019s own template is recognised, checked line by line, staged and sent, and every line has its end', async () => {
  const { imports, changes } = desk.services.handlers;
  const { companyId, period, numbers } = await openBakery(desk);
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
  await sendSet(desk, set.setId);
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
  const { companyId, period, numbers } = await openBakery(desk);
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
  const { companyId, period, numbers } = await openBakery(desk);
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

  // The line of one of them becomes faulty: what was staged of it goes with it.
  value(await imports.correct({ id: view.id, row: 3, column: 2, text: '4' }));
  const again = value(await imports.stage({ id: view.id, mode: 'add', keepAs: null }));
  expect(again.sets.map(({ company }) => company.name)).toEqual([korenaar]);
  const left = value(await desk.services.handlers.changes.list());
  expect(left.map(({ company, counts }) => [company.name, counts.planned])).toEqual([[korenaar, 1]]);
});

it('another sheet of a workbook has columns of its own, which are recognised when it is chosen', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await openBakery(desk);
  const [first = 0, second = 0] = numbers;
  const bytes = await toXlsxBook([
    { name: 'November', heads: ['Nummer', 'U2100', 'U2125'], rows: [[first, 8, 1]] },
    { name: 'Dagen', heads: ['Omschrijving', 'Nummer', 'U2200'], rows: [['iets', second, 4]] },
  ]);
  const view = value(await imports.take({ name: 'twee.xlsx', bytes, place: { companyId, period } }));
  if (!view.mapping) throw new Error('not recognised');
  expect(view.mapping.table).toBe(0);
  const other = value(await imports.map({ id: view.id, mapping: { ...view.mapping, table: 1 } }));
  expect(other.mapping?.roles.map(({ field, key }) => [field, key])).toEqual([
    ['', null],
    ['person', null],
    ['amount', 'hours:2200'],
  ]);
  expect(value(await imports.check({ id: view.id })).checked).toMatchObject({ lines: 1, good: 1 });
});

it('a file that is no table is told by name, and nothing can be done with it', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period } = await openBakery(desk);
  const bytes = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
  const view = value(await imports.take({ name: 'oud.xls', bytes, place: { companyId, period } }));
  expect(view.refused).toBe('old-excel');
  expect(await imports.check({ id: view.id })).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
});

it('a check that is stopped staged nothing and sent nothing, and the next one goes on where it ended', async () => {
  const { imports, jobs, changes } = desk.services.handlers;
  const flex = await openCompany(desk, 'Noordkade Flex B.V.');
  const numbers = flex.columns.numbers.filter((_, at) => flex.columns.typeIds[at] === active);
  expect(numbers.length).toBeGreaterThan(400);
  const csv = Buffer.from(['Nummer;U2100', ...numbers.map((number) => `${number};1,25`)].join('\n'));
  const place = { companyId: flex.company.id, period: flex.period };
  const view = value(await imports.take({ name: 'flex.csv', bytes: csv, place }));
  const first = imports.check({ id: view.id });
  for (;;) {
    const job = value(await jobs.list()).find(({ kind }) => kind === 'read-sheet');
    if (job && job.done > 20) {
      const check = value(await jobs.list()).find(({ kind }) => kind === 'check-file');
      if (check) value(await jobs.cancel({ id: check.id }));
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await first).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(value(await imports.current())?.checked).toBeNull();
  expect(value(await changes.list())).toEqual([]);
  const { log } = (await controls(simulator).send({ do: 'books' })) as unknown as { log: LoggedCall[] };
  const before = log.filter(({ method }) => method.endsWith('HourComponentVar_Get')).length;
  expect(before).toBeLessThan(numbers.length);
  expect(value(await imports.check({ id: view.id })).checked).toMatchObject({ good: numbers.length });
  const again = (await controls(simulator).send({ do: 'books' })) as unknown as { log: LoggedCall[] };
  const asked = again.log.filter(({ method }) => method.endsWith('HourComponentVar_Get'));
  // Calls that were on their way when it stopped may be asked twice, those that came back never.
  expect(asked.length).toBeLessThanOrEqual(numbers.length + 48);
}, 60_000);

it('what the file says twice is removed from nobody whose other line stayed behind', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await openBakery(desk);
  const place = { companyId, period };
  const csv = Buffer.from(`Nummer;Code;Aantal\n${numbers[0]};U2540;1\n${numbers[0]};U2540;2\n`);
  const first = value(await imports.take({ name: 'a.csv', bytes: csv, place }));
  value(await imports.check({ id: first.id }));
  const { sets } = value(await imports.stage({ id: first.id, mode: 'set', keepAs: null }));
  const [set] = sets;
  if (!set) throw new Error('nothing staged');
  await sendSet(desk, set.setId);
  const faulty = Buffer.from(`Nummer;Code;Aantal\n${numbers[0]};U2540;1\n${numbers[0]};U254O;2\n`);
  const second = value(await imports.take({ name: 'b.csv', bytes: faulty, place }));
  expect(value(await imports.check({ id: second.id })).checked).toMatchObject({
    good: 1,
    parts: [{ set: { removed: 0, same: 1 } }],
  });
  const right = Buffer.from(`Nummer;Code;Aantal\n${numbers[0]};U2540;1\n`);
  const third = value(await imports.take({ name: 'c.csv', bytes: right, place }));
  expect(value(await imports.check({ id: third.id })).checked?.parts).toMatchObject([{ set: { removed: 1, same: 1 } }]);
});

it('what became of every line of a file is still known after the app was stopped, over all its companies', async () => {
  const { companyId, period, numbers } = await openBakery(desk);
  const catering = await openCompany(desk, 'Lindeboom Catering B.V.');
  const person = catering.columns.numbers.find((_, at) => catering.columns.typeIds[at] === active);
  const csv = Buffer.from(
    `Debiteurnr;Bedrijfnr;Persnr;Periode;U2100\n1;1;${numbers[0]};2026-11;1\n1;1;4;2026-11;8\n2077;22;${person};2026-12;2\n`,
  );
  const first = desk.services.handlers.imports;
  const view = value(await first.take({ name: 'twee.csv', bytes: csv, place: { companyId, period } }));
  value(await first.check({ id: view.id }));
  expect(value(await first.earlier())).toEqual([]);
  const { sets } = value(await first.stage({ id: view.id, mode: 'add', keepAs: null }));
  await sendSet(desk, sets[0]?.setId ?? fail());

  await desk.services.close();
  const again = await openDesk(simulator, desk.folder);
  desk = again;
  const { imports } = again.services.handlers;
  expect(value(await imports.current())).toBeNull();
  const [kept] = value(await imports.earlier());
  expect(kept).toMatchObject({ name: 'twee.csv', lines: 3, left: 1, sets: sets.map(({ setId }) => setId) });
  const ask = { id: kept?.id ?? view.id, from: 0, count: 10 };
  const all = value(await imports.ends({ ...ask, end: null }));
  expect(all.window.map(({ row, company, end, why }) => [row, company, end, why])).toEqual([
    [2, korenaar, 'confirmed', null],
    [3, '1', 'left', 'unknown-person'],
    [4, 'Lindeboom Catering B.V.', 'planned', null],
  ]);
  expect(value(await imports.ends({ ...ask, end: 'left' }))).toMatchObject({ total: 1, window: [{ row: 3 }] });

  // The second company goes too: the same receipt tells of it.
  await sendSet(desk, sets[1]?.setId ?? fail());
  expect(value(await imports.ends({ ...ask, end: 'confirmed' })).window.map(({ row }) => row)).toEqual([2, 4]);
});

it('a file that is staged once more before it is sent has one receipt, and one for each time that it was sent', async () => {
  const { imports } = desk.services.handlers;
  const { companyId, period, numbers } = await openBakery(desk);
  const csv = Buffer.from(`Nummer;U2100\n${numbers[0]};1\n${numbers[1]};2\n`);
  const view = value(await imports.take({ name: 'a.csv', bytes: csv, place: { companyId, period } }));
  value(await imports.check({ id: view.id }));
  value(await imports.stage({ id: view.id, mode: 'add', keepAs: null }));
  value(await imports.check({ id: view.id }));
  const { sets } = value(await imports.stage({ id: view.id, mode: 'add', keepAs: null }));
  expect(value(await imports.earlier())).toMatchObject([{ lines: 2, sets: [sets[0]?.setId] }]);
  await sendSet(desk, sets[0]?.setId ?? fail());
  value(await imports.check({ id: view.id }));
  value(await imports.stage({ id: view.id, mode: 'add', keepAs: null }));
  const both = value(await imports.earlier());
  expect(both).toHaveLength(2);
  const ends = await Promise.all(
    both.map(async ({ id }) => value(await imports.ends({ id, end: null, from: 0, count: 5 })).ends),
  );
  expect(ends).toEqual([[{ end: 'planned', count: 2 }], [{ end: 'confirmed', count: 2 }]]);
});

const fail = (): never => {
  throw new Error('nothing staged');
};
