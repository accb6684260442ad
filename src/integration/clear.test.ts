import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Sheet, SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';
import { readSheet } from './sheet-desk.js';

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
const clear = 'EmployeeService.HourComponentVar_Clear';

/** The bakery's hours, and two people who have some of them. */
async function bakery() {
  const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
  const key: SheetKey = { companyId: company.id, kind: 'hours-variable', period };
  const sheet = await readSheet(desk, key, columns.ids);
  const people = [...new Set(sheet.owners.filter((id) => id !== null))].slice(0, 2);
  const lines = sheet.owners.filter((id) => id !== null && people.includes(id)).length;
  expect([people.length, lines > 1]).toEqual([2, true]);
  return { key, all: columns.ids, people, lines };
}

const warningOf = ({ warnings }: ChangeSet) => warnings.find(({ kind }) => kind === 'cleared')?.id ?? '';

async function sent(set: ChangeSet, lines: number): Promise<ChangeSet> {
  const checked = value(await handlers().changes.check({ id: set.id }));
  const reviewed = value(
    await handlers().changes.acknowledge({ id: set.id, warningId: warningOf(checked), on: true, typed: String(lines) }),
  );
  value(await handlers().changes.send({ id: set.id, planHash: reviewed.planHash ?? '' }));
  await desk.still(set.id);
  return value(await handlers().changes.get({ id: set.id }));
}

describe('clearing a period', () => {
  it('is a set of its own that lists every line, one call a person, and leaves everybody else alone', async () => {
    const { key, all, people, lines } = await bakery();
    const other = all.find((id) => !people.includes(id));
    if (!other) throw new Error('Nobody else');
    const edited = value(
      await handlers().registration.stage({ ...key, edits: [{ employeeId: other, code: 2540, amount: '3' }] }),
    );
    const set = value(await handlers().registration.clear({ ...key, people }));
    if (!set || !edited) throw new Error('Nothing staged');
    expect(set.id).not.toBe(edited.id);
    expect(set.steps.map(({ kind }) => kind)).toEqual(['pay.clear', 'pay.clear']);
    expect(set.steps.flatMap(({ fields }) => fields)).toHaveLength(lines);
    const after = await sent(set, lines);
    expect(after.steps.map(({ status, verified }) => [status, verified])).toEqual([
      ['confirmed', true],
      ['confirmed', true],
    ]);
    expect(await controls(server).committed(clear)).toHaveLength(2);
    const left = await readSheet(desk, key, all);
    expect(left.owners.some((id) => id !== null && people.includes(id))).toBe(false);
    expect(left.owners.length).toBeGreaterThan(0);
  }, 60_000);

  it('goes only once the number of lines was typed, and not when another line came meanwhile', async () => {
    const { key, people, lines } = await bakery();
    const set = value(await handlers().registration.clear({ ...key, people }));
    if (!set) throw new Error('Nothing staged');
    const checked = value(await handlers().changes.check({ id: set.id }));
    const tick = (typed?: string) =>
      handlers().changes.acknowledge({ id: set.id, warningId: warningOf(checked), on: true, ...(typed && { typed }) });
    expect(await tick()).toMatchObject({ error: { kind: 'input-refused', where: 'typed' } });
    expect(await tick(String(lines + 1))).toMatchObject({ error: { kind: 'input-refused' } });
    expect(value(await tick(String(lines))).state).toBe('reviewed');

    const [person] = people;
    const input = {
      EmployeeId: person,
      Hourcomponent: { Id: 0, HourCode: 2540, Hours: '9' },
      Period: key.period.number,
      Year: key.period.year,
      UnprotectedMode: false,
    };
    await controls(server).send({ do: 'colleague', method: 'EmployeeService.HourComponentVar_Insert', input });
    const again = value(await handlers().changes.check({ id: set.id }));
    expect(again.state).toBe('checked');
    expect(again.steps[0]?.changedElsewhere).toMatchObject([{ before: null, after: '9' }]);
    expect(again.steps.flatMap(({ fields }) => fields)).toHaveLength(lines + 1);
    expect(await controls(server).committed(clear)).toEqual([]);
  }, 60_000);

  it('is put back line by line, with the amounts alone', async () => {
    const { key, all, people, lines } = await bakery();
    const before = await readSheet(desk, key, all);
    const amounts = (sheet: Sheet) =>
      sheet.owners
        .flatMap((id, at) =>
          id !== null && people.includes(id) ? [`${id}/${sheet.codes[at]}/${Number(sheet.amounts[at])}`] : [],
        )
        .toSorted();
    const set = value(await handlers().registration.clear({ ...key, people }));
    if (!set) throw new Error('Nothing staged');
    await sent(set, lines);
    const undone = value(await handlers().changes.undo({ id: set.id }));
    expect(undone.leftOut).toEqual([]);
    expect(undone.set?.steps.map(({ kind }) => kind)).toEqual(Array.from({ length: lines }, () => 'pay.add'));
    const draft = value(await handlers().changes.check({ id: undone.set?.id ?? set.id }));
    for (const { id } of draft.warnings)
      value(await handlers().changes.acknowledge({ id: draft.id, warningId: id, on: true }));
    value(await handlers().changes.send({ id: draft.id, planHash: draft.planHash ?? '' }));
    await desk.still(draft.id);
    expect(amounts(await readSheet(desk, key, all))).toEqual(amounts(before));
  }, 60_000);

  it('is not there for fixed lines and days, or for what was not read', async () => {
    const { key, people } = await bakery();
    for (const kind of ['hours-fixed', 'days-variable', 'wages-variable'] as const)
      expect(await handlers().registration.clear({ ...key, kind, people })).toMatchObject({
        error: { kind: 'input-refused' },
      });
  }, 60_000);
});
