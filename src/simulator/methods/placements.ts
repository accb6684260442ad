import { z } from 'zod';
import type { Period } from '../../shared/domain/period.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import type { Placement, Placements } from '../books/parts.js';
import type { DebtorBook, Named } from '../books/records.js';
import { versionIn, withVersion } from '../books/versions.js';
import { wireNamed } from './debtor-lists.js';
import { ofCompanyID, ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';

type Kind = keyof Placements;

/** Departments and functions are the debtor's: renamed there, they are renamed for everybody who has them. */
const namedBy = (book: DebtorBook, kind: Kind, { refersTo }: Placement): Named =>
  book[kind].find(({ id }) => id === refersTo) ?? { id: refersTo, code: 0, description: '' };

/** Null: none yet. */
function current({ books }: Call, employeeId: number, kind: Kind) {
  const { employee, company } = books.employee(employeeId);
  const placement = versionIn(books.parts.placements.of(employee, company)[kind], company.period);
  return placement ? wireNamed(namedBy(books.debtorBook(company.definition.debtorId), kind, placement)) : null;
}

function place(call: Call, employee: EmployeeBook, company: CompanyBook, kind: Kind, id: number, from: Period): null {
  const { books, at } = call;
  if (!books.debtorBook(company.definition.debtorId)[kind].some((named) => named.id === id))
    throw new Refusal(2030, `Invalid set of values (no such id among the ${kind} of this debtor)`);
  const placements = books.parts.placements.of(employee, company);
  const added = { id: books.newId(), from, createdAt: at, refersTo: id };
  books.parts.placements.put(employee, { ...placements, [kind]: withVersion(placements[kind], added) });
  return null;
}

function placeNow(call: Call, employeeId: number, kind: Kind, id: number): null {
  const { employee, company } = call.books.employee(employeeId);
  return place(call, employee, company, kind, id, company.period);
}

/** Every version of everybody, with the period from which it holds. */
function histories({ books }: Call, companyId: number, kind: Kind) {
  const company = books.company(companyId);
  const book = books.debtorBook(company.definition.debtorId);
  const versions = (employee: EmployeeBook) =>
    books.parts.placements.of(employee, company)[kind].map((placement) => ({
      placement,
      named: wireNamed(namedBy(book, kind, placement)),
      since: {
        CreationDate: placement.createdAt,
        StartPeriod: placement.from.number,
        StartYear: placement.from.year,
      },
    }));
  return [...company.employees.values()].map((employee) => ({ EmployeeId: employee.id, versions: versions(employee) }));
}

const plain = ({ named, since }: ReturnType<typeof histories>[number]['versions'][number]) => ({ ...named, ...since });

export const placementMethods = [
  read('EmployeeService.Department_GetCurrent', ofEmployee, (input, call) =>
    current(call, input.EmployeeId, 'departments'),
  ),
  read('EmployeeService.Department_GetAll_AllEmployeesByCompany', ofCompanyID, (input, call) =>
    histories(call, input.CompanyID, 'departments').map(({ EmployeeId, versions }) => ({
      EmployeeId,
      EmployeeDepartments: versions.map(plain),
    })),
  ),
  write('EmployeeService.Department_UpdateCurrent', ofEmployee.extend({ DepartmentId: z.int() }), (input, call) =>
    placeNow(call, input.EmployeeId, 'departments', input.DepartmentId),
  ),
  read('EmployeeService.Function_GetCurrent', ofEmployee, (input, call) =>
    current(call, input.EmployeeId, 'functions'),
  ),
  read('EmployeeService.Function_GetFunction', z.object({ FunctionID: z.int() }), (input, { books }) => {
    const named = books
      .debtors()
      .flatMap((debtor) => books.debtorBook(debtor.id).functions)
      .find(({ id }) => id === input.FunctionID);
    if (!named) throw new Refusal(2030, 'Invalid set of values (no such function)');
    return wireNamed(named);
  }),
  read('EmployeeService.Function_GetAll_AllEmployeesByCompany', ofCompanyID, (input, call) =>
    histories(call, input.CompanyID, 'functions').map(({ EmployeeId, versions }) => ({
      EmployeeId,
      EmployeeFunctions: versions.map(plain),
    })),
  ),
  read('EmployeeService.Function_GetAll_AllEmployeesByCompany_V2', ofCompanyID, (input, call) =>
    histories(call, input.CompanyID, 'functions').map(({ EmployeeId, versions }) => ({
      EmployeeId,
      EmployeeFunctions: versions.map(({ placement, named, since }) => ({
        RecordId: placement.id,
        Function: named,
        ...since,
      })),
    })),
  ),
  // Neither has UnprotectedMode, so an earlier period is not refused: the client must guard it.
  write('EmployeeService.Function_Update', ofEmployeeInPeriod.extend({ FunctionId: z.int() }), (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return place(call, employee, company, 'functions', input.FunctionId, periodOf(company, input.Year, input.Period));
  }),
  write('EmployeeService.Function_UpdateCurrent', ofEmployee.extend({ FunctionId: z.int() }), (input, call) =>
    placeNow(call, input.EmployeeId, 'functions', input.FunctionId),
  ),
];
