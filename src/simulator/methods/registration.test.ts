import { describe, expect, it } from 'vitest';
import type { MethodName, RequestOf } from '../../contract/index.js';
import { SettableClock } from '../clock.js';
import { control } from '../control/control.js';
import { Misbehaviour } from '../control/misbehaviour.js';
import { bakery, environmentWith, logistics, refusalOf, settledEmployee, value } from '../testing/environment.js';
import { FakeClock } from '../testing/fake-clock.js';

type World = ReturnType<typeof environmentWith>;
const hour = { Id: 0, HourCode: 2125, Hours: '4', CostCenterId: null, CostUnitId: null };
const wage = { Id: 0, Code: 1100, Value: '12.5', CostCenterId: null, CostUnitId: null };
const november = { Period: 11, Year: 2026 };
const protectedMode = { UnprotectedMode: false };

function told(world: World, command: Parameters<typeof control>[0]): unknown {
  const maintenance = { on: false, retryAfter: null };
  const misbehaviour = new Misbehaviour();
  return control(command, {
    environment: world,
    clock: new SettableClock(new FakeClock()),
    maintenance,
    misbehaviour,
    rateLimit: null,
  });
}

const hoursOf = (world: World, EmployeeId: number, Period = 11) =>
  value(world, 'EmployeeService.HourComponentVar_Get', { EmployeeId, Period, Year: 2026 });

const insertBatch = (
  world: World,
  HourComponents: RequestOf<'EmployeeService.HourComponentVar_Insert_Batch'>['HourComponents'],
) =>
  refusalOf(world, 'EmployeeService.HourComponentVar_Insert_Batch', { HourComponents, ...november, ...protectedMode });

describe('hours and wage components', () => {
  it('come back as id, code and amount alone, written with two places', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const before = hoursOf(world, EmployeeId);
    const Hourcomponent = { ...hour, Comment: 'Overleg' };
    const Id = value(world, 'EmployeeService.HourComponentVar_Insert', {
      EmployeeId,
      Hourcomponent,
      ...november,
      ...protectedMode,
    });
    expect(hoursOf(world, EmployeeId)).toEqual([...before, { Id, HourCode: 2125, Hours: '4.00' }]);
  });

  it('that are sent twice stand twice', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const before = hoursOf(world, EmployeeId).length;
    const send = () => insertBatch(world, [{ ...hour, EmployeeId }]);
    expect([send(), send()]).toEqual([undefined, undefined]);
    expect(hoursOf(world, EmployeeId)).toHaveLength(before + 2);
  });

  it('are refused with the code that says what is wrong, and nothing is booked', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const hourWith = (changed: object, when: object = november) =>
      refusalOf(world, 'EmployeeService.HourComponentVar_Insert', {
        EmployeeId,
        Hourcomponent: { ...hour, ...changed },
        ...november,
        ...when,
        ...protectedMode,
      });
    expect(hourWith({ HourCode: 9999 })).toBe(2001);
    expect(hourWith({ CostCenterId: 1 })).toBe(2037);
    expect(hourWith({ CostUnitId: 1 })).toBe(2030);
    expect(hourWith({}, { Period: 13 })).toBe(2006);
    expect(hourWith({}, { Period: 10 })).toBe(2011);
    const WageComponent = { ...wage, Code: 9999 };
    const bad = { EmployeeId, WageComponent, ...november, ...protectedMode };
    expect(refusalOf(world, 'EmployeeService.WageComponentVar_Insert', bad)).toBe(2002);
    expect(world.log.counts().committed).toBe(0);
  });

  it('of a declared period are refused with 2012, also in unprotected mode', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    expect(told(world, { do: 'declare', companyId: bakery.id, year: 2026, period: 10 })).toEqual({ ok: true });
    const insert = (Period: number) =>
      refusalOf(world, 'EmployeeService.HourComponentVar_Insert', {
        EmployeeId,
        Hourcomponent: hour,
        Period,
        Year: 2026,
        UnprotectedMode: true,
      });
    expect([insert(10), insert(9)]).toEqual([2012, undefined]);
  });

  it('that are updated lose what the request leaves out, and a fixed one its end', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const Id = value(world, 'EmployeeService.WageComponentFixed_Insert', {
      EmployeeId,
      WageComponent: { ...wage, Comment: 'Tot het einde van het jaar', EndYear: 2026, EndPeriod: 12 },
      ...november,
      ...protectedMode,
    });
    const inJanuary = () =>
      value(world, 'EmployeeService.WageComponentFixed_Get', { EmployeeId, Period: 1, Year: 2027 }).some(
        (line) => line.Id === Id,
      );
    expect(inJanuary()).toBe(false);
    value(world, 'EmployeeService.WageComponent_Update', {
      EmployeeId,
      WageComponent: { ...wage, Id, Value: '15' },
      EndPeriod: 0,
      EndYear: 0,
      ...protectedMode,
    });
    expect(inJanuary()).toBe(true);
    const { employee, company } = world.books.employee(EmployeeId);
    const line = world.books.parts.registration.of(employee, company).lines.find((one) => one.id === Id);
    expect(line).toMatchObject({ amount: '15.00', comment: '', until: null });
  });

  it('of an earlier period can be rewritten by id only in unprotected mode, and deleted in any', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const Id = value(world, 'EmployeeService.HourComponentVar_Insert', {
      EmployeeId,
      Hourcomponent: hour,
      Period: 10,
      Year: 2026,
      UnprotectedMode: true,
    });
    const update = (UnprotectedMode: boolean) =>
      refusalOf(world, 'EmployeeService.HourComponent_Update', {
        EmployeeId,
        Hourcomponent: { ...hour, Id },
        EndPeriod: 0,
        EndYear: 0,
        UnprotectedMode,
      });
    expect([update(false), update(true)]).toEqual([2011, undefined]);
    expect(value(world, 'EmployeeService.HourComponent_Delete', { EmployeeId, HourComponentID: Id })).toBe(true);
    expect(hoursOf(world, EmployeeId, 10).map((line) => line.Id)).not.toContain(Id);
  });

  it('are cleared in their period alone, and fixed ones stay', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    for (const Period of [11, 12]) insertInto(world, 'EmployeeService.HourComponentVar_Insert', EmployeeId, Period);
    insertInto(world, 'EmployeeService.HourComponentFixed_Insert', EmployeeId, 11);
    const fixed = value(world, 'EmployeeService.HourComponentFixed_GetCurrent', { EmployeeId });
    expect(
      refusalOf(world, 'EmployeeService.HourComponentVar_Clear', { EmployeeId, ...november, ...protectedMode }),
    ).toBeUndefined();
    expect(hoursOf(world, EmployeeId)).toEqual([]);
    expect(hoursOf(world, EmployeeId, 12)).toHaveLength(1);
    expect(value(world, 'EmployeeService.HourComponentFixed_GetCurrent', { EmployeeId })).toEqual(fixed);
  });

  it('of a fixed kind stop after the period that is named', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const Id = insertInto(world, 'EmployeeService.HourComponentFixed_Insert', EmployeeId, 11);
    const stop = (Period: number) =>
      refusalOf(world, 'EmployeeService.HourComponentFixed_Stop', {
        EmployeeId,
        Hourcomponent: { ...hour, Id },
        Period,
        Year: 2026,
        UnprotectedMode: true,
      });
    expect([stop(10), stop(12)]).toEqual([2030, undefined]);
    const inPeriod = (Period: number, Year: number) =>
      value(world, 'EmployeeService.HourComponentFixed_Get', { EmployeeId, Period, Year }).some((one) => one.Id === Id);
    expect([inPeriod(11, 2026), inPeriod(12, 2026), inPeriod(1, 2027)]).toEqual([true, true, false]);
  });
});

function insertInto(
  world: World,
  method: 'EmployeeService.HourComponentVar_Insert' | 'EmployeeService.HourComponentFixed_Insert',
  EmployeeId: number,
  Period: number,
): number {
  return value(world, method, { EmployeeId, Hourcomponent: hour, Period, Year: 2026, ...protectedMode });
}

describe('a batch with a faulty line', () => {
  const faulty = (EmployeeId: number) => [
    { ...hour, EmployeeId },
    { ...hour, EmployeeId, HourCode: 9999 },
    { ...hour, EmployeeId },
  ];

  it('is refused as a whole', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const before = hoursOf(world, EmployeeId);
    expect(insertBatch(world, faulty(EmployeeId))).toBe(2001);
    expect(hoursOf(world, EmployeeId)).toEqual(before);
    expect(world.log.counts().committed).toBe(0);
  });

  it('is refused only from that line on when told so, with the same fault', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const before = hoursOf(world, EmployeeId);
    told(world, { do: 'batches', are: 'partial' });
    expect(insertBatch(world, faulty(EmployeeId))).toBe(2001);
    expect(hoursOf(world, EmployeeId)).toHaveLength(before.length + 1);
    expect(world.log.counts().committed).toBe(1);
  });
});

describe('days', () => {
  const days = (world: World, EmployeeId: number) =>
    value(world, 'EmployeeService.DaysVarWorked_Get', { EmployeeId, Period: 12, Year: 2026 });

  it('that were never entered are 0, as days that are 0 are', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    expect(days(world, EmployeeId)).toEqual({ Days: 0, PlusMinusDaysForWageComp: 0 });
    const set = { EmployeeId, Days: 0, Period: 12, Year: 2026, ...protectedMode };
    expect(refusalOf(world, 'EmployeeService.DaysVar_Set', set)).toBeUndefined();
    expect(days(world, EmployeeId)).toEqual({ Days: 0, PlusMinusDaysForWageComp: 0 });
  });

  it('keep their plus and minus when only the days are set', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const december = { EmployeeId, Period: 12, Year: 2026, ...protectedMode };
    const accepted = <M extends MethodName>(method: M, input: RequestOf<M>) =>
      expect(refusalOf(world, method, input)).toBeUndefined();
    accepted('EmployeeService.DaysVarWorked_Set', { ...december, Days: 4, PlusMinusDaysForWageComp: -2 });
    accepted('EmployeeService.DaysVar_Set', { ...december, Days: 5 });
    expect(days(world, EmployeeId)).toEqual({ Days: 5, PlusMinusDaysForWageComp: -2 });
    expect(refusalOf(world, 'EmployeeService.DaysVar_Set', { ...december, Days: -1 })).toBe(2030);
  });

  it('that are fixed hold from their period on', () => {
    const world = environmentWith();
    const EmployeeId = settledEmployee(world);
    const set = { EmployeeId, Days: 12, Period: 12, Year: 2026, ...protectedMode };
    expect(refusalOf(world, 'EmployeeService.DaysFixed_Set', set)).toBeUndefined();
    const fixed = (Period: number, Year: number) =>
      value(world, 'EmployeeService.DaysFixed_Get', { EmployeeId, Period, Year });
    expect([fixed(11, 2026), fixed(12, 2026), fixed(5, 2027)]).toEqual([0, 12, 12]);
  });
});

it('many employees have lines in the period before, and some in the current one, so that there is something to compare', () => {
  const world = environmentWith();
  const company = world.books.company(logistics.id);
  const some = [...company.employees.values()].slice(0, 300);
  const withLines = (number: number) =>
    some.filter((employee) =>
      world.books.parts.registration
        .of(employee, company)
        .lines.some((line) => !line.fixed && line.from.number === number),
    ).length;
  expect(withLines(10)).toBeGreaterThan(90);
  expect(withLines(11)).toBeGreaterThan(20);
  expect(withLines(11)).toBeLessThan(withLines(10));
});
