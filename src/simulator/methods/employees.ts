import { z } from 'zod';
import type { CompanyBook } from '../books/model.js';
import { employeeTypes } from '../world/employee-types.js';
import { displayName } from '../world/names.js';
import { read } from './method.js';
import { wirePeriod } from './periods.js';
import { personalIn } from '../books/personal.js';
import { Refusal } from './refusal.js';

/** What the API does with a type that does not exist is not known; an empty list would hide a mistake, so it is refused. */
function checkType(typeId: number): void {
  if (!employeeTypes.some((type) => type.id === typeId))
    throw new Refusal(2030, 'Invalid set of values (EmployeeType)');
}

const listed = (company: CompanyBook, typeId: number) =>
  [...company.employees.values()]
    .filter((employee) => employee.typeId === typeId)
    .map((employee) => ({
      Id: employee.id,
      Number: employee.number,
      DisplayName: displayName(personalIn(employee, company.period).record),
    }));

export const employeeMethods = [
  read('EmployeeService.EmployeeType_GetList', z.object({}), () =>
    employeeTypes.map((type) => ({ Id: type.id, Description: type.description })),
  ),
  read(
    'EmployeeService.List_GetByCompany',
    z.object({ CompanyId: z.int(), EmployeeType: z.int() }),
    (input, { books }) => {
      const company = books.company(input.CompanyId);
      checkType(input.EmployeeType);
      return listed(company, input.EmployeeType);
    },
  ),
  read(
    'EmployeeService.List_GetByDebtor',
    z.object({ DebtorId: z.int(), EmployeeType: z.int() }),
    (input, { books }) => {
      const companies = books.companiesOf(input.DebtorId);
      checkType(input.EmployeeType);
      return companies.flatMap((company) => listed(company, input.EmployeeType));
    },
  ),
  // Despite its name it answers the current period of the employee's company.
  read('EmployeeService.Employee_GetCurrent', z.object({ EmployeeId: z.int() }), (input, { books }) =>
    wirePeriod(books.employee(input.EmployeeId).company.period),
  ),
];
