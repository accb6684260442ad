import type { Books } from '../books/books.js';
import { versionIn } from '../books/versions.js';
import { displayName } from '../world/names.js';
import { people, type Person } from './person-facts.js';
import { reportXml, type Line } from './report-xml.js';

/** A line a contract. Element names as a public client reads them (go-nmbrs), with plain days. */
function lines(books: Books, person: Person): readonly Line[] {
  const { employee, company, debtor, record, employment, contracts } = person;
  const book = books.debtorBook(debtor.id);
  const departmentId = versionIn(books.parts.placements.of(employee, company).departments, company.period)?.refersTo;
  const manager = book.managers.find((one) => one.departmentId === departmentId);
  return contracts.map((contract) => [
    ['EmployeeID', employee.id],
    ['EmployeeNumber', employee.number],
    ['EmployeeName', displayName(record)],
    ['CompanyID', company.definition.id],
    ['CompanyNumber', company.definition.number],
    ['CompanyName', company.definition.name],
    ['DebtorID', debtor.id],
    ['DebtorNumber', debtor.number],
    ['DebtorName', debtor.name],
    ['ServiceStartDate', employment?.start ?? ''],
    ['OutOfServiceDate', employment?.end ?? ''],
    ['StartPeriod', employee.personal[0]?.from.number ?? ''],
    ['TotalPeriod', contract.indefinite ? 'Onbepaalde tijd' : 'Bepaalde tijd'],
    ['ContractStartDate', contract.start],
    ['ContractEndDate', contract.end ?? ''],
    ['Department', book.departments.find(({ id }) => id === departmentId)?.description ?? ''],
    ['Manager', manager ? `${manager.firstName} ${manager.name}` : ''],
  ]);
}

export const contractsReport = (books: Books, mark: boolean): string =>
  reportXml(
    'EmployeeContractReport',
    [...people(books)].flatMap((person) => lines(books, person)),
    mark,
  );
