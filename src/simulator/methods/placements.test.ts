import { describe, expect, it } from 'vitest';
import { bakery, environmentWith, logistics, refusalOf, settledEmployee, value } from '../testing/environment.js';

const DebtorId = bakery.debtorId;
type Environment = ReturnType<typeof environmentWith>;

const departments = (environment: Environment) => value(environment, 'DebtorService.Department_GetList', { DebtorId });
const historyOf = (environment: Environment, EmployeeId: number) =>
  value(environment, 'EmployeeService.Department_GetAll_AllEmployeesByCompany', { CompanyID: bakery.id }).find(
    (item) => item.EmployeeId === EmployeeId,
  )?.EmployeeDepartments ?? [];

/** Somebody in service with a department. */
const somebody = (environment: Environment) => {
  const found = value(environment, 'EmployeeService.Department_GetAll_AllEmployeesByCompany', {
    CompanyID: bakery.id,
  }).find((item) => item.EmployeeDepartments?.length === 1);
  if (!found) throw new RangeError('nobody has a department');
  return found.EmployeeId;
};

describe('the department of an employee', () => {
  it('changed from the current period on is in the single read and, with its history, in the bulk read', () => {
    const environment = environmentWith();
    const EmployeeId = somebody(environment);
    const [before] = historyOf(environment, EmployeeId);
    const other = departments(environment).find((one) => one.Id !== before?.Id);
    expect(
      refusalOf(environment, 'EmployeeService.Department_UpdateCurrent', { EmployeeId, DepartmentId: other?.Id ?? 0 }),
    ).toBeUndefined();
    expect(value(environment, 'EmployeeService.Department_GetCurrent', { EmployeeId })).toEqual(other);
    expect(historyOf(environment, EmployeeId)).toEqual([
      before,
      { ...other, CreationDate: '2026-11-20T09:41:00', StartPeriod: 11, StartYear: 2026 },
    ]);
  });

  it('has a manager, who goes with the department', () => {
    const environment = environmentWith();
    const EmployeeId = somebody(environment);
    const manager = () => value(environment, 'EmployeeService.Manager_GetCurrent', { EmployeeId });
    const other = departments(environment).find((one) => one.Description !== manager().Department);
    const managers = value(environment, 'DebtorService.Manager_GetList', { DebtorId });
    expect(managers).toContainEqual(manager());
    refusalOf(environment, 'EmployeeService.Department_UpdateCurrent', { EmployeeId, DepartmentId: other?.Id ?? 0 });
    expect(manager()).toEqual(managers.find((one) => one.Department === other?.Description));
    expect(
      value(environment, 'EmployeeService.Manager_Get', { EmployeeId, Period: 10, Year: 2026 }).Department,
    ).not.toBe(other?.Description);
  });

  it('must be one of the debtor', () => {
    const environment = environmentWith();
    const [elsewhere] = value(environment, 'DebtorService.Department_GetList', { DebtorId: logistics.debtorId });
    for (const DepartmentId of [0, elsewhere?.Id ?? 0]) {
      expect(
        refusalOf(environment, 'EmployeeService.Department_UpdateCurrent', {
          EmployeeId: settledEmployee(environment),
          DepartmentId,
        }),
      ).toBe(2030);
    }
  });
});

describe('the function of an employee', () => {
  it('changed for a later period holds from then on, and both bulk reads tell it', () => {
    const environment = environmentWith();
    const EmployeeId = somebody(environment);
    const before = value(environment, 'EmployeeService.Function_GetCurrent', { EmployeeId });
    const other = value(environment, 'DebtorService.Function_GetList', { DebtorId }).find(
      (one) => one.Id !== before.Id,
    );
    const update = (Period: number) =>
      refusalOf(environment, 'EmployeeService.Function_Update', {
        EmployeeId,
        FunctionId: other?.Id ?? 0,
        Period,
        Year: 2026,
      });
    expect([update(13), update(12)]).toEqual([2006, undefined]);
    expect(value(environment, 'EmployeeService.Function_GetCurrent', { EmployeeId })).toEqual(before);
    environment.movePeriod({ companyId: bakery.id, year: 2026, period: 12 });
    expect(value(environment, 'EmployeeService.Function_GetCurrent', { EmployeeId })).toEqual(other);
    const all = { CompanyID: bakery.id };
    const last = value(environment, 'EmployeeService.Function_GetAll_AllEmployeesByCompany_V2', all)
      .find((item) => item.EmployeeId === EmployeeId)
      ?.EmployeeFunctions?.at(-1);
    expect(last).toMatchObject({ Function: other, StartPeriod: 12, StartYear: 2026 });
    const old = value(environment, 'EmployeeService.Function_GetAll_AllEmployeesByCompany', all)
      .find((item) => item.EmployeeId === EmployeeId)
      ?.EmployeeFunctions?.at(-1);
    expect(old).toMatchObject({ ...other, StartPeriod: 12 });
    expect(value(environment, 'EmployeeService.Function_GetFunction', { FunctionID: other?.Id ?? 0 })).toEqual(other);
  });
});

describe('departments and functions of a debtor', () => {
  it('are inserted, renamed for everybody who has them, and removed when nobody ever had them', () => {
    const environment = environmentWith();
    const EmployeeId = somebody(environment);
    const used = value(environment, 'EmployeeService.Department_GetCurrent', { EmployeeId });
    const department = { Id: 0, Code: 990, Description: 'Proefbakkerij' };
    const Id = value(environment, 'DebtorService.Department_Insert', { DebtorId, department });
    expect(departments(environment)).toContainEqual({ ...department, Id });
    const renamed = { ...used, Description: 'Bakkerij en banket' };
    refusalOf(environment, 'DebtorService.Department_Update', { DebtorId, department: renamed });
    expect(value(environment, 'EmployeeService.Department_GetCurrent', { EmployeeId })).toEqual(renamed);
    expect(refusalOf(environment, 'DebtorService.Department_Delete', { DebtorId, id: used.Id })).toBe(2030);
    expect(refusalOf(environment, 'DebtorService.Department_Delete', { DebtorId, id: Id })).toBeUndefined();
    expect(departments(environment).map((one) => one.Id)).not.toContain(Id);
  });

  it('are refused without a description, with a code in use, and at debtors out of reach', () => {
    const environment = environmentWith();
    const [first] = departments(environment);
    const insert = (department: { Id: number; Code: number; Description?: string }, at = DebtorId) =>
      refusalOf(environment, 'DebtorService.Department_Insert', { DebtorId: at, department });
    expect(insert({ Id: 0, Code: 991 })).toBe(2030);
    expect(insert({ Id: 0, Code: first?.Code ?? 0, Description: 'Nog een' })).toBe(2030);
    expect(insert({ Id: 0, Code: 991, Description: 'Ver weg' }, 1)).toBe(2009);
    expect(refusalOf(environment, 'DebtorService.Function_Delete', { DebtorId, id: 1 })).toBe(2030);
  });

  it('a function inserted with the id of one that is there rewrites that one', () => {
    const environment = environmentWith();
    const [first] = value(environment, 'DebtorService.Function_GetList', { DebtorId });
    const written = { Id: first?.Id ?? 0, Code: first?.Code ?? 0, Description: 'Algemeen directeur' };
    const before = value(environment, 'DebtorService.Function_GetList', { DebtorId }).length;
    expect(value(environment, 'DebtorService.Function_Insert', { DebtorId, function: written })).toBe(written.Id);
    const after = value(environment, 'DebtorService.Function_GetList', { DebtorId });
    expect([after.length, after[0]]).toEqual([before, written]);
    const Id = value(environment, 'DebtorService.Function_Insert', {
      DebtorId,
      function: { Id: 0, Code: 9990, Description: 'Proever' },
    });
    refusalOf(environment, 'DebtorService.Function_Update', {
      DebtorId,
      function: { Id, Code: 9991, Description: 'Hoofdproever' },
    });
    expect(value(environment, 'EmployeeService.Function_GetFunction', { FunctionID: Id })).toEqual({
      Id,
      Code: 9991,
      Description: 'Hoofdproever',
    });
    expect(refusalOf(environment, 'DebtorService.Function_Delete', { DebtorId, id: Id })).toBeUndefined();
  });

  it('titles are added to the list', () => {
    const environment = environmentWith();
    refusalOf(environment, 'DebtorService.Title_Insert', { DebtorId, title: { TitleName: 'prof.' } });
    expect(value(environment, 'DebtorService.Title_GetList', { DebtorId }).at(-1)).toEqual({ TitleName: 'prof.' });
    expect(refusalOf(environment, 'DebtorService.Title_Insert', { DebtorId })).toBe(2030);
  });
});
