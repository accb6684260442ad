import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../contract/index.js';
import { emptyHolding, employeeIds, environmentWith, logistics, refusalOf, value } from '../testing/environment.js';

const CompanyId = logistics.id;
type Environment = ReturnType<typeof environmentWith>;
const centers = (environment: Environment) => value(environment, 'CompanyService.CostCenter_GetList', { CompanyId });
const units = (environment: Environment) => value(environment, 'CompanyService.CostUnit_GetList', { CompanyId });

type Share = NonNullable<RequestOf<'EmployeeService.CostCenter_UpdateCurrent'>['CostCenters']>[number];
const share = (center: object, Percentage: string, Default = true): Share => ({
  Id: 0,
  CostCenter: { Id: null, ...center },
  Percentage,
  Default,
});

describe('cost centers of a company', () => {
  it('are inserted and rewritten by the same call, and refused with 2037, 2038 and 2039', () => {
    const environment = environmentWith();
    const [first, second] = centers(environment);
    const insert = (kostenplaats: { Id: number | null; Code?: string; Description?: string }) => ({
      CompanyId,
      kostenplaats,
    });
    const Id = value(
      environment,
      'CompanyService.CostCenter_Insert',
      insert({ Id: null, Code: '7000', Description: 'Proefopstelling' }),
    );
    expect(centers(environment).at(-1)).toEqual({ Id, Code: '7000', Description: 'Proefopstelling' });
    const renamed = { Id: first?.Id ?? 0, Code: '1001', Description: 'Warehouse Noord' };
    expect(value(environment, 'CompanyService.CostCenter_Insert', insert(renamed))).toBe(first?.Id);
    expect(centers(environment)[0]).toEqual(renamed);
    const refused = (kostenplaats: { Id: number | null; Code?: string }) =>
      refusalOf(environment, 'CompanyService.CostCenter_Insert', insert(kostenplaats));
    expect(refused({ Id: 1, Code: '8000' })).toBe(2037);
    expect(refused({ Id: null, Code: ' ' })).toBe(2038);
    expect(refused({ Id: null, Code: second?.Code ?? '' })).toBe(2039);
  });

  it('and cost units are each company’s own; a new company has none', () => {
    const environment = environmentWith();
    expect(value(environment, 'CompanyService.CostCenter_GetList', { CompanyId: emptyHolding.id })).toEqual([]);
    const costunit = { Id: 0, Code: 'X', Description: 'Extern' };
    const Id = value(environment, 'CompanyService.CostUnit_Insert', { CompanyId, costunit });
    expect(units(environment).at(-1)).toEqual({ ...costunit, Id });
    expect(refusalOf(environment, 'CompanyService.CostUnit_Insert', { CompanyId, costunit })).toBe(2030);
    expect(refusalOf(environment, 'CompanyService.CostUnit_Insert', { CompanyId: 1, costunit })).toBe(2004);
  });
});

describe('cost centers of an employee', () => {
  const employee = (environment: Environment): number => employeeIds(environment, logistics)[0] ?? 0;

  it('replaced from a later period on are in all three reads from then on, and not before', () => {
    const environment = environmentWith();
    const EmployeeId = employee(environment);
    const [first, second] = centers(environment);
    const [unit] = units(environment);
    const before = value(environment, 'EmployeeService.CostCenter_GetCurrent', { EmployeeId });
    expect(
      refusalOf(environment, 'EmployeeService.CostCenter_Update', {
        EmployeeId,
        CostCenteren: [
          { ...share({ Id: first?.Id }, '33.3'), Kostensoort: { Code: unit?.Code } },
          share({ Code: second?.Code }, '66.7', false),
        ],
        Period: 12,
        Year: 2026,
      }),
    ).toBeUndefined();
    expect(value(environment, 'EmployeeService.CostCenter_GetCurrent', { EmployeeId })).toEqual(before);
    const december = value(environment, 'EmployeeService.CostCenter_Get', { EmployeeId, Period: 12, Year: 2026 });
    expect(december).toMatchObject([
      { CostCenter: first, Kostensoort: { Code: unit?.Code, Description: unit?.Description }, Percentage: '33.3' },
      { CostCenter: second, Percentage: '66.7', Default: false },
    ]);
    const bulk = value(environment, 'EmployeeService.CostCenter_GetAllEmployeesByCompany', {
      CompanyId,
      Period: 12,
      Year: 2026,
    });
    expect(bulk).toHaveLength(10_000);
    expect(bulk.find((item) => item.EmployeeId === EmployeeId)?.CostCenters).toEqual(december);
  });

  it('take the new name of a center that the company renamed', () => {
    const environment = environmentWith();
    const EmployeeId = employee(environment);
    const [first] = centers(environment);
    refusalOf(environment, 'EmployeeService.CostCenter_UpdateCurrent', {
      EmployeeId,
      CostCenters: [share({ Id: first?.Id }, '100')],
    });
    const renamed = { Id: first?.Id ?? 0, Code: '1001', Description: 'Warehouse Noord' };
    value(environment, 'CompanyService.CostCenter_Insert', { CompanyId, kostenplaats: renamed });
    expect(value(environment, 'EmployeeService.CostCenter_GetCurrent', { EmployeeId })).toMatchObject([
      { CostCenter: renamed },
    ]);
  });

  it('are refused when a center is unknown, or the shares are not a whole with one standard; none at all is allowed', () => {
    const environment = environmentWith();
    const EmployeeId = employee(environment);
    const [first, second] = centers(environment);
    const update = (...CostCenters: Share[]) =>
      refusalOf(environment, 'EmployeeService.CostCenter_UpdateCurrent', { EmployeeId, CostCenters });
    expect(update(share({ Id: 1 }, '100'))).toBe(2037);
    expect(update(share({ Code: 'nergens' }, '100'))).toBe(2038);
    expect(update(share({ Id: first?.Id }, '99.99'))).toBe(2030);
    expect(update(share({ Id: first?.Id }, '50'), share({ Id: second?.Id }, '50'))).toBe(2030);
    expect(update({ ...share({ Id: first?.Id }, '100'), Kostensoort: { Code: 'nergens' } })).toBe(2030);
    expect(environment.log.counts().committed).toBe(0);
    expect(update()).toBeUndefined();
    expect(value(environment, 'EmployeeService.CostCenter_GetCurrent', { EmployeeId })).toEqual([]);
  });
});
