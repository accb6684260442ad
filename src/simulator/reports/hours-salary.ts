import { wireDay } from '../../shared/domain/calendar.js';
import type { Books } from '../books/books.js';
import { versionIn } from '../books/versions.js';
import { displayName } from '../world/names.js';
import { people, type Person } from './person-facts.js';
import { commaDecimal, reportXml, type Line } from './report-xml.js';

/** Hundredths of a percentage text: `80.00` is `0.80` of a full-time job. */
const fte = (percentage: string): string => {
  const digits = percentage.replace('.', '').padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

/** Element names as a public client reads them (go-nmbrs), decimals with a comma and a dash for what is not there. */
function line(books: Books, { employee, company, debtor, record, employment, contracts }: Person): Line {
  const book = books.debtorBook(debtor.id);
  const { departments, functions } = books.parts.placements.of(employee, company);
  const named = (list: typeof book.departments, id: number | undefined) =>
    list.find((one) => one.id === id)?.description;
  const { salaries, schedules } = books.parts.terms.of(employee, company);
  const shares = versionIn(books.parts.costs.of(employee, company), company.period)?.shares ?? [];
  const center = shares.find((share) => share.isDefault)?.costCenterId;
  const percentage = schedules.at(-1)?.parttimePercentage;
  return [
    ['EmployeeID', employee.id],
    ['EmployeeNumber', employee.number],
    ['EmployeeName', displayName(record)],
    ['CompanyID', company.definition.id],
    ['CompanyNumber', company.definition.number],
    ['CompanyName', company.definition.name],
    ['DebtorID', debtor.id],
    ['DebtorNumber', debtor.number],
    ['DebtorName', debtor.name],
    ['Initials', record.Initials],
    ['Firstname', record.Nickname],
    ['FirstnameInFull', record.FirstName],
    ['Surname', record.LastName],
    ['ParttimePercentage', commaDecimal(percentage)],
    ['FTE', commaDecimal(percentage && fte(percentage))],
    ['TotalHoursWeek', commaDecimal(contracts.at(-1)?.hoursPerWeek)],
    ['TotalHoursPeriod', '-'],
    ['SalaryType', salaries.at(-1)?.kind ?? '-'],
    ['SalaryValue', commaDecimal(salaries.at(-1)?.value)],
    ['Function', named(book.functions, versionIn(functions, company.period)?.refersTo) ?? ''],
    ['Department', named(book.departments, versionIn(departments, company.period)?.refersTo) ?? ''],
    [
      'CostCenter',
      books.companyRecords(company.definition.id).costCenters.find(({ id }) => id === center)?.description ?? '',
    ],
    ['InServiceDate', employment ? wireDay(employment.start) : ''],
    ['Prefix', record.Prefix],
    ['OutServiceDate', employment?.end ? wireDay(employment.end) : ''],
  ];
}

export const hoursSalaryReport = (books: Books, mark: boolean): string =>
  reportXml(
    'EmployeeHoursSalaryReport',
    [...people(books)].map((person) => line(books, person)),
    mark,
  );
