import { z } from 'zod';
import { sepaOf } from '../documents/sepa.js';
import { annualStatementPdf, payslipPdf } from '../documents/payslip.js';
import { runOf, runsOf } from '../reports/runs.js';
import { read } from './method.js';

const ofRun = z.object({ EmployeeID: z.int(), CompanyId: z.int(), RunID: z.int(), intYear: z.int() });
const ofPayment = z.object({ CompanyId: z.int(), RunID: z.int(), Year: z.int(), paymentDate: z.string() });
const ofYear = z.object({ EmployeeID: z.int(), intYear: z.int() });

/** Documents as PDF. What the real calls answer for somebody who has none is not known; here it is an empty answer. */
export const documentMethods = [
  read('CompanyService.SalaryDocuments_GetEmployeePayslipsPDFByRunCompany_v2', ofRun, (input, { books }) => {
    const { employee } = books.employee(input.EmployeeID);
    const company = books.company(input.CompanyId);
    const run = runOf(company, input.RunID, input.intYear);
    const pdf = company.employees.has(employee.id) ? payslipPdf(books, employee, company, run) : null;
    return pdf ? [{ PDF: pdf.toString('base64') }] : [];
  }),
  read('CompanyService.SalaryDocuments_GetSEPA', ofPayment, (input, { books }) => {
    const company = books.company(input.CompanyId);
    return sepaOf(books, company, runOf(company, input.RunID, input.Year), input.paymentDate.slice(0, 10));
  }),
  read('EmployeeService.SalaryDocuments_GetAnnualStatementPDF', ofYear, ({ EmployeeID, intYear }, { books }) => {
    const { employee, company } = books.employee(EmployeeID);
    const pdf = annualStatementPdf(books, employee, company, runsOf(company, intYear));
    return { PDF: pdf?.toString('base64') };
  }),
];
