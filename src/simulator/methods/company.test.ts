import { describe, expect, it } from 'vitest';
import {
  bakery,
  cleaners,
  emptyHolding,
  environmentWith,
  logistics,
  refusalOf,
  settledEmployee,
  value,
} from '../testing/environment.js';
import { demoIban } from '../world/iban.js';

const CompanyId = bakery.id;
const address = { Id: 0, Default: true, Street: 'Havenkade', HouseNumber: '1', City: 'Sneek', CountryISOCode: 'NL' };

describe('details of a company', () => {
  it('the address is inserted, rewritten in place, and read by both reads', () => {
    const environment = environmentWith();
    const Id = value(environment, 'CompanyService.Address_Insert', { CompanyId, Address: address });
    refusalOf(environment, 'CompanyService.Address_Update', { CompanyId, Address: { ...address, City: 'Bolsward' } });
    for (const method of [
      'CompanyService.Address_GetCurrent',
      'CompanyService.Address_GetCurrentWithAddressType',
    ] as const)
      expect(value(environment, method, { CompanyId })).toEqual({ ...address, Id, City: 'Bolsward' });
    expect(
      refusalOf(environment, 'CompanyService.Address_Update', { CompanyId: emptyHolding.id, Address: address }),
    ).toBe(2030);
  });

  it('the bank account keeps its id when rewritten, and is judged like an employee’s', () => {
    const environment = environmentWith();
    const BankAccount = { Id: 0, IBAN: demoIban(1), Name: bakery.name, Type: 'Bankrekening1' as const };
    const before = value(environment, 'CompanyService.BankAccount_GetCurrent', { CompanyId });
    refusalOf(environment, 'CompanyService.BankAccount_Update', { CompanyId, BankAccount });
    expect(value(environment, 'CompanyService.BankAccount_GetCurrent', { CompanyId })).toEqual({
      ...BankAccount,
      Id: before.Id,
    });
    const Id = value(environment, 'CompanyService.BankAccount_Insert', { CompanyId: emptyHolding.id, BankAccount });
    expect(value(environment, 'CompanyService.BankAccount_GetCurrent', { CompanyId: emptyHolding.id })).toEqual({
      ...BankAccount,
      Id,
    });
    expect(
      refusalOf(environment, 'CompanyService.BankAccount_Update', {
        CompanyId,
        BankAccount: { ...BankAccount, IBAN: 'NL00DEMO0000000001' },
      }),
    ).toBe(2014);
  });

  it('hour and wage codes are each company’s own, and a new company has none', () => {
    const environment = environmentWith();
    const hours = (id: number) => value(environment, 'CompanyService.HourModel_GetHourCodes', { CompanyId: id });
    const wages = (id: number) => value(environment, 'CompanyService.WageModel_GetWageCodes', { CompanyId: id });
    expect(hours(logistics.id)).not.toEqual(hours(bakery.id));
    expect(wages(logistics.id)).not.toEqual(wages(bakery.id));
    for (const list of [hours(logistics.id), wages(logistics.id)])
      expect(new Set(list.map((one) => one.Code)).size).toBe(list.length);
    expect([hours(emptyHolding.id), wages(emptyHolding.id)]).toEqual([[], []]);
  });
});

describe('labour agreements', () => {
  it('of an employee are replaced by another of the company from a period on, and 2017 refuses the rest', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const [first, second] = value(environment, 'CompanyService.LabourAgreements_GetCurrent', { CompanyId });
    const [foreign] = value(environment, 'CompanyService.LabourAgreements_GetCurrent', { CompanyId: cleaners.id });
    expect(first?.Default).toBe(true);
    const update = (labourAgreementSettingsGroupGuid: string, Period: number) =>
      refusalOf(environment, 'EmployeeService.LabourAgreements_Update', {
        labourAgreementSettingsGroupGuid,
        EmployeeId,
        Period,
        Year: 2026,
      });
    expect(update(foreign?.Guid ?? '', 12)).toBe(2017);
    expect(update(second?.Guid ?? '', 12)).toBeUndefined();
    expect(value(environment, 'EmployeeService.LabourAgreements_GetCurrent', { EmployeeId }).Guid).toBe(first?.Guid);
    const december = value(environment, 'EmployeeService.LabourAgreements_Get', { EmployeeId, Period: 12, Year: 2026 });
    expect(december).toEqual({
      Id: second?.Id,
      Guid: second?.Guid,
      Number: second?.Number,
      Description: second?.Description,
    });
    const settings = value(environment, 'DebtorService.LabourAgreementSettings_GetList', {
      DebtorId: bakery.debtorId,
      Period: 11,
      Year: 2026,
    });
    expect(settings.map((one) => one.Guid)).toEqual(expect.arrayContaining([first?.Guid, second?.Guid, foreign?.Guid]));
  });
});
