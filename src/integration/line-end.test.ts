import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId } from '../shared/domain/ids.js';
import { addPeriods, type Period, samePeriod } from '../shared/domain/period.js';
import type { SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openDesk, simulator, value } from './desk.js';
import { openBakery, readSheet, sendSet, stageEdits } from './sheet-desk.js';

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

interface Booked {
  readonly id: number;
  readonly kind: string;
  readonly fixed: boolean;
  readonly code: number;
  readonly amount: string;
  readonly from: Period;
  readonly until: Period | null;
}

async function booksOf(employeeId: EmployeeId): Promise<Booked[]> {
  const { employee } = (await controls(server).send({ do: 'books', employeeId })) as unknown as {
    employee: { registration: { lines: Booked[] } };
  };
  return employee.registration.lines;
}

async function fixedSheet(kind: 'hours-fixed' | 'wages-fixed') {
  const { company, period, people } = await openBakery(desk);
  const key: SheetKey = { companyId: company.id, kind, period };
  const sheet = await readSheet(desk, key, people);
  if (sheet.owners.length > 0 || !people[0]) return { key, people, sheet };
  // Nobody in the demo has fixed hours.
  const { id } = await stageEdits(desk, key, [{ employeeId: people[0], code: 2125, amount: '8' }]);
  await sendSet(desk, id);
  return { key, people, sheet: await readSheet(desk, key, people) };
}

const endingIn = (until: Period) => ({ costCenterId: null, costUnitId: null, comment: '', until });

describe.each([
  ['hours-fixed', 'hours', 2125],
  ['wages-fixed', 'wages', null],
] as const)('the end of a line on the sheet %s', (kind, pay, anyCode) => {
  it('of a line that stands is one stop, read back in the period after it; the line itself is not touched', async () => {
    const { key, people, sheet } = await fixedSheet(kind);
    const [owner, code, amount] = [sheet.owners[0], sheet.codes[0], sheet.amounts[0]];
    if (!owner || code === undefined || amount === undefined) throw new Error('Nobody has a fixed line');
    const until = addPeriods(key.period, 2);
    const before = (await booksOf(owner)).find((line) => line.id === sheet.lineIds[0]);
    const draft = await stageEdits(desk, key, [
      { employeeId: owner, code, lineId: sheet.lineIds[0], amount, extras: endingIn(until) },
    ]);
    expect(draft.steps.map((step) => [step.kind, step.fields.map(({ field }) => field)])).toEqual([
      ['pay.end', ['until']],
    ]);
    const checked = value(await handlers().changes.check({ id: draft.id }));
    expect(checked.warnings.map(({ kind: warned }) => warned)).toEqual(['no-way-back']);
    const sent = await sendSet(desk, draft.id);
    expect(sent.steps.map(({ status, verified }) => [status, verified])).toEqual([['confirmed', true]]);
    const after = (await booksOf(owner)).find((line) => line.id === sheet.lineIds[0]);
    expect(after).toEqual({ ...before, until });
    expect((await readSheet(desk, key, people)).lineIds).toContain(sheet.lineIds[0]);
    expect((await readSheet(desk, { ...key, period: addPeriods(until, 1) }, people)).lineIds).not.toContain(
      sheet.lineIds[0],
    );

    // Undo has no call for it, and says so.
    const undo = value(await handlers().changes.undo({ id: sent.id }));
    expect(undo.leftOut.map(({ reason }) => reason)).toEqual(['no-way-back']);

    // Asked a second time, for later: it ends already, so there is nothing to send.
    const again = await stageEdits(desk, key, [
      { employeeId: owner, code, lineId: sheet.lineIds[0], amount, extras: endingIn(addPeriods(until, 1)) },
    ]);
    const second = value(await handlers().changes.check({ id: again.id }));
    expect(second.warnings.map(({ kind: warned }) => warned)).toContain('already-so');
  }, 60_000);

  it('of new lines goes along with them, in one call where the API has one', async () => {
    const { key, people, sheet } = await fixedSheet(kind);
    const code = anyCode ?? sheet.codes[0] ?? 0;
    const until = addPeriods(key.period, 5);
    const fresh = people.filter((id) => !sheet.owners.includes(id)).slice(0, 14);
    expect(fresh).toHaveLength(14);
    const draft = await stageEdits(
      desk,
      key,
      fresh.map((employeeId) => ({ employeeId, code, amount: '3', extras: endingIn(until) })),
    );
    const { calls } = value(await handlers().changes.check({ id: draft.id }));
    expect(calls?.writes).toBe(pay === 'wages' ? 1 : 14);
    const sent = await sendSet(desk, draft.id);
    const word = pay === 'wages' ? 'present' : 'confirmed';
    expect(sent.steps.map(({ status }) => status)).toEqual(fresh.map(() => word));
    for (const employeeId of fresh) {
      const lines = (await booksOf(employeeId)).filter((line) => line.kind === pay && line.fixed);
      expect(
        lines.map((line) => [line.code, Number(line.amount), line.until && samePeriod(line.until, until)]),
      ).toEqual([[code, 3, true]]);
    }
  }, 90_000);
});
