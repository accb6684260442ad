import type { Books } from '../../books/books.js';
import type { CompanyBook } from '../../books/model.js';
import { runOf, runsOf } from '../../reports/runs.js';
import { journalOfYear } from './journals.js';
import { leaveBalances } from './leave.js';
import {
  annualStatements,
  paymentList,
  payrollRegister,
  payrollRegisterOfEmployees,
  payrollSummary,
  wageComponents,
} from './pay.js';
import { tablePdf, type YearRuns, type YearTable } from './table.js';
import { declarationsByPeriod, declarationsCumulative, sentDeclarations } from './wage-tax.js';

type TableOf = (year: YearRuns) => YearTable;

/** The documents of a year, each by the ending of its call; null: the demo's books have nothing of it. */
export const yearDocuments = [
  ['AnualStatement', annualStatements],
  ['CompanyWageComponentsCumulative', wageComponents],
  ['JournalEntriesCompanyrCumulative', (year) => journalOfYear(year, 'company')],
  ['JournalEntriesCostCenterCumulative', (year) => journalOfYear(year, 'costCenter')],
  ['JournalEntriesDepartmentCumulative', (year) => journalOfYear(year, 'department')],
  ['JournalEntriesEmployeeCumulative', (year) => journalOfYear(year, 'employee')],
  ['LeaveSaldos', leaveBalances],
  ['PaymentListCumulative', paymentList],
  ['PayrollRegister', payrollRegister],
  ['PayrollRegisterAllEmployees', payrollRegisterOfEmployees],
  ['PayrollRegisterSummaryCumulative', payrollSummary],
  ['ReservationSaldos', null],
  ['SentWageTaxDeclarations', sentDeclarations],
  ['WageTaxDeclarationOverviewByPeriod', declarationsByPeriod],
  ['WageTaxDeclarationOverviewCumulative', declarationsCumulative],
] as const satisfies readonly (readonly [ending: string, table: TableOf | null])[];

/**
 * A document of a year as PDF; null when there is nothing in it. What the run means to the real call is not known: here the document
 * is about the runs of that year up to the one that is named, and a run of another year or company is refused (2030).
 */
export function yearDocumentPdf(
  books: Books,
  company: CompanyBook,
  table: TableOf | null,
  { runId, year }: { readonly runId: number; readonly year: number },
): Buffer | null {
  const named = runOf(company, runId, year);
  const runs = runsOf(company, year).filter(({ number }) => number <= named.number);
  return table ? tablePdf({ company, runs }, table({ books, company, runs })) : null;
}
