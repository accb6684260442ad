import { z } from 'zod';
import { comparePeriods } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import { companyComponents, employeeComponents, wageCodesOfYear } from '../reports/components.js';
import { contactPersons } from '../reports/contact-persons.js';
import { contractsReport } from '../reports/contracts.js';
import { hoursSalaryReport } from '../reports/hours-salary.js';
import { journalAcrossYears, journalByCompany, journalByEmployee, type JournalSpan } from '../reports/journal.js';
import { nameAddressReport } from '../reports/name-address.js';
import type { CompanyBook } from '../books/model.js';
import { read, type Call } from './method.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';

const nothing = z.object({});

/**
 * Starts a task. It is no write: the books stay as they are, and a restart forgets the task.
 * The content is made when it is first collected, from what stands then.
 */
const start = (report: string, make: (books: Books) => string, { reports, books, now }: Call): string =>
  reports.start(report, () => make(books), now);

const inYear = z.object({ companyId: z.int(), year: z.int() });
const InYear = z.object({ CompanyId: z.int(), Year: z.int() });

/** Periods of a company from one to another; refuses with 2006 what it does not have, and with 2030 what goes back. */
function spanOf(
  company: CompanyBook,
  from: { readonly year: number; readonly number: number },
  until: { readonly year: number; readonly number: number },
): JournalSpan {
  const span = { from: periodOf(company, from.year, from.number), until: periodOf(company, until.year, until.number) };
  if (comparePeriods(span.until, span.from) < 0) throw new Refusal(2030, 'Invalid set of values (EndPeriod)');
  return span;
}

/** Starts a report of one company, whose id is checked before it is made. */
const ofCompany = (
  report: string,
  { companyId, year }: { readonly companyId: number; readonly year: number },
  make: (books: Books, company: CompanyBook, year: number) => string,
  call: Call,
): string => {
  call.books.company(companyId);
  return start(`${report} ${companyId} ${year}`, (books) => make(books, books.company(companyId), year), call);
};

export const reportMethods = [
  read(
    'ReportService.Reports_GetJournalsReportByCompany_Background',
    z.object({ companyId: z.int(), startPeriod: z.int(), endPeriod: z.int(), year: z.int() }),
    ({ companyId, startPeriod, endPeriod, year }, call) => {
      const span = spanOf(call.books.company(companyId), { year, number: startPeriod }, { year, number: endPeriod });
      const report = `Journals ${companyId} ${startPeriod} ${endPeriod} ${year}`;
      return start(report, (books) => journalByCompany(books, books.company(companyId), span), call);
    },
  ),
  read(
    'ReportService.Reports_Business_Company_CompanyJournalReport',
    z.object({
      CompanyId: z.int(),
      FromYear: z.int(),
      FromPeriod: z.int(),
      UntilYear: z.int(),
      UntilPeriod: z.int(),
    }),
    (input, { books }) => {
      const company = books.company(input.CompanyId);
      const from = { year: input.FromYear, number: input.FromPeriod };
      const until = { year: input.UntilYear, number: input.UntilPeriod };
      return journalAcrossYears(books, company, spanOf(company, from, until));
    },
  ),
  read(
    'EmployeeService.Reports_GetJournalsReportByEmployee',
    z.object({ EmployeeId: z.int(), StartPeriod: z.int(), EndPeriod: z.int(), Year: z.int() }),
    ({ EmployeeId, StartPeriod, EndPeriod, Year }, { books }) => {
      const { employee, company } = books.employee(EmployeeId);
      const span = spanOf(company, { year: Year, number: StartPeriod }, { year: Year, number: EndPeriod });
      return journalByEmployee(books, company, employee, span);
    },
  ),
  read(
    'ReportService.Reports_Accountant_Company_EmployeeWageComponentsPerRunPeriod_Background',
    inYear,
    (input, call) => ofCompany('EmployeeWageComponentsPerRunPeriod', input, employeeComponents, call),
  ),
  read('ReportService.Reports_Accountant_Company_CompanyWageComponentsPerPeriod_Background', inYear, (input, call) =>
    ofCompany('CompanyWageComponentsPerPeriod', input, companyComponents, call),
  ),
  read('ReportService.Reports_GetWageCodesByYear_Background', InYear, ({ CompanyId, Year }, call) =>
    ofCompany('WageCodesByYear', { companyId: CompanyId, year: Year }, wageCodesOfYear, call),
  ),
  read(
    'ReportService.Reports_Business_Company_EmployeeWageComponentsPerRun',
    InYear,
    ({ CompanyId, Year }, { books }) => employeeComponents(books, books.company(CompanyId), Year),
  ),
  read('ReportService.Reports_Accountant_CompanyContactPerson_Background', nothing, (_, call) =>
    start('Accountant_CompanyContactPerson', contactPersons, call),
  ),
  read('ReportService.Reports_Accountant_EmployeeNameAddress_Background', nothing, (_, call) =>
    start('Accountant_EmployeeNameAddress', (books) => nameAddressReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeNameAddress_Background', nothing, (_, call) =>
    start('Business_EmployeeNameAddress', (books) => nameAddressReport(books, false), call),
  ),
  read('ReportService.Reports_Accountant_EmployeeContracts_Background', nothing, (_, call) =>
    start('Accountant_EmployeeContracts', (books) => contractsReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeContracts_Background', nothing, (_, call) =>
    start('Business_EmployeeContracts', (books) => contractsReport(books, false), call),
  ),
  read('ReportService.Reports_Accountant_EmployeeHoursSalary_Background', nothing, (_, call) =>
    start('Accountant_EmployeeHoursSalary', (books) => hoursSalaryReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeHoursSalary_Background', nothing, (_, call) =>
    start('Business_EmployeeHoursSalary', (books) => hoursSalaryReport(books, false), call),
  ),
  read('ReportService.Reports_BackgroundTask_Result', z.object({ TaskId: z.string() }), (input, { reports, now }) => {
    const { status, content } = reports.result(input.TaskId, now);
    return { TaskId: input.TaskId, Status: status, Content: content ?? undefined };
  }),
];
