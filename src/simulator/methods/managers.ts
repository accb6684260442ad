import type { Period } from '../../shared/domain/period.js';
import { versionIn } from '../books/versions.js';
import type { DebtorBook, Manager } from '../books/records.js';
import { ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, type Call } from './method.js';
import { periodOf } from './periods.js';
import { orAbsent } from './text.js';

export const wireManager = (manager: Manager, book: DebtorBook) => ({
  Number: manager.number,
  FirstName: manager.firstName,
  Name: manager.name,
  Department: book.departments.find(({ id }) => id === manager.departmentId)?.description,
  Function: manager.function,
  PhoneNumber: manager.phone,
  Mobile: orAbsent(manager.mobile),
  Email: manager.email,
});

/** The manager of the department; that the API links them so is not known. Null: no department, or one without. */
function managerIn({ books }: Call, employeeId: number, year: number | null, number: number) {
  const { employee, company } = books.employee(employeeId);
  const period: Period = year === null ? company.period : periodOf(company, year, number);
  const book = books.debtorBook(company.definition.debtorId);
  const departmentId = versionIn(books.parts.placements.of(employee, company).departments, period)?.refersTo;
  const manager = book.managers.find((one) => one.departmentId === departmentId);
  return manager ? wireManager(manager, book) : null;
}

export const managerMethods = [
  read('EmployeeService.Manager_Get', ofEmployeeInPeriod, (input, call) =>
    managerIn(call, input.EmployeeId, input.Year, input.Period),
  ),
  read('EmployeeService.Manager_GetCurrent', ofEmployee, (input, call) => managerIn(call, input.EmployeeId, null, 0)),
];
