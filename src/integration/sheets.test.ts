import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmployeeId } from '../shared/domain/ids.js';
import type { Period } from '../shared/domain/period.js';
import type { SheetKind } from '../shared/domain/registration.js';
import type { Sheet, SheetKey, SheetPart, SheetProgress } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';
import { sheetAtRest } from './sheet-desk.js';

interface Loaded {
  readonly key: SheetKey;
  readonly part: SheetPart;
  readonly progress: SheetProgress;
}

let server: Simulator;
let desk: Desk;
const loaded: Loaded[] = [];
beforeAll(async () => {
  server = await simulator();
  desk = await openDesk(server, undefined, {
    publish: (key, sent) => {
      if (key === 'registration.loaded') loaded.push(sent as Loaded);
    },
  });
}, 30_000);
afterAll(async () => {
  await desk.forget();
  await server.close();
});

const registration = () => desk.services.handlers.registration;

async function whole(key: SheetKey, people: readonly EmployeeId[], refresh = true): Promise<Sheet> {
  value(await registration().load({ ...key, people: [...people], refresh }));
  return sheetAtRest(desk, key);
}

async function bakery(kind: SheetKind, move = 0) {
  const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
  const of: Period = { ...period, number: period.number + move };
  return { key: { companyId: company.id, kind, period: of }, people: columns.ids };
}

describe('a sheet of a company', () => {
  it('has every employee and every line that the books have, and no other', async () => {
    const { key, people } = await bakery('hours-variable', -1);
    const sheet = await whole(key, people);
    expect(sheet.progress).toMatchObject({ state: 'complete', done: people.length, total: people.length });
    expect(new Set(sheet.people)).toEqual(new Set(people));
    expect(sheet.lineIds.length).toBeGreaterThan(5);
    const { send } = controls(server);
    const books = await Promise.all(
      people.map(async (employeeId) => {
        const { employee } = (await send({ do: 'books', employeeId })) as {
          employee: { registration: { lines: BookLine[] } };
        };
        return employee.registration.lines
          .filter((line) => line.kind === 'hours' && !line.fixed && line.from.number === key.period.number)
          .map((line) => [employeeId, line.id, line.code, line.amount]);
      }),
    );
    const rows = sheet.lineIds.map((id, i) => [sheet.owners[i], id, sheet.codes[i], sheet.amounts[i]]);
    const byId = (a: readonly unknown[], b: readonly unknown[]) => Number(a[1]) - Number(b[1]);
    expect(rows.toSorted(byId)).toEqual(books.flat().toSorted(byId));
  });

  it('arrives in parts that add up to it', async () => {
    const { key, people } = await bakery('wages-fixed');
    loaded.length = 0;
    const sheet = await whole(key, people);
    expect(loaded.flatMap(({ part }) => part.people).toSorted(byNumber)).toEqual([...people].toSorted(byNumber));
    expect(loaded.flatMap(({ part }) => part.lineIds).toSorted(byNumber)).toEqual(sheet.lineIds.toSorted(byNumber));
    expect(loaded.at(-1)?.progress).toEqual(sheet.progress);
  });

  it('is not read twice unless somebody asks for it anew', async () => {
    const { key, people } = await bakery('days-worked');
    const calls = async () => {
      const { counts } = (await controls(server).send({ do: 'books' })) as {
        counts: { byMethod: Record<string, { calls: number }> };
      };
      return counts.byMethod['EmployeeService.DaysVarWorked_Get']?.calls ?? 0;
    };
    const first = await whole(key, people);
    expect(first.days).toHaveLength(people.length);
    expect(await calls()).toBe(people.length);
    await whole(key, people, false);
    expect(await calls()).toBe(people.length);
    await whole(key, people);
    expect(await calls()).toBe(people.length * 2);
  });

  it('says that the template lacks its call after the first refusal, and asks no further', async () => {
    const { key, people } = await bakery('wages-variable');
    const { send } = controls(server);
    await send({ do: 'template', lacks: ['EmployeeService.WageComponentVar_Get'] });
    const sheet = await whole(key, people);
    await send({ do: 'template', lacks: [] });
    expect(sheet.progress.state).toBe('refused');
    expect(sheet.people).toEqual([]);
  });

  it('leaves out an employee who may not be read, with the reason, and has the others', async () => {
    const { key, people } = await bakery('hours-fixed');
    const { misbehave } = controls(server);
    const act = { kind: 'fault', code: 2003, text: 'Unauthorized employee' };
    await misbehave('EmployeeService.HourComponentFixed_Get', act);
    const sheet = await whole(key, people);
    expect(sheet.unread).toEqual([{ employeeId: expect.any(Number) as number, code: 2003 }]);
    expect(sheet.people).toHaveLength(people.length - 1);
  });

  it('can be stopped, keeps what was read, and goes on from there', async () => {
    const { key, people } = await bakery('days-variable');
    const method = 'EmployeeService.DaysVar_Get';
    await controls(server).send({
      do: 'misbehave',
      rule: { method, act: { kind: 'latency', ms: 300 }, after: 5, times: null },
    });
    value(await registration().load({ ...key, people, refresh: true }));
    const { jobs } = desk.services.handlers;
    const job = await until(async () => {
      const part = value(await registration().sheet(key));
      return part && part.people.length >= 5
        ? value(await jobs.list()).find((one) => one.kind === 'read-sheet')
        : undefined;
    });
    value(await jobs.cancel({ id: job.id }));
    const stopped = await sheetAtRest(desk, key);
    await controls(server).send({ do: 'behave' });
    expect(stopped.progress.state).toBe('stopped');
    expect(stopped.people.length).toBeGreaterThanOrEqual(5);
    expect(stopped.people.length).toBeLessThan(people.length);
    const on = await whole(key, people, false);
    expect(on.progress).toMatchObject({ state: 'complete', done: people.length });
    expect(new Set(on.people).size).toBe(people.length);
    expect(on.people).toHaveLength(people.length);
  });

  it('of the company itself has its own wage components and no employees', async () => {
    const { key } = await bakery('company-wages-variable');
    expect((await whole(key, [])).lineIds).toEqual([]);
    await controls(server).send({
      do: 'colleague',
      method: 'CompanyService.WageComponentVar_Insert',
      input: {
        CompanyID: key.companyId,
        WageComponent: { Id: 0, Code: 1100, Value: '250' },
        Period: key.period.number,
        Year: key.period.year,
        UnprotectedMode: false,
      },
    });
    const sheet = await whole(key, []);
    expect([sheet.people, sheet.owners, sheet.codes, sheet.amounts]).toEqual([[], [null], [1100], ['250.00']]);
  });

  it('knows the codes of both models of the company', async () => {
    const { company } = await openCompany(desk, 'Noordkade Logistiek B.V.');
    const codes = value(await registration().codes({ companyId: company.id, pay: 'hours' }));
    expect(codes).toContainEqual({ code: 2125, description: 'Overuren 125%', model: 1 });
    expect(codes.some(({ model }) => model === 2)).toBe(true);
  }, 30_000);
});

interface BookLine {
  readonly id: number;
  readonly kind: string;
  readonly fixed: boolean;
  readonly from: Period;
  readonly code: number;
  readonly amount: string;
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let i = 0; i < 400; i += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came');
}

const byNumber = (a: number, b: number): number => a - b;
