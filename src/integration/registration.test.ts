import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId } from '../shared/domain/ids.js';
import { addPeriods } from '../shared/domain/period.js';
import { daysColumns } from '../shared/domain/registration.js';
import type { Sheet, SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';
import { openBakery, readSheet, sendSet } from './sheet-desk.js';

let server: Simulator;
let desk: Desk;
beforeEach(async () => {
  server = await simulator();
  desk = await openDesk(server);
}, 30_000);
afterEach(async () => {
  await desk.forget();
  await server.close();
});

const handlers = () => desk.services.handlers;

async function bakerySheet() {
  const { company, period, people } = await openBakery(desk);
  const key: SheetKey = { companyId: company.id, kind: 'hours-variable', period };
  return { key, people, sheet: await readSheet(desk, key, people) };
}

/** Somebody's one line of a code, and people without any of it. */
function someLine(sheet: Sheet): { owner: EmployeeId; code: number; index: number } {
  for (const [index, owner] of sheet.owners.entries()) {
    const code = sheet.codes[index] ?? 0;
    const same = sheet.owners.filter((other, at) => other === owner && sheet.codes[at] === code);
    if (owner !== null && same.length === 1) return { owner, code, index };
  }
  throw new Error('Nobody has a line');
}

describe('a registration sheet, from edits to the books', () => {
  it('adds, changes and removes lines one by one when there are few, each with its own confirmation', async () => {
    const { key, people, sheet } = await bakerySheet();
    const { owner, code } = someLine(sheet);
    const other = people.find((id) => !sheet.owners.includes(id));
    if (!other) throw new Error('Everybody has lines');
    const edits = [
      { employeeId: other, code: 2125, amount: '4.5' },
      { employeeId: other, code: 2150, amount: '2' },
      { employeeId: owner, code, amount: '7' },
    ];
    const draft = value(await handlers().registration.stage({ ...key, edits }));
    if (!draft) throw new Error('Nothing staged');
    const sent = await sendSet(desk, draft.id);
    expect(sent.steps.map(({ kind, status }) => [kind, status])).toEqual([
      ['pay.add', 'confirmed'],
      ['pay.add', 'confirmed'],
      ['pay.change', 'confirmed'],
    ]);
    const after = await readSheet(desk, key, people);
    const linesOf = (id: EmployeeId) =>
      after.owners.flatMap((one, at) => (one === id ? [[after.codes[at], after.amounts[at]]] : []));
    expect(linesOf(other)).toEqual([
      [2125, '4.50'],
      [2150, '2.00'],
    ]);
    expect(linesOf(owner)).toContainEqual([code, '7.00']);

    const cleared = value(
      await handlers().registration.stage({ ...key, edits: [{ employeeId: other, code: 2125, amount: null }] }),
    );
    if (!cleared) throw new Error('Nothing staged');
    expect((await sendSet(desk, cleared.id)).steps.map(({ kind, status }) => [kind, status])).toEqual([
      ['pay.remove', 'confirmed'],
    ]);
  }, 60_000);

  it('writes one of several lines, and lines with a cost center and a comment, and the review says so', async () => {
    const { key, people, sheet } = await bakerySheet();
    const other = people.find((id) => !sheet.owners.includes(id));
    if (!other) throw new Error('Everybody has lines');
    const { centers } = value(await handlers().registration.costCodes({ companyId: key.companyId }));
    const [center] = centers;
    if (!center) throw new Error('No cost center');
    const place = { employeeId: other, code: 2125 };
    const extras = { costCenterId: center.id, costUnitId: null, comment: 'Inval zaterdag' };
    const two = value(
      await handlers().registration.stage({
        ...key,
        edits: [
          { ...place, amount: '4' },
          { ...place, amount: '3', beside: true, extras },
        ],
      }),
    );
    if (!two) throw new Error('Nothing staged');
    expect(two.steps[1]?.fields.map(({ field, after }) => [field, after])).toEqual([
      ['amount', '3'],
      ['costCenter', `${center.code} ${center.description}`],
      ['comment', 'Inval zaterdag'],
    ]);
    await sendSet(desk, two.id);
    const read = await readSheet(desk, key, people);
    const own = read.lineIds.filter((_, at) => read.owners[at] === other && read.codes[at] === 2125);
    expect(own).toHaveLength(2);
    const [first] = own;
    const changed = value(
      await handlers().registration.stage({
        ...key,
        edits: [{ ...place, amount: '5', lineId: first, extras: { ...extras, costCenterId: null } }],
      }),
    );
    if (!changed) throw new Error('Nothing staged');
    const sent = await sendSet(desk, changed.id);
    expect(sent.steps[0]?.fields.map(({ field }) => field)).toEqual(['amount', 'comment']);
    expect(sent.steps.map(({ kind, status }) => [kind, status])).toEqual([['pay.change', 'confirmed']]);
    const { employee } = (await controls(server).send({ do: 'books', employeeId: other })) as unknown as {
      employee: { registration: { lines: { id: number; amount: string; comment: string; costCenterId: number }[] } };
    };
    const books = employee.registration.lines.filter(({ id }) => own.some((line) => line === id));
    expect(books.map(({ amount, comment, costCenterId }) => [Number(amount), comment, costCenterId])).toEqual([
      [5, 'Inval zaterdag', null],
      [3, 'Inval zaterdag', center.id],
    ]);
  });

  it('keeps what was typed until it is sent, also when the app closes in between', async () => {
    const { key, people, sheet } = await bakerySheet();
    const other = people.find((id) => !sheet.owners.includes(id));
    if (!other) throw new Error('Everybody has lines');
    const step = { do: 'write' as const, writes: [{ key: `${other}:2125`, value: '4.5' }] };
    value(await handlers().registration.keep({ ...key, steps: [step, { do: 'undo' }, { do: 'redo' }] }));
    const edits = [{ employeeId: other, code: 2125, amount: '4.5' }];
    const draft = value(await handlers().registration.stage({ ...key, edits }));
    if (!draft) throw new Error('Nothing staged');
    await desk.services.close();
    desk = await openDesk(server, desk.folder);
    await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    expect(value(await handlers().registration.kept(key))).toMatchObject({
      keeps: true,
      steps: [step, { do: 'undo' }, { do: 'redo' }],
    });
    await sendSet(desk, draft.id);
    expect(value(await handlers().registration.kept(key)).steps).toEqual([]);
  });

  it('sends many lines in a few calls, and has every one of them in the books once', async () => {
    const { key, people, sheet } = await bakerySheet();
    const edits = people
      .slice(0, 30)
      .flatMap((employeeId) => [2510, 2520].map((code) => ({ employeeId, code, amount: '1.25' })));
    const free = edits.filter(
      ({ employeeId, code }) => !sheet.owners.some((id, at) => id === employeeId && sheet.codes[at] === code),
    );
    const draft = value(await handlers().registration.stage({ ...key, edits: free }));
    if (!draft) throw new Error('Nothing staged');
    const sent = await sendSet(desk, draft.id);
    expect(new Set(sent.steps.map(({ status }) => status))).toEqual(new Set(['present']));
    expect(sent.steps.every(({ verified }) => verified)).toBe(true);
    const calls = await controls(server).committed('EmployeeService.HourComponentVar_Insert_Batch');
    expect(calls.length).toBeLessThanOrEqual(2);
    const after = await readSheet(desk, key, people);
    for (const { employeeId, code } of free)
      expect(after.owners.filter((id, at) => id === employeeId && after.codes[at] === code)).toHaveLength(1);
  }, 60_000);

  it('leaves a batch that was refused uncertain, line by line, since some of it may stand', async () => {
    const { key, people } = await bakerySheet();
    const edits = people.slice(0, 20).map((employeeId) => ({ employeeId, code: 2540, amount: '8' }));
    const draft = value(await handlers().registration.stage({ ...key, edits }));
    if (!draft) throw new Error('Nothing staged');
    await controls(server).misbehave('EmployeeService.HourComponentVar_Insert_Batch', {
      kind: 'fault',
      code: 2001,
      text: 'Invalid hour component',
      commit: true,
    });
    const sent = await sendSet(desk, draft.id);
    // The books have them all: the reads found that out, the fault had said no.
    expect(new Set(sent.steps.map(({ status }) => status))).toEqual(new Set(['present']));
    expect(sent.steps[0]?.evidence).toMatchObject({ reason: 'batch-fault', finding: 'present' });
  }, 60_000);

  it('changes a fixed line by stopping it and adding one: what held before this period stays in the books', async () => {
    const { key, people } = await bakerySheet();
    const fixed: SheetKey = { ...key, kind: 'wages-fixed' };
    const sheet = await readSheet(desk, fixed, people);
    const { owner, code } = someLine(sheet);
    const linesIn = async (at: SheetKey) => {
      const read = await readSheet(desk, at, [owner]);
      return read.owners.flatMap((_, index) => (read.codes[index] === code ? [Number(read.amounts[index])] : []));
    };
    const before = { ...fixed, period: addPeriods(fixed.period, -1) };
    const [now, earlier] = [await linesIn(fixed), await linesIn(before)];
    const draft = value(
      await handlers().registration.stage({ ...fixed, edits: [{ employeeId: owner, code, amount: '77' }] }),
    );
    if (!draft) throw new Error('Nothing staged');
    const checked = value(await handlers().changes.check({ id: draft.id }));
    expect(checked.warnings.map(({ kind }) => kind)).toContain('fixed-stopped');
    const sent = await sendSet(desk, draft.id);
    expect(sent.steps.map(({ kind, status, verified }) => [kind, status, verified])).toEqual([
      ['pay.stop', 'confirmed', true],
      ['pay.add', 'confirmed', true],
    ]);
    expect(now).not.toContain(77);
    expect(await linesIn(fixed)).toEqual([77]);
    expect(await linesIn(before)).toEqual(earlier);
  }, 60_000);

  it('changes a fixed line that begins in this very period by taking it out: a stop before it would be refused', async () => {
    const { key, people } = await bakerySheet();
    const fixed: SheetKey = { ...key, kind: 'wages-fixed' };
    const { owner, code } = someLine(await readSheet(desk, fixed, people));
    const before = { ...fixed, period: addPeriods(fixed.period, -1) };
    const linesIn = async (at: SheetKey) => {
      const read = await readSheet(desk, at, [owner]);
      return read.owners.flatMap((_, index) => (read.codes[index] === code ? [Number(read.amounts[index])] : []));
    };
    const becomes = async (amount: string | null) => {
      const staged = await handlers().registration.stage({ ...fixed, edits: [{ employeeId: owner, code, amount }] });
      const draft = value(staged);
      if (!draft) throw new Error('Nothing staged');
      const { warnings } = value(await handlers().changes.check({ id: draft.id }));
      const { id, steps } = await sendSet(desk, draft.id);
      await readSheet(desk, fixed, people);
      return {
        id,
        warnings: warnings.map(({ kind }) => kind).filter((kind) => kind !== 'jump'),
        ends: steps.map(({ kind, status, verified }) => [kind, status, verified]),
      };
    };
    const earlier = await linesIn(before);
    await readSheet(desk, fixed, people);
    expect(await becomes('77')).toMatchObject({
      warnings: ['fixed-stopped'],
      ends: [
        ['pay.stop', 'confirmed', true],
        ['pay.add', 'confirmed', true],
      ],
    });
    const again = await becomes('78');
    expect(again).toMatchObject({
      warnings: ['start-removed'],
      ends: [
        ['pay.remove', 'confirmed', true],
        ['pay.add', 'confirmed', true],
      ],
    });
    expect(await linesIn(fixed)).toEqual([78]);
    // Undone: ours goes, and what it took the place of comes back once that was read.
    const undo = value(await handlers().changes.undo({ id: again.id })).set;
    if (!undo) throw new Error('Nothing to undo');
    const undone = await sendSet(desk, undo.id);
    expect(undone.steps.map(({ kind, status }) => [kind, status])).toEqual([
      ['pay.remove', 'confirmed'],
      ['pay.add', 'confirmed'],
    ]);
    expect(undone.warnings.map(({ kind }) => kind)).not.toContain('history-rewritten');
    expect(await linesIn(fixed)).toEqual([77]);
    expect(await becomes(null)).toMatchObject({
      warnings: ['start-removed'],
      ends: [['pay.remove', 'confirmed', true]],
    });
    expect(await linesIn(fixed)).toEqual([]);
    expect(await linesIn(before)).toEqual(earlier);
  }, 60_000);

  it('sets days of many people in one call, and reads them back', async () => {
    const { key, people } = await bakerySheet();
    const days: SheetKey = { ...key, kind: 'days-variable' };
    const before = await readSheet(desk, days, people);
    const edits = people.slice(0, 20).map((employeeId, index) => ({
      employeeId,
      code: daysColumns.days,
      amount: String(((before.days[before.people.indexOf(employeeId)] ?? 0) + index + 1) % 31),
    }));
    const draft = value(await handlers().registration.stage({ ...days, edits }));
    if (!draft) throw new Error('Nothing staged');
    const sent = await sendSet(desk, draft.id);
    expect(new Set(sent.steps.map(({ verified }) => verified))).toEqual(new Set([true]));
    expect(await controls(server).committed('EmployeeService.DaysVar_Set_Batch')).toHaveLength(1);
    const after = await readSheet(desk, days, people);
    for (const { employeeId, amount } of edits)
      expect(after.days[after.people.indexOf(employeeId)]).toBe(Number(amount));
  }, 60_000);

  it('warns of a paste that was sent before, of a minus and of an amount that more than doubles', async () => {
    const { key, people, sheet } = await bakerySheet();
    const { owner, code } = someLine(sheet);
    const free = people.find((id) => !sheet.owners.includes(id));
    if (!free) throw new Error('Everybody has lines');
    const edits = [
      { employeeId: free, code: 2540, amount: '-3' },
      { employeeId: owner, code, amount: '900' },
    ];
    const draft = value(await handlers().registration.stage({ ...key, edits }));
    if (!draft) throw new Error('Nothing staged');
    const checked = value(await handlers().changes.check({ id: draft.id }));
    expect(checked.warnings.map(({ kind }) => kind).sort()).toEqual(['jump', 'negative']);
    await sendSet(desk, draft.id);
    // A colleague took the line away: the same paste is a plan again.
    const cleared = value(await handlers().registration.load({ ...key, people: [free], refresh: true }));
    expect(cleared.total).toBe(1);
    await readSheet(desk, key, [free]);
    const gone = value(
      await handlers().registration.stage({ ...key, edits: [{ employeeId: free, code: 2540, amount: null }] }),
    );
    if (gone) await sendSet(desk, gone.id);
    await readSheet(desk, key, [free]);
    const again = value(await handlers().registration.stage({ ...key, edits: edits.slice(0, 1) }));
    if (!again) throw new Error('Nothing staged');
    const second = value(await handlers().changes.check({ id: again.id }));
    expect(second.warnings.map(({ kind }) => kind)).toContain('repeated');
  }, 60_000);

  it('replaces what was staged of the sheet, whole, and forgets the draft when nothing is left', async () => {
    const { key, people } = await bakerySheet();
    const [first, second] = people;
    if (!first || !second) throw new Error('Nobody works there');
    const stage = async (edits: { employeeId: EmployeeId; code: number; amount: string | null }[]) =>
      value(await handlers().registration.stage({ ...key, edits }));
    const one = await stage([{ employeeId: first, code: 2540, amount: '1' }]);
    const two = await stage([{ employeeId: second, code: 2540, amount: '2' }]);
    expect(two?.id).toBe(one?.id);
    expect(two?.steps.map(({ employee }) => employee.id)).toEqual([second]);
    expect(await stage([])).toBeNull();
    expect(value(await handlers().changes.list())).toEqual([]);
  }, 30_000);
});
