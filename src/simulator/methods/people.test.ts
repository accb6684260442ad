import { describe, expect, it } from 'vitest';
import { displayName } from '../world/names.js';
import { debtors } from '../world/organisation.js';
import {
  bakery,
  emptyHolding,
  environmentWith,
  flex,
  logistics,
  refusalOf,
  refusedAtelier,
  settledEmployee,
  value,
} from '../testing/environment.js';

describe('debtors and companies', () => {
  it('are listed whole, by debtor and by number, and the subdomain is found without one', () => {
    const environment = environmentWith();
    expect(value(environment, 'DebtorService.Environment_Get', {}).SubDomain).toBe('voorbeeldkantoor');
    expect(value(environment, 'DebtorService.List_GetAll', {}).map((debtor) => debtor.Name)).toEqual(
      debtors.map((debtor) => debtor.name),
    );
    expect(value(environment, 'DebtorService.List_GetByNumber', { Number: '1042' })).toEqual([
      { Id: 4102, Number: '1042', Name: 'Noordkade Groep' },
    ]);
    expect(value(environment, 'DebtorService.List_GetByNumber', { Number: '99' })).toEqual([]);
    const all = value(environment, 'CompanyService.List_GetAll', {});
    expect(all).toHaveLength(8);
    expect(
      debtors.flatMap((debtor) => value(environment, 'CompanyService.List_GetByDebtor', { DebtorId: debtor.id })),
    ).toEqual(all);
    expect(
      value(environment, 'CompanyService.Company_GetCurrentByEmployeeId', { EmployeeId: settledEmployee(environment) })
        .Name,
    ).toBe(bakery.name);
  });

  it('that the user may not see are refused with 2009 and 2004', () => {
    const environment = environmentWith();
    expect(refusalOf(environment, 'CompanyService.List_GetByDebtor', { DebtorId: 1 })).toBe(2009);
    expect(refusalOf(environment, 'EmployeeService.List_GetByDebtor', { DebtorId: 1, EmployeeType: 2 })).toBe(2009);
    expect(refusalOf(environment, 'CompanyService.Company_GetCurrentPeriod', { CompanyId: 1 })).toBe(2004);
    expect(refusalOf(environment, 'EmployeeService.List_GetByCompany', { CompanyId: 1, EmployeeType: 2 })).toBe(2004);
  });
});

describe('lists of employees', () => {
  it('hold everybody exactly once over the types that the list of types names', () => {
    const environment = environmentWith();
    const types = value(environment, 'EmployeeService.EmployeeType_GetList', {});
    expect(types.map((type) => type.Id)).toContain(2);
    const ids = types
      .flatMap((type) =>
        value(environment, 'EmployeeService.List_GetByCompany', { CompanyId: logistics.id, EmployeeType: type.Id }),
      )
      .map((one) => one.Id);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids).toHaveLength(10_000);
    expect(
      refusalOf(environment, 'EmployeeService.List_GetByCompany', { CompanyId: bakery.id, EmployeeType: 77 }),
    ).toBe(2030);
  });

  it('of a debtor are those of its companies together; the empty company adds nobody', () => {
    const environment = environmentWith();
    const of = (CompanyId: number) =>
      value(environment, 'EmployeeService.List_GetByCompany', { CompanyId, EmployeeType: 2 });
    expect(value(environment, 'EmployeeService.List_GetByDebtor', { DebtorId: 4102, EmployeeType: 2 })).toEqual([
      ...of(logistics.id),
      ...of(flex.id),
    ]);
    expect(of(emptyHolding.id)).toEqual([]);
  });
});

describe('personal data', () => {
  it('changed from a period on are in the single read, the bulk read and the list from then on, and not before', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    const married = { ...before, LastName: 'Zonnebloem', Prefix: undefined };
    expect(
      refusalOf(environment, 'EmployeeService.PersonalInfo_Update', {
        EmployeeId,
        PersonalInfo: married,
        Period: 12,
        Year: 2026,
      }),
    ).toBeUndefined();
    expect(value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId })).toEqual(before);
    const december = value(environment, 'EmployeeService.PersonalInfo_Get', { EmployeeId, Period: 12, Year: 2026 });
    expect(december).toMatchObject({
      LastName: 'Zonnebloem',
      DisplayName: `${before.FirstName} Zonnebloem`,
      BSN: before.BSN,
    });
    const bulk = value(environment, 'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', {
      CompanyID: bakery.id,
    }).find((item) => item.EmployeeId === EmployeeId);
    expect(bulk?.EmployeePersonalInfos?.at(-1)).toMatchObject({
      LastName: 'Zonnebloem',
      StartPeriod: 12,
      StartYear: 2026,
      CreationDate: '2026-11-20T09:41:00',
    });
    environment.movePeriod({ companyId: bakery.id, year: 2026, period: 12 });
    const listed = value(environment, 'EmployeeService.List_GetByDebtor', {
      DebtorId: bakery.debtorId,
      EmployeeType: environment.books.employee(EmployeeId).employee.typeId,
    });
    expect(listed.find((one) => one.Id === EmployeeId)?.DisplayName).toBe(`${before.FirstName} Zonnebloem`);
  });

  it('written for the current period replace the record: what is left out becomes empty', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    const sparse = {
      Id: before.Id,
      Number: before.Number,
      EmployeeNumber: before.EmployeeNumber,
      LastName: before.LastName,
      Birthday: before.Birthday,
      IdentificationType: 0,
      EmailWork: 'nieuw@example.org',
    };
    value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    expect(
      refusalOf(environment, 'EmployeeService.PersonalInfo_UpdateCurrent', { EmployeeId, PersonalInfo: sparse }),
    ).toBeUndefined();
    const after = value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    expect(after).toMatchObject({ LastName: before.LastName, EmailWork: 'nieuw@example.org' });
    expect([after.FirstName, after.BSN, after.Gender]).toEqual([undefined, undefined, null]);
  });

  it('written twice for one period rewrite that version and keep its id', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    const versions = () => {
      const bulk = value(environment, 'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', {
        CompanyID: bakery.id,
      });
      return bulk.find((item) => item.EmployeeId === EmployeeId)?.EmployeePersonalInfos ?? [];
    };
    const first = versions().length;
    const write = (EmailWork: string) =>
      refusalOf(environment, 'EmployeeService.PersonalInfo_Update', {
        EmployeeId,
        PersonalInfo: { ...before, EmailWork },
        Period: 12,
        Year: 2026,
      });
    expect(write('een@example.org')).toBeUndefined();
    const id = versions().at(-1)?.Id;
    expect(write('twee@example.org')).toBeUndefined();
    expect(versions()).toHaveLength(first + 1);
    expect(versions().at(-1)).toMatchObject({ Id: id, EmailWork: 'twee@example.org' });
  });

  it('without last name or birthday, or with another employee number, are refused with 2030', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = value(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
    for (const wrong of [
      { LastName: '' },
      { Birthday: null },
      { EmployeeNumber: 1 },
      { Birthday: 'yesterday' },
      { Gender: 'robot' },
    ]) {
      expect(
        refusalOf(environment, 'EmployeeService.PersonalInfo_UpdateCurrent', {
          EmployeeId,
          PersonalInfo: { ...before, ...wrong },
        }),
      ).toBe(2030);
    }
    expect(environment.log.counts().committed).toBe(0);
  });

  it('in bulk without BSN are the same but for the BSN', () => {
    const environment = environmentWith();
    const withBsn = value(environment, 'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', {
      CompanyID: bakery.id,
    });
    const without = value(environment, 'EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', {
      CompanyID: bakery.id,
    });
    const stripped = withBsn.map((item) => ({
      ...item,
      EmployeePersonalInfos: item.EmployeePersonalInfos?.map(({ BSN: _bsn, ...rest }) => rest),
    }));
    expect(without).toEqual(stripped);
    expect(withBsn.some((item) => item.EmployeePersonalInfos?.some((version) => version.BSN?.startsWith('999')))).toBe(
      true,
    );
  });

  it('of the company without permission are refused with 1002, one by one and in bulk, while its list and addresses are answered', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment, refusedAtelier);
    expect(
      refusalOf(environment, 'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', {
        CompanyID: refusedAtelier.id,
      }),
    ).toBe(1002);
    expect(
      refusalOf(environment, 'EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', {
        CompanyID: refusedAtelier.id,
      }),
    ).toBe(1002);
    expect(refusalOf(environment, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId })).toBe(1002);
    expect(refusalOf(environment, 'EmployeeService.PersonalInfo_Get', { EmployeeId, Period: 11, Year: 2026 })).toBe(
      1002,
    );
    expect(refusalOf(environment, 'EmployeeService.PersonalInfo_UpdateCurrent', { EmployeeId })).toBe(1002);
    expect(value(environment, 'EmployeeService.Address_GetListCurrent', { EmployeeId })).toHaveLength(1);
    expect(
      value(environment, 'EmployeeService.List_GetByCompany', { CompanyId: refusedAtelier.id, EmployeeType: 2 }).length,
    ).toBeGreaterThan(10);
  });

  it('are displayed with given name, prefix and last name', () => {
    expect(displayName({ FirstName: 'Sanne', Prefix: 'de', LastName: 'Wilde' })).toBe('Sanne de Wilde');
  });
});
