import { periodsInYear } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { displayName } from '../world/names.js';
import { runPeriods } from './journal.js';
import { type PaidComponent, payOf } from './pay.js';
import { element, money, wrapped } from './report-xml.js';

interface Paid extends PaidComponent {
  readonly period: number;
}

/** What somebody was paid in the periods of a year that were run. */
function paidIn(books: Books, employee: EmployeeBook, company: CompanyBook, year: number): Paid[] {
  const { type } = company.period;
  const span = { from: { year, number: 1, type }, until: { year, number: periodsInYear(type, year), type } };
  return runPeriods(company, span).flatMap((period) =>
    payOf(books, employee, company, period).map((one) => ({ ...one, period: period.number })),
  );
}

/** A guid that always is the same for a component; that the API has one a component is all that is known. */
const guid = (code: number): string => `00000000-0000-4000-8000-${String(code).padStart(12, '0')}`;

function components(paid: readonly Paid[], withRun: boolean): string {
  const codes = [...new Set(paid.map(({ code }) => code))].sort((a, b) => a - b);
  return codes
    .map((code) => {
      const own = paid.filter((one) => one.code === code);
      const values = own.map(({ cents, period }) => {
        const run = withRun ? element('Run', String(period)) : '';
        return `<Value>${element('ComponentValue', money(cents))}${element('Period', String(period))}${run}</Value>`;
      });
      return (
        `<WageComponents>${element('ComponentGuid', guid(code))}${element('ComponentNumber', String(code))}` +
        element('ComponentName', own[0]?.name ?? '') +
        element('CumulativeValue', money(own.reduce((sum, { cents }) => sum + cents, 0))) +
        `<Values>${values.join('')}</Values></WageComponents>`
      );
    })
    .join('');
}

const companyHead = ({ definition, period }: CompanyBook): string =>
  element('CompanyID', String(definition.id)) +
  element('CompanyName', definition.name) +
  element('CompanyNumber', String(definition.number)) +
  element('PeriodType', period.type);

/** Element names as a public client reads them: values below components, components below employees. */
export function employeeComponents(books: Books, company: CompanyBook, year: number): string {
  const employees = [...company.employees.values()].map((employee) => {
    const { record } = personalIn(employee, company.period);
    return (
      `<Employees>${element('EmployeeID', String(employee.id))}${element('EmployeeName', displayName(record))}` +
      `${element('EmployeeNumber', String(employee.number))}<WageComponentsList>` +
      `${components(paidIn(books, employee, company, year), true)}</WageComponentsList></Employees>`
    );
  });
  const list = `<EmployeesList>${employees.join('')}</EmployeesList>`;
  return wrapped(
    `<ReportCompanyEmployeeWageComponent>${companyHead(company)}${list}</ReportCompanyEmployeeWageComponent>`,
    true,
  );
}

/** Of the company as a whole. No client was found that reads it; its elements are those of the employees' report. */
export function companyComponents(books: Books, company: CompanyBook, year: number): string {
  const sums = new Map<string, Paid>();
  for (const employee of company.employees.values())
    for (const one of paidIn(books, employee, company, year)) {
      const key = `${one.code} ${one.period}`;
      sums.set(key, { ...one, cents: one.cents + (sums.get(key)?.cents ?? 0) });
    }
  const paid = [...sums.values()].sort((a, b) => a.period - b.period);
  const list = `<WageComponentsList>${components(paid, false)}</WageComponentsList>`;
  return wrapped(`<ReportCompanyWageComponent>${companyHead(company)}${list}</ReportCompanyWageComponent>`, true);
}

/** Which wage codes: of one period or of all of the year, one code or all. */
export interface WageCodeChoice {
  readonly period?: number;
  readonly code?: number;
}

/** Element names as a public client reads them of the wage codes of a run, in small letters. */
export function wageCodesOfYear(
  books: Books,
  company: CompanyBook,
  year: number,
  { period: only, code }: WageCodeChoice = {},
): string {
  const reports = [...company.employees.values()].flatMap((employee) => {
    const paid = paidIn(books, employee, company, year).filter(
      (one) => (only === undefined || one.period === only) && (code === undefined || one.code === code),
    );
    const name = displayName(personalIn(employee, company.period).record);
    return [...new Set(paid.map(({ period }) => period))].map((period) => {
      const lines = paid
        .filter((one) => one.period === period)
        .map(
          (one) =>
            `<line>${element('code', String(one.code))}${element('description', one.name)}${element('value', money(one.cents))}</line>`,
        );
      return (
        `<report>${element('employeeid', String(employee.id))}${element('employeename', name)}` +
        `${element('period', String(period))}${element('year', String(year))}${element('runnumber', String(period))}` +
        `<lines>${lines.join('')}</lines></report>`
      );
    });
  });
  return wrapped(`<reports>${reports.join('')}</reports>`, false);
}
