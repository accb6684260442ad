import type { Period } from '../../shared/domain/period.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import type { CostShare } from '../books/parts.js';
import type { CompanyRecords } from '../books/records.js';
import { versionIn, withVersion } from '../books/versions.js';
import { wireCostCode } from './cost-codes.js';
import { givenShares, SharesInput } from './cost-share-input.js';
import { ofCompanyId, ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { periodOf } from './periods.js';
import { z } from 'zod';

/** Codes and descriptions are the company's: renamed there, they are renamed in everybody's shares. */
function wireShare(records: CompanyRecords, share: CostShare) {
  const center = records.costCenters.find(({ id }) => id === share.costCenterId);
  const unit = records.costUnits.find(({ id }) => id === share.costUnitId);
  return {
    Id: share.id,
    CostCenter: center && wireCostCode(center),
    Kostensoort: unit && { Code: unit.code, Description: unit.description },
    Percentage: share.percentage,
    Default: share.isDefault,
  };
}

function sharesIn({ books }: Call, employee: EmployeeBook, company: CompanyBook, period: Period) {
  const records = books.companyRecords(company.definition.id);
  const shares = versionIn(books.parts.costs.of(employee, company), period)?.shares ?? [];
  return shares.map((share) => wireShare(records, share));
}

/** Replaces all shares from the period on. There is no UnprotectedMode, so an earlier period is not refused. */
function replace(
  call: Call,
  employee: EmployeeBook,
  company: CompanyBook,
  input: z.output<typeof SharesInput>,
  from: Period,
): null {
  const { books } = call;
  const shares = givenShares(input, books.companyRecords(company.definition.id), call);
  books.parts.costs.put(employee, withVersion(books.parts.costs.of(employee, company), { from, shares }));
  return null;
}

export const costMethods = [
  read('EmployeeService.CostCenter_Get', ofEmployeeInPeriod, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return sharesIn(call, employee, company, periodOf(company, input.Year, input.Period));
  }),
  read('EmployeeService.CostCenter_GetCurrent', ofEmployee, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return sharesIn(call, employee, company, company.period);
  }),
  read(
    'EmployeeService.CostCenter_GetAllEmployeesByCompany',
    ofCompanyId.extend({ Period: z.int(), Year: z.int() }),
    (input, call) => {
      const company = call.books.company(input.CompanyId);
      const period = periodOf(company, input.Year, input.Period);
      return [...company.employees.values()].map((employee) => ({
        EmployeeId: employee.id,
        CostCenters: sharesIn(call, employee, company, period),
      }));
    },
  ),
  write(
    'EmployeeService.CostCenter_Update',
    ofEmployeeInPeriod.extend({ CostCenteren: SharesInput }),
    (input, call) => {
      const { employee, company } = call.books.employee(input.EmployeeId);
      return replace(call, employee, company, input.CostCenteren, periodOf(company, input.Year, input.Period));
    },
  ),
  write('EmployeeService.CostCenter_UpdateCurrent', ofEmployee.extend({ CostCenters: SharesInput }), (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return replace(call, employee, company, input.CostCenters, company.period);
  }),
];
