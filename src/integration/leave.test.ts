import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CalendarDate } from '../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../shared/domain/ids.js';
import type { LeaveValues } from '../shared/domain/leave.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { ArrivedLeave, StageLeave } from '../shared/ipc/leave.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const service = 'EmployeeService';
let server: Simulator;
let desk: Desk;
let companyId: CompanyId;
let ids: readonly EmployeeId[];

beforeEach(async () => {
  server = await simulator();
  desk = await openDesk(server);
  const { company, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
  companyId = company.id;
  ids = columns.ids;
});
afterEach(async () => {
  await desk.forget();
  await server.close();
});

const date = (text: string) => CalendarDate.parse(text);
const off = (start: string, end: string, change: Partial<LeaveValues> = {}): LeaveValues => ({
  type: 'Type1',
  usage: 'Withdrawal',
  status: 'Approved',
  start: date(start),
  end: date(end),
  hours: '8',
  startHours: '8',
  endHours: '8',
  description: '',
  ...change,
});
const person = async (employeeId: EmployeeId, year = 2026) =>
  value(await desk.services.handlers.leave.person({ companyId, employeeId, year }));

/** People in service all along who have no leave in December and after. */
async function free(count: number): Promise<EmployeeId[]> {
  const found: EmployeeId[] = [];
  for (const id of ids) {
    const { items, service: spans } = await person(id);
    if (items.every(({ end }) => end < '2026-12-01') && spans?.some(({ start, end }) => start < '2026-01-01' && !end))
      found.push(id);
    if (found.length === count) return found;
  }
  throw new Error('too few people');
}

async function staged(input: StageLeave): Promise<ChangeSet> {
  const { set, refused } = value(await desk.services.handlers.leave.stage(input));
  if (!set) throw new Error(JSON.stringify(refused));
  return set;
}

async function sent({ id }: ChangeSet): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  let set = value(await changes.check({ id }));
  for (const { id: warningId } of set.warnings) set = value(await changes.acknowledge({ id, warningId, on: true }));
  if (set.earlierPeriod) set = value(await changes.consent({ id, on: true }));
  value(await changes.send({ id, planHash: set.planHash ?? '' }));
  await desk.still(id);
  return value(await changes.get({ id }));
}

describe('leave, from entry to what Nmbrs then holds', () => {
  it('books a day off for several people as one set, each found by reading since Nmbrs answers nothing, and the list has it without reading all', async () => {
    const { leave } = desk.services.handlers;
    const people = await free(3);
    expect(value(await leave.list({ companyId, year: 2026, refresh: false })).unread).toEqual([]);
    const set = await staged({ act: 'add', companyId, people, leave: off('2026-12-24', '2026-12-24') });
    expect(set.steps.map(({ subject }) => subject)).toEqual(people.map(() => 'Wettelijk verlof'));
    const done = await sent(set);
    expect(done.steps.map(({ status, verified }) => [status, verified])).toEqual(people.map(() => ['present', true]));
    const reads = (await controls(server).committed(`${service}.Leave_Insert`)).length;
    expect(reads).toBe(3);
    const listed = value(await leave.list({ companyId, year: 2026, refresh: false }));
    expect(
      new Set(listed.items.filter(({ start }) => start === '2026-12-24').map(({ employeeId }) => employeeId)),
    ).toEqual(new Set(people));
  });

  it('changes and removes a booking by its id, and undo puts back what stood there', async () => {
    const [employeeId] = await free(1);
    if (employeeId === undefined) throw new Error('nobody');
    await sent(
      await staged({
        act: 'add',
        companyId,
        people: [employeeId],
        leave: off('2026-12-10', '2026-12-11', { hours: '16' }),
      }),
    );
    const find = async () => (await person(employeeId)).items.find(({ start }) => start === '2026-12-10');
    const leaveId = (await find())?.id;
    if (leaveId === undefined) throw new Error('not booked');
    const of = { companyId, employeeId, leaveId, year: 2026 };
    const changed = await sent(
      await staged({
        act: 'change',
        ...of,
        leave: off('2026-12-10', '2026-12-11', { hours: '12', endHours: '4', description: 'middag vrij' }),
      }),
    );
    expect(changed.steps[0]).toMatchObject({ status: 'confirmed', verified: true });
    expect(await find()).toMatchObject({ id: leaveId, hours: '12', endHours: '4', description: 'middag vrij' });

    const removed = await sent(await staged({ act: 'remove', ...of }));
    expect(removed.steps[0]).toMatchObject({ status: 'confirmed', kind: 'leave.remove' });
    expect(await find()).toBeUndefined();
    const back = value(await desk.services.handlers.changes.undo({ id: removed.id })).set;
    if (!back) throw new Error('nothing to put back');
    expect((await sent(back)).steps[0]).toMatchObject({ status: 'present', verified: true });
    expect(await find()).toMatchObject({ hours: '12', description: 'middag vrij' });
  });

  it('undoes a change with the values that stood before, and a booking by taking it away', async () => {
    const [employeeId] = await free(1);
    if (employeeId === undefined) throw new Error('nobody');
    const first = await sent(
      await staged({ act: 'add', companyId, people: [employeeId], leave: off('2026-12-14', '2026-12-14') }),
    );
    const item = (await person(employeeId)).items.find(({ start }) => start === '2026-12-14');
    if (!item) throw new Error('not booked');
    const changed = await sent(
      await staged({
        act: 'change',
        companyId,
        employeeId,
        leaveId: item.id,
        year: 2026,
        leave: off('2026-12-14', '2026-12-15', { hours: '16' }),
      }),
    );
    const undo = async ({ id }: ChangeSet) => value(await desk.services.handlers.changes.undo({ id })).set;
    const old = await undo(changed);
    if (!old) throw new Error('nothing to put back');
    await sent(old);
    expect((await person(employeeId)).items.find(({ id }) => id === item.id)).toMatchObject({
      end: '2026-12-14',
      hours: '8',
    });
    const away = await undo(first);
    if (!away) throw new Error('nothing to take away');
    expect((await sent(away)).steps[0]).toMatchObject({ kind: 'leave.remove', status: 'confirmed' });
    expect((await person(employeeId)).items.some(({ id }) => id === item.id)).toBe(false);
  });

  it('reads both years of leave over New Year, and holds nobody to a booking that is gone', async () => {
    const [employeeId] = await free(1);
    if (employeeId === undefined) throw new Error('nobody');
    const set = await staged({
      act: 'add',
      companyId,
      people: [employeeId],
      leave: off('2026-12-29', '2027-01-02', { hours: '32' }),
    });
    expect(set.period).toEqual({ year: 2026, number: 12, type: 'month' });
    expect((await sent(set)).steps[0]).toMatchObject({ status: 'present', verified: true });
    const leaveId = (await person(employeeId)).items.at(-1)?.id;
    if (leaveId === undefined) throw new Error('not booked');
    const gone = await desk.services.handlers.leave.stage({
      act: 'remove',
      companyId,
      employeeId,
      leaveId,
      year: 2020,
    });
    expect(value(gone)).toMatchObject({ set: null, refused: [{ problem: 'gone' }] });
  });

  it('ends refused in the words of Nmbrs where another booking has the day, and nobody else suffers', async () => {
    const [first, second] = await free(2);
    if (first === undefined || second === undefined) throw new Error('nobody');
    await sent(await staged({ act: 'add', companyId, people: [first], leave: off('2026-12-17', '2026-12-17') }));
    const set = await sent(
      await staged({
        act: 'add',
        companyId,
        people: [first, second],
        leave: off('2026-12-16', '2026-12-18', { hours: '24' }),
      }),
    );
    expect(set.steps.map(({ status, refusal }) => [status, refusal?.code ?? null])).toEqual([
      ['refused', 2029],
      ['present', null],
    ]);
  });

  it('comes in while it is read; stopped, what came stays, and going on reads the others alone', async () => {
    const arrived: ArrivedLeave[] = [];
    const other = await openDesk(server, undefined, {
      publish: (key, part) => {
        if (key !== 'leave.arrived') return;
        arrived.push(part as ArrivedLeave);
        // The first that comes is when a person says stop.
        if (arrived.length > 1) return;
        void other.services.handlers.jobs.list().then((jobs) => {
          for (const { id, kind } of value(jobs))
            if (kind === 'read-leave') void other.services.handlers.jobs.cancel({ id });
        });
      },
    });
    try {
      await openCompany(other, 'Bakkerij De Korenaar B.V.');
      const { leave } = other.services.handlers;
      const half = value(await leave.list({ companyId, year: 2026, refresh: false }));
      expect(half.stopped).toBe(true);
      const came = arrived.flatMap(({ people }) => people);
      expect(half.unread.length).toBeGreaterThan(0);
      expect(new Set([...came, ...half.unread]).size).toBe(ids.length);
      expect(came.length + half.unread.length).toBe(ids.length);
      arrived.length = 1;
      const whole = value(await leave.list({ companyId, year: 2026, refresh: false }));
      expect([whole.stopped, whole.unread]).toEqual([false, []]);
      expect(new Set(arrived.slice(1).flatMap(({ people }) => people))).toEqual(new Set(half.unread));
      const all = value(await desk.services.handlers.leave.list({ companyId, year: 2026, refresh: true }));
      expect(whole.items).toEqual(all.items);
    } finally {
      await other.forget();
    }
  });
});
