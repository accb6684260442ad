import type { CompanyId, RunId } from '../../../shared/domain/ids.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { YearDocument } from '../../../shared/ipc/year-documents.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import { noPdf, pdfOf } from './pdf.js';

/** Which document: its kind, the company, the year, and the run that every call wants beside the year. */
export interface YearDocumentSource {
  readonly document: YearDocument;
  readonly companyId: CompanyId;
  readonly run: { readonly id: RunId; readonly year: number };
}

/** Documents of a company's year (CompanyService.SalaryDocuments_AnnualDocument_*). */
export interface YearDocumentGateway {
  /** A PDF's bytes. `not-found`: Nmbrs has none. `bad-answer`: what came is no PDF. */
  bytes(source: YearDocumentSource, options?: CallOptions): Promise<Result<Uint8Array>>;
}

/** What each call's name ends with, with the API's own spelling. */
const endings = {
  'annual-statements': 'AnualStatement',
  'payroll-register': 'PayrollRegister',
  'payroll-register-employees': 'PayrollRegisterAllEmployees',
  'payroll-register-summary': 'PayrollRegisterSummaryCumulative',
  'wage-components': 'CompanyWageComponentsCumulative',
  'payment-list': 'PaymentListCumulative',
  'leave-balances': 'LeaveSaldos',
  'reservation-balances': 'ReservationSaldos',
  'journal-company': 'JournalEntriesCompanyrCumulative',
  'journal-department': 'JournalEntriesDepartmentCumulative',
  'journal-cost-center': 'JournalEntriesCostCenterCumulative',
  'journal-employee': 'JournalEntriesEmployeeCumulative',
  'declarations-sent': 'SentWageTaxDeclarations',
  'declarations-by-period': 'WageTaxDeclarationOverviewByPeriod',
  'declarations-cumulative': 'WageTaxDeclarationOverviewCumulative',
} as const satisfies Record<YearDocument, string>;

export const createYearDocumentGateway = (client: NmbrsClient): YearDocumentGateway => ({
  async bytes({ document, companyId, run }, options) {
    const method = `CompanyService.SalaryDocuments_AnnualDocument_${endings[document]}` as const;
    const answer = await client.read(method, { CompanyId: companyId, RunId: run.id, Year: run.year }, options);
    if (!answer.ok) return answer;
    if (!answer.data?.PDF) return err({ kind: 'not-found', what: 'document' });
    const pdf = pdfOf(answer.data.PDF);
    return pdf ? ok(pdf) : err(noPdf(method));
  },
});
