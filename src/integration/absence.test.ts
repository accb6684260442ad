import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casesOf } from '../shared/domain/absence.js';
import { CalendarDate } from '../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId } from '../shared/domain/ids.js';
import type { StageAbsence } from '../shared/ipc/absence.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
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
const person = async (employeeId: EmployeeId) =>
  value(await desk.services.handlers.absence.person({ companyId, employeeId }));
const cases = async (employeeId: EmployeeId) => casesOf((await person(employeeId)).items);

/** People who were employed since 2024 and are not absent now, in the order of the list. */
async function healthy(count: number): Promise<EmployeeId[]> {
  const found: EmployeeId[] = [];
  for (const id of ids) {
    const { items, service: spans } = await person(id);
    if (items.length === 0 && spans?.some(({ start, end }) => start < '2024-01-01' && end === null)) found.push(id);
    if (found.length === count) return found;
  }
  throw new Error('too few people');
}

const report = (people: EmployeeId[], start: string, change: object = {}): StageAbsence => ({
  act: 'report',
  companyId,
  people,
  otherCause: [],
  start: date(start),
  percentage: 100,
  kind: 1,
  reported: date(start),
  ...change,
});

async function staged(input: StageAbsence): Promise<ChangeSet> {
  const { set, refused } = value(await desk.services.handlers.absence.stage(input));
  if (!set) throw new Error(JSON.stringify(refused));
  return set;
}

const { check, acknowledge, consent, send, get, undo } = {
  check: (id: ChangeSet['id']) => desk.services.handlers.changes.check({ id }),
  acknowledge: (id: ChangeSet['id'], warningId: string) =>
    desk.services.handlers.changes.acknowledge({ id, warningId, on: true }),
  consent: (id: ChangeSet['id']) => desk.services.handlers.changes.consent({ id, on: true }),
  send: (id: ChangeSet['id'], planHash: string) => desk.services.handlers.changes.send({ id, planHash }),
  get: (id: ChangeSet['id']) => desk.services.handlers.changes.get({ id }),
  undo: (id: ChangeSet['id']) => desk.services.handlers.changes.undo({ id }),
};

async function sent({ id }: ChangeSet): Promise<ChangeSet> {
  let set = value(await check(id));
  for (const warning of set.warnings) set = value(await acknowledge(id, warning.id));
  if (set.earlierPeriod) set = value(await consent(id));
  value(await send(id, set.planHash ?? ''));
  await desk.still(id);
  return value(await get(id));
}

describe('absences, from entry to what Nmbrs then holds', () => {
  it('reports several people sick in one set, each confirmed by reading back, with one remark that it is final', async () => {
    const people = await healthy(3);
    const set = await staged(report(people, '2026-11-09', { percentage: 60 }));
    expect(set.period).toEqual({ year: 2026, number: 11, type: 'month' });
    const checked = value(await check(set.id));
    expect(checked.warnings.map(({ kind, stepIds }) => [kind, stepIds.length])).toEqual([['no-way-back', 3]]);
    const done = await sent(set);
    expect(done.steps.map(({ status, verified, kind }) => [status, verified, kind])).toEqual(
      people.map(() => ['confirmed', true, 'absence.report']),
    );
    for (const employeeId of people)
      expect((await cases(employeeId)).map(({ start, end, last }) => [start, end, last.percentage])).toEqual([
        ['2026-11-09', null, 60],
      ]);
    const calls = await controls(server).committed(`${service}.Absence_Insert`);
    expect(calls.map(({ input }) => input['NewDossier'])).toEqual([true, true, true]);
    expect(JSON.stringify(calls)).not.toMatch(/Comment|Cause/);
  });

  it('makes an absence less, ends it and takes a relapse for the same spell', async () => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    await sent(await staged(report([employeeId], '2026-11-02')));
    const [sick] = await cases(employeeId);
    const absenceId = sick?.last.id;
    if (absenceId === undefined) throw new Error('not sick');
    const of = { companyId, employeeId };
    const less = await sent(
      await staged({
        act: 'partial',
        ...of,
        absenceId,
        from: date('2026-11-09'),
        percentage: 40,
        reads: 'absent',
        reported: date('2026-11-10'),
      }),
    );
    expect(less.steps[0]).toMatchObject({ status: 'confirmed', verified: true });
    const [running] = await cases(employeeId);
    expect(running?.items.map(({ percentage, end }) => [percentage, end])).toEqual([
      [100, '2026-11-08'],
      [40, null],
    ]);
    const lineId = running?.last.id;
    if (lineId === undefined) throw new Error('not running');
    const back = await sent(
      await staged({
        act: 'recover',
        ...of,
        absenceId: lineId,
        firstDayBack: date('2026-11-16'),
        reported: date('2026-11-16'),
      }),
    );
    expect(back.steps[0]).toMatchObject({ status: 'confirmed', verified: true });
    expect(back.steps[0]?.fields.find(({ field }) => field === 'absentUntil')?.after).toBe('2026-11-15');
    expect((await cases(employeeId))[0]?.end).toBe('2026-11-15');

    const again = await staged(report([employeeId], '2026-11-20'));
    expect(again.steps.map(({ kind }) => kind)).toEqual(['absence.relapse']);
    const other = await staged(report([employeeId], '2026-11-20', { otherCause: [employeeId] }));
    expect(other.steps.map(({ kind }) => kind)).toEqual(['absence.report']);
  });

  it('makes an absence more in the same case, says its kind again and never a comment, once and for all', async () => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    await sent(await staged(report([employeeId], '2026-11-02', { percentage: 50, kind: 8 })));
    const [sick] = await cases(employeeId);
    if (!sick) throw new Error('not sick');
    const more = {
      act: 'more' as const,
      companyId,
      employeeId,
      absenceId: sick.last.id,
      from: date('2026-11-09'),
      percentage: 80,
      reported: date('2026-11-10'),
    };
    const refused = value(await desk.services.handlers.absence.stage({ ...more, percentage: 50 }));
    expect(refused).toMatchObject({ set: null, refused: [{ employeeId, problem: 'not-more' }] });
    const set = await staged(more);
    expect(value(await check(set.id)).warnings.map(({ kind }) => kind)).toContain('no-way-back');
    const done = await sent(set);
    expect(done.steps[0]).toMatchObject({ kind: 'absence.more', status: 'confirmed', verified: true });
    const [running] = await cases(employeeId);
    expect(running?.items.map(({ percentage, end }) => [percentage, end])).toEqual([
      [50, '2026-11-08'],
      [80, null],
    ]);
    const [call] = await controls(server).committed(`${service}.AbsenceNotification_Insert`);
    expect(call?.input['Absence']).toMatchObject({ Dossiernr: sick.dossier, Dossier: 'Geen vangnetgeval/Ziekte' });
    expect(JSON.stringify(call)).not.toMatch(/Comment|Cause/);
    expect(value(await undo(set.id))).toMatchObject({ set: null, leftOut: [{ reason: 'no-way-back' }] });
  });

  it.each([
    ['cut-before-commit', 'uncertain', 0],
    ['cut-after-commit', 'present', 1],
    ['garbage', 'present', 1],
  ] as const)(
    'more absent, and the connection meets %s: it ends %s and is never sent again',
    async (act, end, booked) => {
      const [employeeId] = await healthy(1);
      if (employeeId === undefined) throw new Error('nobody');
      await sent(await staged(report([employeeId], '2026-11-02', { percentage: 50 })));
      const absenceId = (await cases(employeeId))[0]?.last.id;
      if (absenceId === undefined) throw new Error('not sick');
      const from = date('2026-11-09');
      const set = await staged({
        act: 'more',
        companyId,
        employeeId,
        absenceId,
        from,
        percentage: 100,
        reported: from,
      });
      await controls(server).misbehave(`${service}.AbsenceNotification_Insert`, { kind: act });
      const done = await sent(set);
      expect(done.steps[0]?.status).toBe(end);
      expect(await controls(server).committed(`${service}.AbsenceNotification_Insert`)).toHaveLength(booked);
    },
  );

  it.each([2018, 2028, 2029])('more absent that Nmbrs refuses with %i is refused, in its own words', async (code) => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    await sent(await staged(report([employeeId], '2026-11-02', { percentage: 50 })));
    const absenceId = (await cases(employeeId))[0]?.last.id;
    if (absenceId === undefined) throw new Error('not sick');
    const from = date('2026-11-09');
    const set = await staged({ act: 'more', companyId, employeeId, absenceId, from, percentage: 60, reported: from });
    const words = { kind: 'fault', code, text: `${code}: geweigerd` };
    await controls(server).misbehave(`${service}.AbsenceNotification_Insert`, words);
    const [step] = (await sent(set)).steps;
    expect(step?.status).toBe('refused');
    expect(JSON.stringify(step)).toContain('geweigerd');
  });

  it('a partial recovery that Nmbrs reads the other way is not passed off as verified', async () => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    await sent(await staged(report([employeeId], '2026-11-02')));
    const absenceId = (await cases(employeeId))[0]?.last.id;
    if (absenceId === undefined) throw new Error('not sick');
    const set = await staged({
      act: 'partial',
      companyId,
      employeeId,
      absenceId,
      from: date('2026-11-09'),
      percentage: 40,
      reads: 'recovered',
      reported: date('2026-11-09'),
    });
    expect(set.steps[0]?.fields).toContainEqual({ field: 'percentSent', before: null, after: '60' });
    const [step] = (await sent(set)).steps;
    // The simulator takes the number for what is absent: 60, not the 40 that was meant.
    expect(step).toMatchObject({ status: 'confirmed', verified: false });
  });

  it('stages nothing at all when one of the people is absent already or out of service', async () => {
    const people = await healthy(2);
    const [first] = people;
    await sent(await staged(report(people.slice(0, 1), '2026-11-02')));
    const answer = value(await desk.services.handlers.absence.stage(report(people, '2026-11-09')));
    expect(answer).toMatchObject({ set: null, refused: [{ employeeId: first, problem: 'overlap' }] });
    const early = value(await desk.services.handlers.absence.stage(report(people.slice(1), '1999-01-04')));
    expect(early.refused.map(({ problem }) => problem)).toEqual(['out-of-service']);
    expect(value(await desk.services.handlers.changes.list()).filter(({ state }) => state === 'draft')).toEqual([]);
  });

  it('an earlier period asks for consent, although the API has no flag for it', async () => {
    const set = await staged(report(await healthy(1), '2026-10-26'));
    const checked = value(await check(set.id));
    expect([checked.period.number, checked.earlierPeriod]).toEqual([
      10,
      { unprotected: false, consent: false, previousYear: false },
    ]);
  });

  it('cannot be taken back: the draft that would undo it is empty and says why', async () => {
    const set = await sent(await staged(report(await healthy(1), '2026-11-09')));
    expect(value(await undo(set.id))).toMatchObject({ set: null, leftOut: [{ reason: 'no-way-back' }] });
  });

  it('finds by reading what a broken connection left open, and never sends it again by itself', async () => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    const set = await staged(report([employeeId], '2026-11-09'));
    await controls(server).misbehave(`${service}.Absence_Insert`, { kind: 'cut-after-commit' });
    const done = await sent(set);
    expect(done.steps[0]?.status).toBe('present');
    expect(await cases(employeeId)).toHaveLength(1);
  });

  it('somebody who was reported meanwhile is left at home: the record had changed', async () => {
    const [employeeId] = await healthy(1);
    if (employeeId === undefined) throw new Error('nobody');
    const set = await staged(report([employeeId], '2026-11-16'));
    let checked = value(await check(set.id));
    for (const warning of checked.warnings) checked = value(await acknowledge(set.id, warning.id));
    await controls(server).send({
      do: 'colleague',
      method: `${service}.Absence_Insert`,
      input: {
        EmployeeId: employeeId,
        Absence: {
          AbsenceId: 0,
          Percentage: 100,
          Start: '2026-11-12T00:00:00',
          RegistrationStartDate: null,
          End: null,
          RegistrationEndDate: null,
          Dossier: 'Ziekte',
          Dossiernr: 0,
        },
        NewDossier: true,
      },
    });
    value(await send(set.id, checked.planHash ?? ''));
    await desk.still(set.id);
    expect(value(await get(set.id)).steps[0]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
  });

  it('keeps the kind to itself until somebody asks, and then names it', async () => {
    const list = value(await desk.services.handlers.absence.list({ companyId }));
    expect(JSON.stringify(list)).not.toMatch(/Ziekte|verlof/i);
    const [item] = list.items;
    if (!item) throw new Error('nobody was ever absent');
    const kind = value(
      await desk.services.handlers.absence.kind({ employeeId: item.employeeId, dossier: item.dossier }),
    );
    expect(kind.text).not.toBe('');
    expect(kind.kind).not.toBeNull();
  });
});

describe('a file of figures', () => {
  it('is counted from what stands in Nmbrs, and is none where the dates of entry may not be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loondesk-figures-'));
    const path = join(folder, 'cijfers.csv');
    const other = await openDesk(server, undefined, { chooseFile: async () => path });
    try {
      await openCompany(other, 'Bakkerij De Korenaar B.V.');
      const { saveFigures } = other.services.handlers.absence;
      const asked = {
        companyId,
        year: 2026,
        department: null,
        weighted: true,
        today: date('2026-11-21'),
        format: 'csv',
      } as const;
      expect(value(await saveFigures(asked))).toEqual({ name: 'cijfers.csv' });
      const rows = readFileSync(path, 'utf8').trimEnd().split('\r\n');
      // A head, then eleven months of everybody and of each department.
      expect(rows.filter((row) => row.startsWith('"Alle afdelingen"'))).toHaveLength(11);
      expect((rows.length - 1) % 11).toBe(0);
      await other.services.handlers.employees.list({ companyId, refresh: true });
      await controls(server).send({ do: 'template', lacks: [`${service}.Employment_GetAll_AllEmployeesByCompany`] });
      expect(await saveFigures(asked)).toEqual({ ok: false, error: { kind: 'not-found', what: 'employee' } });
    } finally {
      await other.forget();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a connection that has Absence2 alone', () => {
  it('is reported to and read by those calls once its description was checked, without any cause', async () => {
    await desk.forget();
    desk = await openDesk(server, undefined, {
      fetchRead: async (url, init) => {
        const response = await fetch(url, init);
        if (!url.endsWith('EmployeeService.asmx?WSDL')) return response;
        // Calls by these names are not described any more.
        return new Response((await response.text()).replaceAll(/\bAbsence_(GetList|Insert)(?=["R])/g, 'AbsenceOld_$1'));
      },
    });
    const { columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    ids = columns.ids;
    const calls = async () => {
      const { counts } = (await controls(server).send({ do: 'books' })) as {
        counts: { byMethod: Record<string, { calls: number }> };
      };
      return (method: string) => counts.byMethod[`${service}.${method}`]?.calls ?? 0;
    };
    const [one] = await healthy(1);
    if (one === undefined) throw new Error('nobody');
    const before = (await calls())('Absence_GetList');
    const { services } = value(await desk.services.handlers.connections.checkContract());
    expect(services[0]?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'method-gone', name: 'Absence_GetList' }),
        expect.objectContaining({ kind: 'method-gone', name: 'Absence_Insert' }),
      ]),
    );
    const done = await sent(await staged(report([one], '2026-11-16')));
    expect(done.steps.map(({ status, verified }) => [status, verified])).toEqual([['confirmed', true]]);
    expect(await cases(one)).toHaveLength(1);
    const counted = await calls();
    expect(counted('Absence_GetList')).toBe(before);
    expect(counted('Absence_Insert')).toBe(0);
    expect(counted('Absence2_Insert')).toBe(1);
    const { log } = (await controls(server).send({ do: 'books' })) as { log: { method: string; input: unknown }[] };
    const insert = log.find(({ method }) => method === `${service}.Absence2_Insert`);
    expect(JSON.stringify(insert?.input)).not.toMatch(/Cause/);
  }, 60_000);
});
