import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../environment.js';
import { bakery, employeeIds, environmentWith, refusalOf, value } from '../testing/environment.js';

let environment: Environment;
let EmployeeId: number;
beforeEach(() => {
  environment = environmentWith();
  EmployeeId = employeeIds(environment, bakery)[0] ?? 0;
});

const at = (date: string): string => `${date}T00:00:00`;
const booking = {
  Hours: '16.00',
  UsageType: 'Withdrawal',
  Start: at('2026-12-07'),
  End: at('2026-12-08'),
  StartHours: '8.00',
  EndHours: '8.00',
  Type: 'Type1',
  Status: 'Approved',
};
const insert = (change: object = {}) =>
  value(environment, 'EmployeeService.Leave_Insert', { EmployeeId, Leave: { ...booking, ...change } });
const refused = (change: object) =>
  refusalOf(environment, 'EmployeeService.Leave_Insert', { EmployeeId, Leave: { ...booking, ...change } });
const list = (Year: number, Type: string | null = null, Soort: string | null = null) =>
  value(environment, 'EmployeeService.Leave_GetList_V2', { EmployeeId, Type, Soort, Year });
const left = (LeaveType: string) =>
  Number(value(environment, 'EmployeeService.LeaveBalance_GetPerType', { EmployeeId, LeaveType })?.CurrentBalance);
const added = () => list(2026).find((item) => item?.Start === booking.Start);

describe('leave', () => {
  it('is listed in the year in which it begins, by kind and by usage, and without ids in the first version', () => {
    insert({ Start: at('2026-12-28'), End: at('2027-01-02'), Type: 'Type4' });
    const has = (items: readonly ({ Start: string } | null)[]): boolean =>
      items.some((item) => item?.Start === at('2026-12-28'));
    expect([has(list(2026)), has(list(2027)), has(list(2026, 'Type4')), has(list(2026, 'Type1'))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(has(list(2026, 'Type4', 'Store'))).toBe(false);
    const plain = value(environment, 'EmployeeService.Leave_GetList', {
      EmployeeId,
      Type: null,
      Soort: null,
      Year: 2026,
    });
    expect(plain.every((item) => item !== null && !('Id' in item))).toBe(true);
  });

  it('goes off the balance of its own kind from its entry on, and a refused one never', () => {
    const before = [left('Type1'), left('Type4')];
    insert();
    expect([left('Type1'), left('Type4')]).toEqual([(before[0] ?? 0) - 16, before[1]]);
    insert({ Start: at('2026-12-10'), End: at('2026-12-10'), Status: 'Rejected' });
    expect(left('Type1')).toBe((before[0] ?? 0) - 16);
    insert({ Start: at('2026-12-11'), End: at('2026-12-11'), UsageType: 'Store', Hours: '4.5' });
    expect(left('Type1')).toBe((before[0] ?? 0) - 11.5);
  });

  it('is changed as a whole and deleted by its id; an id of nobody is 2018', () => {
    insert({ Description: 'verhuisdag' });
    const Id = added()?.Id ?? 0;
    value(environment, 'EmployeeService.Leave_Update', { EmployeeId, Leave: { ...booking, Hours: '12.00', Id } });
    expect(added()).toMatchObject({ Id, Hours: '12.00' });
    expect(added()?.Description).toBeUndefined();
    expect(value(environment, 'EmployeeService.Leave_Delete', { EmployeeId, LeaveId: Id })).toBe('true');
    expect(added()).toBeUndefined();
    expect(refusalOf(environment, 'EmployeeService.Leave_Delete', { EmployeeId, LeaveId: Id })).toBe(2018);
    expect(refusalOf(environment, 'EmployeeService.Leave_Update', { EmployeeId, Leave: { ...booking, Id } })).toBe(
      2018,
    );
  });

  it('is refused for a kind that is none, an end before the start, and days that another booking has', () => {
    expect(refused({ Type: 'Undefined' })).toBe(2022);
    expect(refused({ End: at('2026-12-06') })).toBe(2028);
    insert();
    expect(refused({ Start: at('2026-12-08'), End: at('2026-12-09') })).toBe(2029);
    expect(
      refusalOf(environment, 'EmployeeService.LeaveBalance_GetPerType', { EmployeeId, LeaveType: 'Undefined' }),
    ).toBe(2022);
  });

  it('has the names of its kinds from each agreement of the company', () => {
    const [agreement] = value(environment, 'CompanyService.LabourAgreements_GetCurrent', { CompanyId: bakery.id });
    const types = (id: number) => ({
      CompanyId: bakery.id,
      LabourAgreementSettingsGroupId: id,
      Year: 2026,
      Period: 11,
    });
    const groups = value(environment, 'CompanyService.CompanyLeaveTypeGroups_Get', types(agreement?.Id ?? 0));
    expect(groups.map((group) => [group?.Type, group?.Description])).toContainEqual(['Type1', 'Wettelijk verlof']);
    expect(refusalOf(environment, 'CompanyService.CompanyLeaveTypeGroups_Get', types(1))).toBe(2017);
  });

  it('of all kinds together is what the kinds leave over', () => {
    const all = value(environment, 'EmployeeService.LeaveBalance_Get', { EmployeeId });
    const sum = ['Type1', 'Type2', 'Type3', 'Type4'].reduce((total, type) => total + left(type), 0);
    expect(Number(all?.DecMedewerkerVerlofCurrSaldo)).toBe(sum);
  });
});
