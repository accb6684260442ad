import { describe, expect, it } from 'vitest';
import {
  ask,
  bakery,
  cleaners,
  employeeIds,
  environmentWith,
  flex,
  refusalOf,
  settledEmployee,
  value,
} from '../testing/environment.js';

const somewhere = {
  Id: 0,
  Default: true,
  Street: 'Zeedijk',
  HouseNumber: '7',
  HouseNumberAddition: 'C',
  PostalCode: '9731 AB',
  City: 'Groningen',
  CountryISOCode: 'NL',
  Type: 'HomeAddress' as const,
};

/** One employee's spans as the bulk read tells them. */
const history = (environment: ReturnType<typeof environmentWith>, EmployeeId: number, companyId = bakery.id) =>
  value(environment, 'EmployeeService.Address_GetAll_AllEmployeesByCompany', { CompanyID: companyId }).find(
    (item) => item.EmployeeId === EmployeeId,
  )?.EmployeeAddresses ?? [];

describe('Address_Insert', () => {
  it('ends the address of the same kind the period before, and both reads tell it', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const [before] = history(environment, EmployeeId);
    const id = value(environment, 'EmployeeService.Address_Insert', {
      EmployeeId,
      Address: somewhere,
      Period: 12,
      Year: 2026,
      UnprotectedMode: false,
    });
    expect(history(environment, EmployeeId)).toMatchObject([
      { Id: before?.Id, Street: before?.Street, EndPeriod: 11, EndYear: 2026 },
      {
        Id: id,
        Street: 'Zeedijk',
        HouseNumberAddition: 'C',
        StartPeriod: 12,
        StartYear: 2026,
        EndPeriod: null,
        EndYear: null,
        CreationDate: '2026-11-20T09:41:00',
      },
    ]);
    const inPeriod = (Period: number) =>
      value(environment, 'EmployeeService.Address_GetList', { EmployeeId, Period, Year: 2026 });
    expect(inPeriod(11)).toMatchObject([{ Id: before?.Id }]);
    expect(inPeriod(12)).toEqual([{ ...somewhere, Id: id }]);
    expect(value(environment, 'EmployeeService.Address_GetListCurrent', { EmployeeId })).toMatchObject([
      { Id: before?.Id },
    ]);
  });

  it('crosses the turn of the year: an address from January ends the old one in December', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    value(environment, 'EmployeeService.Address_Insert', {
      EmployeeId,
      Address: somewhere,
      Period: 1,
      Year: 2027,
      UnprotectedMode: false,
    });
    expect(history(environment, EmployeeId)[0]).toMatchObject({ EndPeriod: 12, EndYear: 2026 });
  });

  it('counts 53 weeks in 2026 for a weekly company, and 13 periods for a four-weekly one', () => {
    const environment = environmentWith();
    const weekly = settledEmployee(environment, flex);
    const fourWeekly = settledEmployee(environment, cleaners);
    const insert = (EmployeeId: number, Period: number, Year: number) =>
      refusalOf(environment, 'EmployeeService.Address_Insert', {
        EmployeeId,
        Address: somewhere,
        Period,
        Year,
        UnprotectedMode: false,
      });
    expect(insert(weekly, 53, 2026)).toBeUndefined();
    expect(insert(weekly, 53, 2027)).toBe(2006);
    expect(insert(fourWeekly, 13, 2026)).toBeUndefined();
    expect(insert(fourWeekly, 14, 2026)).toBe(2006);
    expect(insert(settledEmployee(environment), 13, 2026)).toBe(2006);
    value(environment, 'EmployeeService.Address_Insert', {
      EmployeeId: weekly,
      Address: somewhere,
      Period: 1,
      Year: 2027,
      UnprotectedMode: false,
    });
    expect(history(environment, weekly, flex.id).at(-1)).toMatchObject({ StartPeriod: 1, StartYear: 2027 });
  });

  it('refuses an earlier period with 2011 and changes nothing, unless in unprotected mode', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = history(environment, EmployeeId);
    const insert = { EmployeeId, Address: somewhere, Period: 10, Year: 2026 };
    expect(refusalOf(environment, 'EmployeeService.Address_Insert', { ...insert, UnprotectedMode: false })).toBe(2011);
    expect(history(environment, EmployeeId)).toEqual(before);
    expect(
      refusalOf(environment, 'EmployeeService.Address_Insert', { ...insert, UnprotectedMode: true }),
    ).toBeUndefined();
    expect(value(environment, 'EmployeeService.Address_GetListCurrent', { EmployeeId })).toMatchObject([
      { Street: 'Zeedijk' },
    ]);
  });

  it('leaves addresses of other kinds as they are', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const before = history(environment, EmployeeId);
    value(environment, 'EmployeeService.Address_InsertCurrent', {
      EmployeeId,
      Address: { ...somewhere, Type: 'PostAddress' },
    });
    expect(history(environment, EmployeeId)).toMatchObject([before[0] ?? {}, { Type: 'PostAddress', StartPeriod: 11 }]);
  });

  it('books twice what is sent twice', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const send = () => value(environment, 'EmployeeService.Address_InsertCurrent', { EmployeeId, Address: somewhere });
    expect(send()).not.toBe(send());
    expect(environment.log.counts().byMethod['EmployeeService.Address_InsertCurrent']).toEqual({
      calls: 2,
      committed: 2,
    });
  });

  it('refuses strangers with 2003, no address and an unknown kind with 2030', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    expect(refusalOf(environment, 'EmployeeService.Address_InsertCurrent', { EmployeeId: 1, Address: somewhere })).toBe(
      2003,
    );
    expect(refusalOf(environment, 'EmployeeService.Address_InsertCurrent', { EmployeeId })).toBe(2030);
    expect(
      refusalOf(environment, 'EmployeeService.Address_InsertCurrent', {
        EmployeeId,
        Address: { ...somewhere, Type: 'Houseboat' },
      }),
    ).toBe(2030);
    expect(environment.log.counts().committed).toBe(0);
  });
});

describe('Address_Update and Address_Delete', () => {
  it('rewrite and remove the one address in place, with its periods', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    const [before] = history(environment, EmployeeId);
    const Id = before?.Id ?? 0;
    expect(value(environment, 'EmployeeService.Address_Update', { EmployeeId, Address: { ...somewhere, Id } })).toBe(
      true,
    );
    const {
      Street: _street,
      HouseNumber: _number,
      HouseNumberAddition: _addition,
      PostalCode: _code,
      City: _city,
      ...kept
    } = before ?? { Id };
    expect(history(environment, EmployeeId)).toEqual([
      {
        ...kept,
        Street: 'Zeedijk',
        HouseNumber: '7',
        HouseNumberAddition: 'C',
        PostalCode: '9731 AB',
        City: 'Groningen',
      },
    ]);
    expect(value(environment, 'EmployeeService.Address_Delete', { EmployeeId, AddressID: Id })).toBe(true);
    expect(history(environment, EmployeeId)).toEqual([]);
  });

  it('refuse an address that is not of this employee', () => {
    const environment = environmentWith();
    const [first = 0, second = 0] = employeeIds(environment, bakery).filter(
      (id) => environment.books.employee(id).employee.addresses.length > 0,
    );
    const stranger = environment.books.employee(second).employee.addresses[0]?.id ?? 0;
    expect(refusalOf(environment, 'EmployeeService.Address_Delete', { EmployeeId: first, AddressID: stranger })).toBe(
      2030,
    );
    expect(
      refusalOf(environment, 'EmployeeService.Address_Update', {
        EmployeeId: first,
        Address: { ...somewhere, Id: stranger },
      }),
    ).toBe(2030);
  });
});

describe('the period of the company', () => {
  it('moves for everybody at once, and what was current becomes earlier', () => {
    const environment = environmentWith();
    const EmployeeId = settledEmployee(environment);
    environment.movePeriod({ companyId: bakery.id, year: 2026, period: 12 });
    expect(value(environment, 'CompanyService.Company_GetCurrentPeriod', { CompanyId: bakery.id })).toBe('2026-12-M');
    expect(value(environment, 'EmployeeService.Employee_GetCurrent', { EmployeeId })).toBe('2026-12-M');
    expect(
      refusalOf(environment, 'EmployeeService.Address_Insert', {
        EmployeeId,
        Address: somewhere,
        Period: 11,
        Year: 2026,
        UnprotectedMode: false,
      }),
    ).toBe(2011);
  });

  it('is spelled the way the API spells each kind', () => {
    const environment = environmentWith();
    const period = (CompanyId: number) => value(environment, 'CompanyService.Company_GetCurrentPeriod', { CompanyId });
    expect([bakery, cleaners, flex].map((company) => period(company.id))).toEqual([
      '2026-11-M',
      '2026-12-4W',
      '2026-47-1W',
    ]);
  });
});

describe('what the demo lacks', () => {
  it('is a refusal that names the method, never an invented answer', () => {
    const answer = ask(environmentWith(), 'EmployeeService.Levensloop_Get', {
      EmployeeId: 500_000,
      Period: 11,
      Year: 2026,
    });
    expect(answer).toEqual({
      ok: false,
      code: null,
      text: 'The demo environment does not implement EmployeeService.Levensloop_Get',
    });
  });
});
