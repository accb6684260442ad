import { describe, expect, it } from 'vitest';
import {
  bakery,
  cleaners,
  environmentWith,
  flex,
  logistics,
  refusalOf,
  refusedAtelier,
  value,
} from '../testing/environment.js';
import { companies } from '../world/organisation.js';

const environment = environmentWith();
const all = (CompanyID: number) => ({
  contracts: value(environment, 'EmployeeService.Contract_GetAll_AllEmployeesByCompany', { CompanyID }),
  employments: value(environment, 'EmployeeService.Employment_GetAll_AllEmployeesByCompany', { CompanyID }),
  salaries: value(environment, 'EmployeeService.Salary_GetAll_AllEmployeesByCompany', { CompanyID }),
  schedules: value(environment, 'EmployeeService.Schedule_GetAll_AllEmployeesByCompany', { CompanyID }),
});

describe('company-wide reads of terms', () => {
  it('tell of everybody, in the same order, and of every one what the single reads tell', () => {
    for (const company of [bakery, cleaners, flex]) {
      const bulk = all(company.id);
      const ids = [...environment.books.company(company.id).employees.keys()];
      for (const list of Object.values(bulk)) expect(list.map((item) => item.EmployeeId)).toEqual(ids);
      const { year: Year, number: Period } = company.period;
      for (const [n, EmployeeId] of ids.slice(0, 40).entries()) {
        expect(value(environment, 'EmployeeService.Contract_GetAll', { EmployeeId })).toEqual(
          bulk.contracts[n]?.EmployeeContracts,
        );
        const salaries = value(environment, 'EmployeeService.Salary_GetList', { EmployeeId, Period, Year });
        expect(salaries.map((one) => one.Value)).toEqual(bulk.salaries[n]?.EmployeeSalaries?.map((one) => one.Value));
        const schedules = value(environment, 'EmployeeService.Schedule_GetList', { EmployeeId, Period, Year });
        expect(schedules.map((one) => one.StartDate)).toEqual(
          bulk.schedules[n]?.EmployeeSchedules?.map((one) => one.StartDate),
        );
        const services = value(environment, 'EmployeeService.Service_GetList', { EmployeeId });
        expect(services.map((one) => one.Start)).toEqual(
          bulk.employments[n]?.EmployeeEmployments?.map((one) => one.StartDate),
        );
      }
    }
  });

  it('hold in one line a person what the separate reads hold for the current period', () => {
    const lines = value(environment, 'EmployeeService.PersonalInfoContractSalaryAddress_GetAll_AllEmployeesByCompany', {
      CompanyID: bakery.id,
    });
    expect(lines).toHaveLength(bakery.employees);
    for (const { EmployeeID, ...line } of lines) {
      const of = { EmployeeId: EmployeeID };
      const [salary] = [environment.perform(environment.arrive('EmployeeService.Salary_GetCurrent', of, 'client'))];
      expect(salary).toMatchObject({
        ok: true,
        value: line.SalaryType === null ? null : { Value: line.SalaryValue, Type: line.SalaryType },
      });
      const home = value(environment, 'EmployeeService.Address_GetListCurrent', of).find(
        (one) => one.Type === 'HomeAddress',
      );
      expect(line.City).toBe(home?.City);
    }
    expect(
      refusalOf(environment, 'EmployeeService.PersonalInfoContractSalaryAddress_GetAll_AllEmployeesByCompany', {
        CompanyID: refusedAtelier.id,
      }),
    ).toBe(1002);
  });

  it('list a changed contract twice under its id, and have contracts that end soon, that ended, and that never end', () => {
    const contracts = all(logistics.id).contracts.map((item) => item.EmployeeContracts ?? []);
    const twice = contracts.filter((list) => new Set(list.map((one) => one.ContractID)).size < list.length);
    expect(twice.length).toBeGreaterThan(100);
    const changed = twice.filter((list) => list.at(-1)?.HoursPerWeek !== list.at(-2)?.HoursPerWeek);
    expect(changed.length).toBeGreaterThan(twice.length / 2);
    const ends = contracts.flatMap((list) => list.slice(-1)).map((one) => one.EndDate);
    expect(ends.filter((end) => end === null).length).toBeGreaterThan(1000);
    expect(ends.filter((end) => end !== null && end >= '2026-11-01' && end < '2027-02-01').length).toBeGreaterThan(20);
    expect(ends.filter((end) => end !== null && end < '2026-11-01').length).toBeGreaterThan(100);
  });

  it('fit each other: nothing begins before service, no contract outlives it, hours and schedule agree', () => {
    for (const company of companies.filter((one) => one.employees > 0 && one.employees < 1000)) {
      const { contracts, employments, salaries, schedules } = all(company.id);
      for (const [n, item] of employments.entries()) {
        const service = item.EmployeeEmployments?.at(-1);
        const mine = contracts[n]?.EmployeeContracts ?? [];
        const starts = [
          ...mine.map((one) => one.StartDate),
          ...(salaries[n]?.EmployeeSalaries ?? []).map((one) => one.StartDate),
          ...(schedules[n]?.EmployeeSchedules ?? []).map((one) => one.StartDate),
        ];
        if (!service) {
          expect(starts).toEqual([]);
          continue;
        }
        expect(starts.filter((start) => (start ?? '') < (service.StartDate ?? ''))).toEqual([]);
        if (service.EndDate !== null) expect(mine.at(-1)?.EndDate).toBe(service.EndDate);
        const week = schedules[n]?.EmployeeSchedules?.[0];
        const days = [
          week?.HoursMonday,
          week?.HoursTuesday,
          week?.HoursWednesday,
          week?.HoursThursday,
          week?.HoursFriday,
        ];
        const hours = days.reduce((sum, day) => sum + Math.round(Number(day) * 100), 0);
        expect(hours).toBe(Math.round(Number(mine[0]?.HoursPerWeek) * 100));
      }
    }
  });

  it('are nothing for an applicant: the single reads answer without a result', () => {
    const applicant = [...environment.books.company(logistics.id).employees.values()].find((one) => one.typeId === 1);
    const EmployeeId = applicant?.id ?? 0;
    expect(value(environment, 'EmployeeService.Contract_GetAll', { EmployeeId })).toEqual([]);
    for (const method of ['Salary_GetCurrent', 'Schedule_GetCurrent', 'Department_GetCurrent', 'Manager_GetCurrent']) {
      const call = environment.arrive(`EmployeeService.${method}`, { EmployeeId }, 'client');
      expect(environment.perform(call)).toEqual({ ok: true, value: null });
    }
  });
});
