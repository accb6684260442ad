import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPeriods } from '../shared/domain/period.js';
import { Employment } from '../shared/ipc/employment.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

const bakery = 'Bakkerij De Korenaar B.V.';

let server: Simulator;
let desk: Desk;

beforeEach(async () => {
  server = await simulator();
  desk = await openDesk(server);
});
afterEach(async () => {
  await desk.forget();
  await server.close();
});

/** Somebody of the bakery; `row` in Nmbrs' order. */
async function somebody(row: number, steps = 0) {
  const { company, period, columns } = await openCompany(desk, bakery);
  const employeeId = columns.ids[row];
  if (employeeId === undefined) throw new Error('nobody there');
  return { companyId: company.id, employeeId, period: addPeriods(period, steps) };
}

const read = async (row: number, steps = 0): Promise<Employment> =>
  Employment.parse(value(await desk.services.handlers.employees.employment(await somebody(row, steps))));

describe('the employment of an employee', () => {
  it('is read in parts: place, contract, week and service, dates without a time, hours as decimals', async () => {
    const { department, job, contracts, schedule, service } = await read(0);
    expect(department.read && department.value?.name).toMatch(/\w/);
    expect(job.read && job.value?.name).toMatch(/\w/);
    if (!contracts.read || !schedule.read || !service.read || !schedule.value) throw new Error('not read');
    expect(contracts.value.length).toBeGreaterThan(0);
    for (const { hoursPerWeek, start } of contracts.value) {
      expect(hoursPerWeek).toMatch(/^\d+(\.\d+)?$/);
      expect(start).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(schedule.value.first.every((hours) => /^\d+(\.\d+)?$/.test(hours))).toBe(true);
    expect(service.value.some(({ end }) => end === null)).toBe(true);
  });

  it('shows what Nmbrs itself was told a moment ago', async () => {
    const { employeeId } = await somebody(1);
    const before = await read(1);
    const other = (await Promise.all([0, 2, 3, 4, 5, 6].map((row) => read(row)))).find(
      ({ job }) => job.read && before.job.read && job.value?.code !== before.job.value?.code,
    );
    if (!other?.job.read) throw new Error('everybody does the same');
    const { company } = await openCompany(desk, bakery);
    const debtors = value(await desk.services.handlers.organisation.debtors());
    const lists = await Promise.all(
      debtors.map(({ id }) =>
        controls(server).send({ do: 'colleague', method: 'DebtorService.Function_GetList', input: { DebtorId: id } }),
      ),
    );
    const wanted = other.job.value;
    const found = JSON.stringify(lists);
    expect(found).toContain(wanted?.name);
    const id = new RegExp(`"Id":(\\d+),"Code":${wanted?.code},"Description":"${wanted?.name}"`).exec(found)?.[1];
    await controls(server).send({
      do: 'colleague',
      method: 'EmployeeService.Function_UpdateCurrent',
      input: { EmployeeId: employeeId, FunctionId: Number(id) },
    });
    expect(company.name).toBe(bakery);
    expect((await read(1)).job).toEqual(other.job);
  });

  it('leaves out the part alone that the template of the user forbids', async () => {
    await controls(server).send({ do: 'template', lacks: ['EmployeeService.Manager_Get'] });
    const employment = await read(0);
    expect(employment.manager).toEqual({ read: false, method: 'EmployeeService.Manager_Get', code: 1002 });
    expect(employment.department.read && employment.contracts.read && employment.service.read).toBe(true);
  });

  it('fails as a whole when there is no connection', async () => {
    const of = await somebody(0);
    await server.close();
    expect(await desk.services.handlers.employees.employment(of)).toMatchObject({
      ok: false,
      error: { kind: 'unreachable' },
    });
    server = await simulator();
  });
});
