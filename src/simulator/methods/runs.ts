import { z } from 'zod';
import type { Books } from '../books/books.js';
import type { CompanyBook } from '../books/model.js';
import { wageCodesOfYear } from '../reports/components.js';
import { payOf } from '../reports/pay.js';
import { payslipsOfRun } from '../reports/payslips.js';
import { journalOfRun, type JournalBy, type Run, runOf, runsOf } from '../reports/runs.js';
import { type Call, read } from './method.js';

const ofRun = z.object({ CompanyId: z.int(), RunId: z.int(), intYear: z.int() });
const ofRunSmall = z.object({ companyId: z.int(), runId: z.int(), year: z.int() });

const journal = ({ CompanyId, RunId, intYear }: z.output<typeof ofRun>, { books }: Call, by: JournalBy): string => {
  const company = books.company(CompanyId);
  return journalOfRun(books, company, runOf(company, RunId, intYear), by);
};

/** Starts a report of one run, whose id is checked before it is made. */
function start(
  report: string,
  { companyId, runId, year }: z.output<typeof ofRunSmall>,
  make: (books: Books, company: CompanyBook, run: Run) => string,
  { books, reports, now }: Call,
): string {
  const run = runOf(books.company(companyId), runId, year);
  return reports.start(`${report} ${companyId} ${runId}`, () => make(books, books.company(companyId), run), now);
}

export const runMethods = [
  read('CompanyService.Run_GetList', z.object({ CompanyId: z.int(), Year: z.int() }), ({ CompanyId, Year }, call) =>
    runsOf(call.books.company(CompanyId), Year).map(({ id, number, period, runAt, locked }) => ({
      ID: id,
      Number: number,
      Year: period.year,
      PeriodStart: period.number,
      PeriodEnd: period.number,
      Description: undefined,
      RunAt: runAt,
      IsLocked: locked,
    })),
  ),
  read(
    'CompanyService.Run_GetEmployeesByRunCompany',
    z.object({ CompanyId: z.int(), RunId: z.int(), Year: z.int() }),
    ({ CompanyId, RunId, Year }, { books }) => {
      const company = books.company(CompanyId);
      const { period } = runOf(company, RunId, Year);
      return [...company.employees.values()]
        .filter((employee) => payOf(books, employee, company, period).length > 0)
        .map(({ id, number }) => ({ EmployeeId: id, EmployeeNumber: number }));
    },
  ),
  read('CompanyService.Journals_GetByRunCompany_v2', ofRun, (input, call) => journal(input, call, 'company')),
  read('CompanyService.Journals_GetByRunDepartment_v2', ofRun, (input, call) => journal(input, call, 'department')),
  read('CompanyService.Journals_GetByRunCostCenter_v2', ofRun, (input, call) => journal(input, call, 'cost-center')),
  read('CompanyService.Journals_GetByRunEmployee_v2', ofRun, (input, call) => journal(input, call, 'employee')),
  read('CompanyService.Journals_GetByRunCostCenterCostUnitPerYear', ofRunSmall, ({ companyId, runId, year }, call) =>
    journal({ CompanyId: companyId, RunId: runId, intYear: year }, call, 'cost-unit'),
  ),
  read('ReportService.Reports_GetWageCodesByRunCompany_v2_Background', ofRunSmall, (input, call) =>
    start(
      'WageCodesByRun',
      input,
      (books, company, { period }) => wageCodesOfYear(books, company, period.year, { period: period.number }),
      call,
    ),
  ),
  read(
    'ReportService.Reports_GetWageCodesByRunCompany_FilterByWageCode_Background',
    ofRunSmall.extend({ wageCode: z.int() }),
    ({ wageCode, ...input }, call) =>
      start(
        `WageCodesByRun ${wageCode}`,
        input,
        (books, company, { period }) =>
          wageCodesOfYear(books, company, period.year, { period: period.number, code: wageCode }),
        call,
      ),
  ),
  read('ReportService.Reports_GetPayslipByRunCompany_v2_Background', ofRunSmall, (input, call) =>
    start('PayslipsByRun', input, payslipsOfRun, call),
  ),
];
